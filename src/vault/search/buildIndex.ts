import type { Problem } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { wordsIn } from '../../core/Searched.ts';
import { readBook } from '../books/readBook.ts';
import { bookName, childrenOf, endOf, type Shelf } from '../books/Shelf.ts';
import type { WingReading } from './Finding.ts';
import type { IndexedBook } from './IndexedBook.ts';
import { beginningOf } from './WordIndex.ts';
import { Standing, writeBlocks } from './wordBlocks.ts';
import type { BuiltIndex } from './writeIndex.ts';

/** How many children's books were read, of how many. */
export type ReadSoFar = { readonly done: number; readonly of: number };
export type Building = AsyncGenerator<ReadSoFar, Result<BuiltIndex>, undefined>;

/**
 * Reads all books of a wing into an index, a child at a time: between two steps anything may be written, and is beyond what it knows. A
 * book whose keys do not open, and an entry that does not, is in no index.
 */
export async function* buildIndex<Entry>(shelf: Shelf, reading: WingReading<Entry>): Building {
  const children = childrenOf(shelf.state).map(({ card }) => card.id);
  const words = new Map<string, Standing>();
  const books: IndexedBook[] = [];
  const times: number[] = [];
  for (const [done, child] of children.entries()) {
    yield { done, of: children.length };
    const ref = { book: reading.wing, child } as const;
    const end = endOf(shelf.state, ref);
    const book = await readBook(shelf, ref, reading.check);
    if (!book.ok && book.problem.type !== 'notFound' && book.problem.type !== 'keyFileDamaged') return fail<Problem>(book.problem);
    if (!book.ok || end.entries === 0) continue;
    const base = times.length;
    for (const { number, at, entry } of book.value.entries) {
      while (times.length < base + number) times.push(times.length > base ? times.at(-1) ?? 0 : at);
      times.push(at);
      addWords(words, base + number, reading.textsOf(entry));
    }
    while (times.length < base + end.entries) times.push(times.at(-1) ?? 0);
    books.push({ child, base, entries: times.length - base, link: end.head ?? '', firsts: firstsOf(shelf, ref, end.volumes) });
  }
  const steps = writeBlocks(words);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield { done: children.length, of: children.length };
  return ok({ blocks: step.value, books: { firsts: step.value.map(({ first }) => first), books, at: Float64Array.from(times) } });
}

function addWords(words: Map<string, Standing>, entry: number, { title, text }: { readonly title: string; readonly text: string }): void {
  for (const { word } of [...wordsIn(title), ...wordsIn(text)]) {
    const indexed = beginningOf(word);
    let standing = words.get(indexed);
    if (standing === undefined) words.set(indexed, standing = new Standing());
    standing.add(entry);
  }
}

/** As they were just read: up to the first volume that does not open. */
function firstsOf(shelf: Shelf, ref: Parameters<typeof bookName>[0], volumes: number): readonly number[] {
  const known = shelf.volumeFirsts.get(bookName(ref));
  const firsts: number[] = [];
  for (let volume = 0; volume < volumes; volume += 1) {
    const first = known?.get(volume);
    if (first === undefined || first < (firsts.at(-1) ?? 0)) break;
    firsts.push(first);
  }
  return firsts;
}
