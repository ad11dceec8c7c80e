import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween, isBetweenLetters } from '../../../../src/ui/shared/pen/changeBetween.ts';

/** Letters of one and of many units, and what they are put together from. */
const letters = ['a', 'b', ' ', '\n', 'é', 'e\u0301', '\u0301', '👍', '👎', '👍🏽', '👨‍👩‍👧', '\u200d', '🇬🇹', '🇲🇽', 'क्षि', 'ق', 'ا', '\ud83d'];
const text = fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((all) => all.join(''));

test('what changed leads from the later text back to the earlier, whatever they are', () => {
  fc.assert(fc.property(text, text, (before, after) => {
    const change = changeBetween(before, after);
    const { at, take, give } = change ?? { at: 0, take: 0, give: '' };
    expect(after.slice(0, at) + give + after.slice(at + take)).toBe(before);
  }), { numRuns: 2000 });
});

test('no change begins or ends within a letter, in either text', () => {
  fc.assert(fc.property(text, text, (before, after) => {
    const change = changeBetween(before, after);
    if (change === null) return;
    const { at, take, give } = change;
    for (const [whole, place] of [[before, at], [before, at + give.length], [after, at], [after, at + take]] as const) expect(startsOf(whole)).toContain(place);
  }), { numRuns: 2000 });
});

test.each([
  ['👍', '👎', { at: 0, take: 2, give: '👍' }],
  ['e', 'e\u0301', { at: 0, take: 2, give: 'e' }],
  ['x👨‍👩y', 'x👨‍👩‍👧y', { at: 1, take: 8, give: '👨‍👩' }],
  ['one three', 'one two three', { at: 5, take: 4, give: '' }],
  ['same', 'same', null],
])('%j to %j', (before, after, change) => {
  expect(changeBetween(before, after)).toEqual(change);
});

test('a letter is asked for at any place', () => {
  fc.assert(fc.property(text, (whole) => {
    const starts = startsOf(whole);
    for (let at = 0; at <= whole.length; at += 1) expect(isBetweenLetters(whole, at)).toBe(starts.includes(at));
  }));
});

function startsOf(whole: string): readonly number[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(whole)].map(({ index }) => index).concat(whole.length);
}
