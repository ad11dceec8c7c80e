import { languages, type Language } from '../../../packs/languages.ts';

/** Languages whose own name, English name or name in the language of the page has these letters in it; accents and apostrophes do not matter. */
export function findLanguages(find: string, nameOf: (tag: string) => string): readonly Language[] {
  const wanted = plain(find);
  return languages.filter(({ tag, ownName, inEnglish }) => [ownName, inEnglish, nameOf(tag)].some(name => plain(name).includes(wanted)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/[\p{M}’'ʻ\s]/gu, '').toLocaleLowerCase();
}
