/** A word as search knows it (`foldWord`), and where it stands in its text, in UTF-16 units. */
export type PlacedWord = { readonly word: string; readonly from: number; readonly to: number };

/** What is looked for: a word, or words right after each other. open: the last of them may go on. */
export type SearchPart = { readonly words: readonly string[]; readonly open: boolean };

/** A part found in one of some texts: which text, and from where to where in it. */
export type FoundPart = { readonly text: number; readonly from: number; readonly to: number };

/** More is not looked for at once. */
export const longestSearch = { letters: 200, parts: 12 } as const;

const wordShape = /[\p{L}\p{N}\p{M}]+/gu;
/** Accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic ones. What other scripts write so are letters. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;
const plainWord = /^[a-z0-9]+$/;
const quotes = /["“”„«»]/u;

/**
 * A word without case and accents. [Note: ñ is found by n] Notes are typed in a hurry, on keyboards of two languages: "nino" finds
 * "niño" and "niño" finds "nino". What is found shows its words, so the few pairs that this makes one (año, ano) are told apart by eye.
 */
export function foldWord(word: string): string {
  return plainWord.test(word) ? word : foldText(word);
}

/** A text without case and accents, to look for a piece of it. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(accents, '').toLowerCase();
}

/** The words of a text in order: runs of letters and digits. */
export function wordsIn(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const found of text.matchAll(wordShape)) {
    const word = foldWord(found[0]);
    if (word !== '') words.push({ word, from: found.index, to: found.index + found[0].length });
  }
  return words;
}

/**
 * What somebody typed, as parts that must all be there. In quotes stand words that follow each other; the last word may go on, unless
 * something was typed after it.
 */
export function readSearch(typed: string): readonly SearchPart[] {
  const pieces = typed.slice(0, longestSearch.letters).split(quotes);
  return pieces.flatMap((piece, place): readonly SearchPart[] => {
    const words = wordsIn(piece);
    const isLast = place === pieces.length - 1;
    const isOpen = (at: number) => isLast && at === words.length - 1 && words[at]?.to === piece.length;
    if (place % 2 === 0) return words.map(({ word }, at) => ({ words: [word], open: isOpen(at) }));
    return words.length === 0 ? [] : [{ words: words.map(({ word }) => word), open: isOpen(words.length - 1) }];
  }).slice(0, longestSearch.parts);
}

/** Every place in these texts where one of the parts stands, or null when not all of them stand somewhere. */
export function findParts(texts: readonly (readonly PlacedWord[])[], parts: readonly SearchPart[]): readonly FoundPart[] | null {
  const found: FoundPart[] = [];
  for (const part of parts) {
    const before = found.length;
    for (const [text, words] of texts.entries()) {
      for (let at = 0; at + part.words.length <= words.length; at += 1) {
        const last = words[at + part.words.length - 1];
        const first = words[at];
        if (first && last && standsAt(words, at, part)) found.push({ text, from: first.from, to: last.to });
      }
    }
    if (found.length === before) return null;
  }
  return found;
}

function standsAt(words: readonly PlacedWord[], at: number, { words: wanted, open }: SearchPart): boolean {
  return wanted.every((word, place) => {
    const there = words[at + place]?.word ?? '';
    return open && place === wanted.length - 1 ? there.startsWith(word) : there === word;
  });
}
