import { languages, type Language } from '../../../packs/languages.ts';

/** Languages whose own name or English name has these letters in it; accents and apostrophes do not matter. */
export function findLanguages(find: string): readonly Language[] {
  const wanted = plain(find);
  return languages.filter(language => plain(language.ownName).includes(wanted) || plain(language.inEnglish).includes(wanted));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/[\p{M}’'ʻ\s]/gu, '').toLocaleLowerCase();
}
