import { expect, test } from 'vitest';
import { languages } from '../../../../src/packs/languages.ts';
import { findLanguages } from '../../../../src/ui/clinician/children/findLanguages.ts';

const tags = (find: string) => findLanguages(find).map(({ tag }) => tag);

test('a language is found by its own name or its English name, without accents or apostrophes', () => {
  expect(tags('spanish')).toContain('es');
  expect(tags('espanol')).toContain('es');
  expect(tags('kiche')).toContain('quc');
  expect(tags('K\'iche')).toContain('quc');
  expect(tags('عرب')).toContain('ar');
  expect(tags('zzz')).toEqual([]);
});

test('every language is found by each of its names', () => {
  for (const { tag, ownName, inEnglish } of languages) {
    expect(tags(ownName)).toContain(tag);
    expect(tags(inEnglish)).toContain(tag);
  }
});
