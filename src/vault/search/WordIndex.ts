import type { Wing } from '../../core/Book.ts';
import type { SearchPart } from '../../core/Searched.ts';
import type { IndexedBook, IndexedBooks } from './IndexedBook.ts';
import { blocksOf, longestIndexed, markEntries } from './wordBlocks.ts';

/**
 * The words of one wing, as far as they were read. block: one of them, null when it is missing or
 * damaged. generation: of the key it lies under, or would.
 */
export type WordIndex = IndexedBooks & {
  readonly wing: Wing;
  readonly generation: number;
  block(number: number): Promise<Uint8Array | null>;
  readonly byChild: ReadonlyMap<string, IndexedBook>;
};

/** Marks of the entries that may hold every part: all that do, and few others. null: a block does not open, and the index is none any more. */
export async function mayHold(index: WordIndex, parts: readonly SearchPart[]): Promise<Uint8Array | null> {
  const both = new Uint8Array(index.at.length).fill(1);
  for (const wanted of parts.flatMap(wordsOf)) {
    const marks = new Uint8Array(both.length);
    const [from, to] = blocksOf(index.firsts, wanted);
    for (let number = from; number < to; number += 1) {
      const block = await index.block(number);
      if (block === null || !isRead(() => markEntries(block, wanted, marks))) return null;
    }
    for (let entry = 0; entry < both.length; entry += 1) both[entry] = (both[entry] ?? 0) & (marks[entry] ?? 0);
  }
  return both;
}

function wordsOf({ words, open }: SearchPart) {
  return words.map((word, place) => {
    const isLong = word.length > longestIndexed;
    return { word: beginningOf(word), open: isLong || (open && place === words.length - 1) };
  });
}

/** A word as it is indexed. */
export function beginningOf(word: string): string {
  if (word.length <= longestIndexed) return word;
  const cut = word.slice(0, longestIndexed);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

function isRead(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
