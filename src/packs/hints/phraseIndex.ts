import { foldText } from './foldText.ts';

/** One word of a folded text; `end` is where the next sign stands. */
export type FoldedWord = { readonly text: string; readonly start: number; readonly end: number };

/** Phrases by their first word, so that a sentence is read once, whatever the length of the list. */
export type PhraseIndex<Of> = { readonly byWord: ReadonlyMap<string, readonly Phrase<Of>[]>; readonly byBeginning: ReadonlyMap<string, readonly Phrase<Of>[]> };

type Phrase<Of> = { readonly of: Of; readonly words: readonly string[] };

const word = /[\p{L}\p{N}]+/gu;
/** What may stand between the words of a phrase. */
const between = /^[\s'-]+$/u;
/** By how many letters words with any ending are looked up. */
const beginning = 3;

export function wordsOf(folded: string): readonly FoldedWord[] {
  return [...folded.matchAll(word)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

/** Throws where a word with any ending says fewer than three letters: it would be found everywhere. */
export function indexPhrases<Of>(given: readonly (readonly [Of, string])[]): PhraseIndex<Of> {
  const byWord = new Map<string, Phrase<Of>[]>();
  const byBeginning = new Map<string, Phrase<Of>[]>();
  for (const [of, phrase] of given) {
    const words = foldText(phrase).text.split(' ');
    if (words.some((each) => each.endsWith('*') && each.length <= beginning)) throw new Error(`too short a beginning: ${phrase}`);
    const [first = ''] = words;
    const [index, key] = first.endsWith('*') ? [byBeginning, first.slice(0, beginning)] : [byWord, first];
    index.set(key, [...(index.get(key) ?? []), { of, words }]);
  }
  return { byWord, byBeginning };
}

/** Every phrase that stands in these words, as places in the folded text. */
export function findPhrases<Of>(folded: string, words: readonly FoldedWord[], { byWord, byBeginning }: PhraseIndex<Of>): readonly { readonly of: Of; readonly start: number; readonly end: number }[] {
  return words.flatMap(({ text, start }, at) => [...(byWord.get(text) ?? []), ...(byBeginning.get(text.slice(0, beginning)) ?? [])].flatMap((phrase) => {
    const last = lastOf(folded, words, at, phrase.words);
    return last === null ? [] : [{ of: phrase.of, start, end: last.end }];
  }));
}

/** The last word of a phrase that begins with the word at `at`, or null. */
function lastOf(folded: string, words: readonly FoldedWord[], at: number, phrase: readonly string[]): FoldedWord | null {
  for (const [ahead, said] of phrase.entries()) {
    const here = words[at + ahead];
    if (!here || !isSaid(here.text, said)) return null;
    const before = words[at + ahead - 1];
    if (ahead > 0 && before && !between.test(folded.slice(before.end, here.start))) return null;
  }
  return words[at + phrase.length - 1] ?? null;
}

function isSaid(text: string, said: string): boolean {
  return said.endsWith('*') ? text.startsWith(said.slice(0, -1)) : text === said;
}
