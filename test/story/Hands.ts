/**
 * The roles a person can find things by. Fields that hide what is typed, and the tablet's own pickers of a day or a time, have
 * none of their own: they are textboxes here; a field that takes a file is a button.
 */
export type Role =
  | 'button' | 'textbox' | 'combobox' | 'checkbox' | 'switch' | 'radio' | 'link' | 'heading' | 'dialog' | 'alert' | 'status' | 'listitem'
  | 'option' | 'group' | 'radiogroup' | 'toolbar' | 'region' | 'article' | 'list' | 'progressbar' | 'navigation' | 'main' | 'spinbutton'
  | 'searchbox' | 'img' | 'meter' | 'note' | 'separator' | 'row' | 'table';

/** An accessible name: exact text, or a pattern where part of it is the story's own. */
export type Name = string | RegExp;

/** A thing on screen as a person with or without sight finds it: by role and accessible name, inside another when need be; of several, the nth from 0. */
export type Thing = { readonly role: Role; readonly name?: Name; readonly within?: Thing; readonly nth?: number };

/**
 * A dozen verbs to work the app with. Every act of the driver stands on these alone, so that an adapter for another
 * engine changes no act. Every verb waits until its thing is there, and fails with the thing's name when it never comes.
 */
export type Hands = {
  press(thing: Thing): Promise<void>;
  /** Puts text into a field in place of what it holds. */
  fill(thing: Thing, text: string): Promise<void>;
  /** Types key by key where the focus is. */
  type(text: string): Promise<void>;
  /** One key or chord: 'Tab', 'Shift+Tab', 'Enter', 'Escape'. */
  key(chord: string): Promise<void>;
  /** Picks an option of a native list by its label. */
  choose(thing: Thing, label: string): Promise<void>;
  /** The labels a native list offers. */
  optionsOf(thing: Thing): Promise<readonly string[]>;
  /** Hands a file to a file field. */
  give(thing: Thing, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void>;
  /** The text in sight, or the value of a field; of what is empty and waits for what it is to show, once that is there. */
  read(thing: Thing): Promise<string>;
  /** The accessible text of each such thing in sight, in order. Does not wait. */
  readAll(thing: Thing): Promise<readonly string[]>;
  /** Whether it is there now. Does not wait. */
  sees(thing: Thing): Promise<boolean>;
  /** Whether a press of it would count now: it is there, and not busy or switched off. Does not wait. */
  canPress(thing: Thing): Promise<boolean>;
  /** Whether a switch, tick or chip is on. */
  isOn(thing: Thing): Promise<boolean>;
  waitFor(thing: Thing): Promise<void>;
  waitUntilGone(thing: Thing): Promise<void>;
  /** What the page's focus is on: its accessible text. */
  focused(): Promise<string>;
  goTo(address: string): Promise<void>;
  reload(): Promise<void>;
  /** The tablet's own Back button. */
  goBack(): Promise<void>;
  /** Runs the act and gives what it downloaded. */
  download(act: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  screenshot(file: string): Promise<void>;
  resize(size: { readonly width: number; readonly height: number }): Promise<void>;
  /** Sets page and workers so many milliseconds ahead of the machine's clock, from now on and after reloads. */
  moveTime(milliseconds: number): Promise<void>;
  network(on: boolean): Promise<void>;
};
