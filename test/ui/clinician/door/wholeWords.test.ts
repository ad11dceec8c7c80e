import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passphraseWords } from '../../../../src/packs/words/passphraseWords.ts';
import { recoveryWords } from '../../../../src/packs/words/recoveryWords.ts';
import { wholeWord, wholeWords, wordsFrom } from '../../../../src/ui/clinician/door/wholeWords.ts';

const list = ['car', 'carpet', 'carpool', 'lantern', 'lanternfish', 'unfold'];

test('a word is offered from its fourth letter', () => {
  expect(wordsFrom(list, 'carp')).toEqual(['carpet', 'carpool']);
  expect(wordsFrom(list, 'lan')).toEqual([]);
  expect(wordsFrom(list, 'car')).toEqual(['car']);
});

test('letters mean a word only when they mean no other', () => {
  expect(wholeWord(list, 'unfo')).toBe('unfold');
  expect(wholeWord(list, 'carp')).toBeNull();
  expect(wholeWord(list, 'lantern')).toBe('lantern');
  expect(wholeWord(list, 'UNFO')).toBe('unfold');
});

test('a passphrase is completed only when all of it means words of the list', () => {
  expect(wholeWords(list, ' unfo  car lanternf')).toBe('unfold car lanternfish');
  expect(wholeWords(list, 'unfo the car')).toBe('unfo the car');
  expect(wholeWords(list, 'carp car')).toBe('carp car');
  expect(wholeWords([], 'unfo car')).toBe('unfo car');
  expect(wholeWords(list, '')).toBe('');
});

test('drawn words mean themselves, and completing twice changes nothing', () => {
  const drawn = fc.array(fc.constantFrom(...passphraseWords), { minLength: 5, maxLength: 5 });
  fc.assert(fc.property(drawn, words => wholeWords(passphraseWords, words.join(' ')) === words.join(' ')), { numRuns: 50 });
  fc.assert(fc.property(fc.string(), typed => wholeWords(list, wholeWords(list, typed)) === wholeWords(list, typed)));
});

test('four letters tell any two recovery words apart', () => {
  for (const word of recoveryWords) expect(wholeWord(recoveryWords, word.slice(0, 4))).toBe(word);
});
