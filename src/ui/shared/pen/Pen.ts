import type { History } from './History.ts';

/** One field that is written in, as the pen needs it. Places are UTF-16 units into its text. */
export type Paper = {
  getText(): string;
  /** Puts the text there and, with hold, the focus and the caret at its place. */
  write(text: string, caret: number, hold: boolean): void;
  /** What is marked; both ends the same where nothing is. */
  marked(): { readonly from: number; readonly to: number };
  /** The last few units before the caret, on its line. */
  beforeCaret(): string;
  /** Lets an input method have done with what it holds. */
  endComposing(): void;
};

/**
 * What writes: it knows the texts of some fields, and the way back through all that was done to them. [Note: a history of one's own]
 * The browser's own ends at a lock, and goes across fields; ours is kept with the draft. While someone types a field is not read at each
 * key, only at a pause, when a step begins or ends, and when somebody asks.
 */
export type Pen<Field extends string> = {
  text(field: Field): string;
  history(): History<Field>;
  /** It writes on this from now on, and reads it to the last. */
  hold(field: Field, paper: Paper): void;
  /** Something is about to be typed. apart: a step of its own, or elsewhere than before. */
  about(field: Field, apart: boolean): void;
  /** Something was typed. */
  heard(field: Field, apart: boolean): void;
  /** Puts this in the place of what is marked and of so many units before it: a step of its own. */
  put(field: Field, text: string, instead?: number): void;
  beforeCaret(field: Field): string;
  /** hold: the focus goes to what was changed. */
  undo(hold: boolean): void;
  redo(hold: boolean): void;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Told of every change, at each key: must be quick. Returns what ends it. */
  listen(told: (field: Field, how: How) => void): () => void;
};

/** What happened to a field: keys, something put there or pasted, a step back or forth. */
export type How = 'typed' | 'put' | 'gone';
