import { expect, test } from 'vitest';
import { languages } from '../../../../src/packs/languages.ts';
import { languages as inSpanish } from '../../../../src/ui/clinician/messages/es/languages.ts';
import { findLanguages } from '../../../../src/ui/clinician/children/findLanguages.ts';

const tags = (find: string) => findLanguages(find, (tag) => inSpanish[tag as keyof typeof inSpanish]).map(({ tag }) => tag);

test('a language is found by its own name, its English name or that of the page, without accents or apostrophes', () => {
  expect(tags('spanish')).toContain('es');
  expect(tags('espanol')).toContain('es');
  expect(tags('aleman')).toEqual([]);
  expect(tags('haitiano')).toEqual(['ht']);
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
