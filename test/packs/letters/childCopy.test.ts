import { expect, test } from 'vitest';
import { english } from '../../../scripts/pack/languages/english.ts';
import { spanish } from '../../../scripts/pack/languages/spanish.ts';
import { childCopyWords } from '../../../src/packs/letters/childCopy.ts';

const [en, es] = ['en', 'es'].map((language) => childCopyWords(language).words);

test('her own copy is in her language where it can be, and in English else', () => {
  expect(childCopyWords('es')).toMatchObject({ language: 'es', words: { title: 'A qué dije que sí' } });
  expect(childCopyWords('quc').language).toBe('en');
  expect(childCopyWords('toString').language).toBe('en');
});

test('it says everything in each language, and nothing that nobody can promise', () => {
  expect(Object.keys(es!)).toEqual(Object.keys(en!));
  for (const [words, { neverSaid }] of [[en!, english], [es!, spanish]] as const) {
    for (const said of Object.values(words)) {
      expect(said.trim()).not.toBe('');
      expect(said).not.toMatch(neverSaid);
    }
  }
});

test('it reads as easily as what a small child reads', () => {
  const told = (words: typeof en) => [words!.back, words!.gone, words!.notes].join(' ');
  expect(english.reading!.of(told(en))).toBeLessThanOrEqual(english.reading!.bars.A);
  expect(spanish.reading!.of(told(es))).toBeGreaterThanOrEqual(spanish.reading!.bars.A);
});
