import { changeBetween, isBetweenLetters, type Change } from './changeBetween.ts';
import { takeStep, withSteps, type History, type Step } from './History.ts';
import type { How, Paper, Pen } from './Pen.ts';
import { stepsOf } from './stepsOf.ts';

/** A longer rest ends a step, milliseconds. */
const rest = 1000;

/** Just where it was put, so that the caret comes back to where it was; with what joins it, where it became part of a letter. */
function putBetween(before: string, after: string, put: Change): Change | null {
  const { at, take, give } = put;
  if (before === after) return null;
  const isWhole = [at, at + give.length].every((place) => isBetweenLetters(before, place)) && [at, at + take].every((place) => isBetweenLetters(after, place));
  return isWhole ? put : changeBetween(before, after);
}

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
      texts[field] = before.slice(0, start) + text + before.slice(to);
      const change = putBetween(before, texts[field], { at: start, take: text.length, give: before.slice(start, to) });
      if (change !== null) history = withSteps(history, [{ field, ...change }]);
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
