import fc from 'fast-check';
import { expect, it } from 'vitest';
import { snippetOf } from '../../src/core/snippetOf.ts';

const long = `${'word '.repeat(60)}river ${'more '.repeat(60)}`;
const at = long.indexOf('river');
const shown = ({ text, marks }: ReturnType<typeof snippetOf>) => marks.map(({ from, to }) => text.slice(from, to));

it('shows some letters around what was found, cut between words', () => {
  const snippet = snippetOf(long, [{ from: at, to: at + 5 }]);
  expect(shown(snippet)).toEqual(['river']);
  expect(snippet.text.length).toBeLessThan(140);
  expect(snippet.text).toMatch(/^word.*river.*more$/);
  expect(snippet.cut).toEqual({ before: true, after: true });
});

it('shows a short text whole, on one line, and a text without marks from its beginning', () => {
  expect(snippetOf('a\n\tb', [{ from: 3, to: 4 }])).toEqual({ text: 'a  b', marks: [{ from: 3, to: 4 }], cut: { before: false, after: false } });
  expect(snippetOf(long, [])).toMatchObject({ marks: [], cut: { before: false, after: true } });
  expect(snippetOf('', [])).toEqual({ text: '', marks: [], cut: { before: false, after: false } });
});

it('of what overlaps shows the first', () => {
  expect(shown(snippetOf('one two three', [{ from: 4, to: 13 }, { from: 4, to: 7 }, { from: 0, to: 3 }]))).toEqual(['one', 'two']);
});

it('never cuts a letter in two, and marks what the text says', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(), fc.nat(40), (text, place, length) => {
    const from = place % (text.length + 1);
    const mark = { from, to: Math.min(text.length, from + length) };
    if (!text.slice(mark.from, mark.to).isWellFormed() || !text.slice(0, mark.from).isWellFormed()) return;
    const snippet = snippetOf(text, [mark]);
    expect(snippet.text.isWellFormed()).toBe(true);
    expect(shown(snippet)).toEqual([text.slice(mark.from, mark.to).replace(/\s/gu, ' ')]);
    expect(snippet.text.length).toBeLessThan(260);
  }));
});
