import { changeBetween } from './changeBetween.ts';
import { takeStep, withSteps, type History, type Step } from './History.ts';
import { stepsOf } from './stepsOf.ts';

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

/** A longer rest ends a step, milliseconds. */
const rest = 1000;

export function createPen<Field extends string>(first: Readonly<Record<Field, string>>, kept: History<Field>, now: () => number): Pen<Field> {
  const texts: Record<Field, string> = { ...first };
  const papers = new Map<Field, Paper>();
  const listeners = new Set<(field: Field, how: How) => void>();
  let history = kept;
  /** What is being written: the text as it was before it. */
  let run: { readonly field: Field; readonly before: string; readonly apart: boolean } | null = null;
  /** Where something was typed that was not read yet. */
  let unread: Field | null = null;
  let heardAt = 0;

  const tell = (field: Field, how: How) => listeners.forEach((told) => { told(field, how); });
  const read = () => {
    if (unread === null) return;
    const field = unread;
    unread = null;
    if (run?.field !== field) {
      end();
      run = { field, before: texts[field], apart: false };
    }
    texts[field] = papers.get(field)?.getText() ?? texts[field];
  };
  const stepsOfRun = (): readonly Step<Field>[] => {
    if (run === null) return [];
    const { field, before, apart } = run;
    const change = changeBetween(before, texts[field]);
    if (change === null) return [];
    return (apart ? [change] : stepsOf(change, texts[field])).map((each) => ({ field, ...each }));
  };
  const end = () => {
    const steps = stepsOfRun();
    run = null;
    history = withSteps(history, steps);
  };
  const finish = () => {
    read();
    end();
  };
  const go = (from: 'back' | 'forth', hold: boolean) => {
    papers.forEach((paper) => { paper.endComposing(); });
    finish();
    const step = history[from].at(-1);
    if (step === undefined) return;
    const { text, inverse, caret } = takeStep(texts[step.field], step);
    const others = history[from].slice(0, -1);
    history = from === 'back' ? { back: others, forth: [...history.forth, inverse] } : { back: [...history.back, inverse], forth: others };
    texts[step.field] = text;
    papers.get(step.field)?.write(text, caret, hold);
    tell(step.field, 'gone');
  };

  return {
    text(field) {
      read();
      return texts[field];
    },
    history() {
      read();
      return withSteps(history, stepsOfRun());
    },
    hold(field, paper) {
      papers.set(field, paper);
    },
    about(field, apart) {
      const writing = unread ?? run?.field ?? field;
      if (apart || writing !== field || now() - heardAt > rest) finish();
    },
    heard(field, apart) {
      if (unread !== null && unread !== field) finish();
      unread = field;
      heardAt = now();
      if (apart) {
        read();
        if (run !== null) run = { ...run, apart: true };
        end();
      }
      tell(field, apart ? 'put' : 'typed');
    },
    put(field, text, instead = 0) {
      const paper = papers.get(field);
      if (paper === undefined) return;
      paper.endComposing();
      finish();
      const before = texts[field];
      const { from, to } = paper.marked();
      const start = Math.max(0, from - instead);
      run = { field, before, apart: true };
      texts[field] = before.slice(0, start) + text + before.slice(to);
      end();
      paper.write(texts[field], start + text.length, true);
      tell(field, 'put');
    },
    beforeCaret: (field) => papers.get(field)?.beforeCaret() ?? '',
    undo: (hold) => go('back', hold),
    redo: (hold) => go('forth', hold),
    canUndo: () => unread !== null || run !== null || history.back.length > 0,
    canRedo: () => unread === null && run === null && history.forth.length > 0,
    listen(told) {
      listeners.add(told);
      return () => listeners.delete(told);
    },
  };
}
