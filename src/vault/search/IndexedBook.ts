import { asId, type ChildId } from '../../core/Id.ts';
import { utf8 } from '../seal/bytes.ts';
import { fromBase64url, fromHex, hashText, toHex } from '../sodium.ts';
import { Growing, Reading } from './Growing.ts';

/**
 * What an index knows of one child's book of its wing. Its entries are numbered through all books: those of a book from `base` on.
 * link: of the last entry it knows. firsts: the first entry of each volume there was.
 */
export type IndexedBook = {
  readonly child: ChildId; readonly base: number; readonly entries: number; readonly link: string;
  readonly firsts: readonly number[];
};

/** The books of an index in order, when each of their entries was written, in milliseconds, and the first word of each block of words. */
export type IndexedBooks = { readonly firsts: readonly string[]; readonly books: readonly IndexedBook[]; readonly at: Float64Array };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** How many blocks, each's first word after its length; then of each book `u8[16] child | entries | u8[32] link | how many volumes | their firsts, each from the one before | times, each from the one before`. */
export function writeBooks({ firsts: words, books, at }: IndexedBooks): Uint8Array {
  const out = new Growing(64 * 1024);
  out.number(words.length);
  for (const word of words.map(utf8)) {
    out.number(word.length);
    out.add(word);
  }
  for (const { child, base, entries, link, firsts } of books) {
    out.add(fromHex(child));
    out.number(entries);
    out.add(fromBase64url(link));
    out.number(firsts.length);
    firsts.forEach((first, place) => out.number(first - (firsts[place - 1] ?? 0)));
    let before = 0;
    for (const time of at.subarray(base, base + entries)) {
      out.signed(time - before);
      before = time;
    }
  }
  return out.whole();
}

/** What `writeBooks` wrote. Throws on anything else. */
export function readBooks(bytes: Uint8Array): IndexedBooks {
  const books: IndexedBook[] = [];
  const times: number[] = [];
  const from = new Reading(bytes);
  const words: string[] = [];
  for (let left = from.number(); left > 0; left -= 1) words.push(decoder.decode(from.bytes(from.number())));
  while (!from.isDone) {
    const child = asId<ChildId>(toHex(from.bytes(16)));
    const entries = from.number();
    const link = hashText(from.bytes(32));
    const firsts: number[] = [];
    for (let left = from.number(); left > 0; left -= 1) firsts.push(from.number() + (firsts.at(-1) ?? 0));
    books.push({ child, base: times.length, entries, link, firsts });
    let time = 0;
    for (let left = entries; left > 0; left -= 1) times.push(time += from.signed());
  }
  return { firsts: words, books, at: Float64Array.from(times) };
}
