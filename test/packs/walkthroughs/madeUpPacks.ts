import { en } from '../../../src/packs/walkthroughs/en.ts';
import type { WalkthroughPack } from '../../../src/packs/walkthroughs/WalkthroughPack.ts';

// Packs of words that mean nothing, made of the English: what another script and longer words do to the rooms. Never shipped.

/** Keys under which a pack holds what is no words. */
const kept = new Set(['id', 'needs', 'picture', 'altPicture', 'about', 'key', 'keyIdea', 'kind', 'code']);

function remade<T>(part: T, word: (english: string) => string, key = ''): T {
  if (kept.has(key)) return part;
  if (typeof part === 'string') return part.replace(/\{[A-Z_]+\}|[A-Za-z’']+/g, (found) => (found.startsWith('{') ? found : word(found))) as T;
  if (Array.isArray(part)) return part.map((each: unknown) => remade(each, word, key)) as T;
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, remade<unknown>(each, word, name)])) as T;
}

function made({ language, ownName, direction }: Pick<WalkthroughPack, 'language' | 'ownName' | 'direction'>, word: (english: string) => string, marks: (words: string) => string): WalkthroughPack {
  const dressed = (part: unknown): unknown => JSON.parse(marks(JSON.stringify(part)));
  return {
    ...en,
    id: `resguardo.walkthrough.${language}`, language, ownName, direction,
    saidRoles: remade(en.saidRoles, word),
    bands: dressed(remade(en.bands, word)) as WalkthroughPack['bands'],
  };
}

// Letters of Arabic, Dari and Pashto, with their tallest and deepest.
const letters = [...'ابپتټثجچحخدډرړزژښسشصطعغفقکګگلمنڼوهیېۍئآ'];

function inArabicLetters(english: string): string {
  return [...english].map((letter, at) => letters[(letter.charCodeAt(0) * 7 + at * 5) % letters.length] ?? 'ا').join('');
}

// As words of Mayan languages can be, with their letters: glottal stops, a saltillo, barred and dotted ones.
function veryLong(english: string): string {
  const long = english.length > 2 ? `${english.toLowerCase()}tz’qanꞌxïẍb’äj` : english;
  return /^[A-Z]/.test(english) ? long.charAt(0).toUpperCase() + long.slice(1) : long;
}

export const rightToLeft = made(
  { language: 'ps-x-made', ownName: 'ساخته', direction: 'rtl' }, inArabicLetters,
  (words) => words.replaceAll('?', '؟').replaceAll(', ', '، '),
);
export const longWords = made({ language: 'mam-x-made', ownName: 'Tz’qanꞌ', direction: 'ltr' }, veryLong, (words) => words);

export const madeUpPacks: readonly WalkthroughPack[] = [rightToLeft, longWords];
