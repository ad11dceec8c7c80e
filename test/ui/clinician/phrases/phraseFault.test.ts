import { expect, test } from 'vitest';
import { mostPhrases } from '../../../../src/core/Phrase.ts';
import { phraseFault, tidyPhrase } from '../../../../src/ui/clinician/phrases/phraseFault.ts';

const others = [{ short: 'sx', text: 'x' }, { short: 'Ñandú', text: 'y' }];

test.each([
  ['', 'words', { in: 'short', why: 'missing' }],
  ['s x', 'words', { in: 'short', why: 'malformed' }],
  ['s;x', 'words', { in: 'short', why: 'malformed' }],
  ['thirteensigns', 'words', { in: 'short', why: 'tooLong' }],
  ['SX', 'words', { in: 'short', why: 'taken' }],
  ['n\u0303andu\u0301', 'words', { in: 'short', why: 'taken' }],
  ['s', ' \n', { in: 'text', why: 'missing' }],
  ['s', 'x'.repeat(mostPhrases.text + 1), { in: 'text', why: 'tooLong' }],
  ['s2', '  as it\n is ', null],
])('%j for %j', (short, text, fault) => {
  expect(phraseFault({ short, text }, others)).toEqual(fault);
});

test('a semicolon before the letters is none of them, and the phrase stays as it was typed', () => {
  expect(tidyPhrase({ short: ' ;sx ', text: ' a\n' })).toEqual({ short: 'sx', text: ' a\n' });
});
