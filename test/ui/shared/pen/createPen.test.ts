import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPen } from '../../../../src/ui/shared/pen/createPen.ts';
import type { Paper } from '../../../../src/ui/shared/pen/Pen.ts';
import { noHistory, type History } from '../../../../src/ui/shared/pen/History.ts';

/** A page that is written on by hand, with a clock of its own. */
function onPaper(first = '', kept: History<'text'> = noHistory) {
  let text = first;
  let caret = text.length;
  let time = 0;
  const reads = { count: 0 };
  const paper: Paper = {
    getText: () => {
      reads.count += 1;
      return text;
    },
    write: (next, at) => { [text, caret] = [next, at]; },
    marked: () => ({ from: caret, to: caret }),
    beforeCaret: () => text.slice(0, caret),
    endComposing: () => undefined,
  };
  const pen = createPen<'text'>({ text: first }, kept, () => time);
  pen.hold('text', paper);
  const input = (next: string, apart = false) => {
    pen.about('text', apart);
    [text, caret] = [next, next.length];
    pen.heard('text', apart);
  };
  return {
    pen, reads,
    type: (words: string) => { for (const unit of words) { input(text + unit); time += 100; } },
    change: (next: string) => input(next, true),
    wait: (milliseconds: number) => { time += milliseconds; },
    now: () => ({ text, caret }),
  };
}

function allBack({ pen, now }: ReturnType<typeof onPaper>): readonly string[] {
  const texts = [now().text];
  while (pen.canUndo()) {
    pen.undo(true);
    texts.push(now().text);
  }
  return texts;
}

test('typing goes back in pieces of some words, of lines and of what was typed between two rests', () => {
  const page = onPaper();
  page.type('She drew the house with two doors again. ');
  page.type('One\nTwo');
  page.wait(1100);
  page.type(' three');
  expect(allBack(page)).toEqual([
    'She drew the house with two doors again. One\nTwo three',
    'She drew the house with two doors again. One\nTwo',
    'She drew the house with two doors again. One\n',
    'She drew the house with ',
    '',
  ]);
});

test('what was taken back comes again, until something else is typed', () => {
  const page = onPaper();
  page.type('One');
  page.wait(2000);
  page.type(' two');
  page.pen.undo(true);
  expect(page.pen.canRedo()).toBe(true);
  page.pen.redo(true);
  expect(page.now()).toEqual({ text: 'One two', caret: 7 });
  page.pen.undo(true);
  page.type('!');
  expect(page.pen.canRedo()).toBe(false);
  page.pen.redo(true);
  expect(page.now().text).toBe('One!');
});

test('what is pasted, and what is put there, are steps of their own', () => {
  const page = onPaper();
  page.type('a');
  page.change('a long thing that was pasted with many words in it');
  page.type('b');
  page.pen.put('text', 'put there');
  page.type('c');
  const pasted = 'a long thing that was pasted with many words in it';
  expect(allBack(page)).toEqual([`${pasted}bput therec`, `${pasted}bput there`, `${pasted}b`, pasted, 'a', '']);
});

test('some units before the caret are written over in one step', () => {
  const page = onPaper();
  page.type('Saw ;sx ');
  page.pen.put('text', 'suicide risk was asked about ', 4);
  expect(page.now().text).toBe('Saw suicide risk was asked about ');
  page.pen.undo(true);
  expect(page.now()).toEqual({ text: 'Saw ;sx ', caret: 8 });
  page.pen.put('text', '\u0301');
  expect(page.pen.history().back.at(-1)).toEqual({ field: 'text', at: 7, take: 2, give: ' ' });
});

test('a long text is not read at a key', () => {
  const page = onPaper('x'.repeat(100_000));
  page.type('ten more words are typed here without any longer rest ');
  expect(page.reads.count).toBe(0);
  expect(page.pen.text('text')).toHaveLength(100_054);
  expect(page.reads.count).toBe(1);
});

test('a save in the middle of a word makes no step of it', () => {
  const page = onPaper();
  page.type('hou');
  expect(page.pen.history()).toEqual({ back: [{ field: 'text', at: 0, take: 3, give: '' }], forth: [] });
  page.type('se');
  expect(page.pen.history()).toEqual({ back: [{ field: 'text', at: 0, take: 5, give: '' }], forth: [] });
});

test('it goes on where another page left off', () => {
  const first = onPaper();
  first.type('One');
  first.wait(2000);
  first.type(' two');
  first.pen.undo(true);
  const next = onPaper(first.now().text, first.pen.history());
  next.pen.redo(true);
  expect(next.now().text).toBe('One two');
  expect(allBack(next)).toEqual(['One two', 'One', '']);
});

test('whatever was done, all of it goes back to the first text and forth to the last, and holds no word that still stands', () => {
  const acts = fc.array(fc.oneof(
    fc.record({ type: fc.constantFrom('a', 'word ', '👍🏽', 'e\u0301', '\n\n', '\t') }),
    fc.record({ change: fc.constantFrom('', 'x', 'one two', '👨‍👩‍👧 y', '  ') }),
    fc.record({ wait: fc.constantFrom(10, 5000) }),
    fc.constantFrom({ undo: true }, { redo: true }, { save: true }),
  ), { maxLength: 30 });
  fc.assert(fc.property(fc.constantFrom('', 'what stood there'), acts, (first, done) => {
    const page = onPaper(first);
    for (const act of done) {
      if ('type' in act) page.type(act.type);
      else if ('change' in act) page.change(act.change);
      else if ('wait' in act) page.wait(act.wait);
      else if ('undo' in act) page.pen.undo(false);
      else if ('redo' in act) page.pen.redo(false);
      else page.pen.history();
    }
    const last = page.now().text;
    expect(page.pen.text('text')).toBe(last);
    expect(allBack(page).at(-1)).toBe(first);
    expect(page.pen.history().back).toEqual([]);
    while (page.pen.canRedo()) page.pen.redo(false);
    if (done.every((act) => !('undo' in act))) expect(page.now().text).toBe(last);
  }), { numRuns: 500 });
});
