import { openUnder } from '../keys/openUnder.ts';
import { joinBytes, u32, u32At } from '../seal/bytes.ts';
import { mostBytes } from '../seal/kinds.ts';
import type { Row } from '../store/Store.ts';
import { readLeaf, sealedRow, type OpenedLeaf } from './leaf.ts';
import { rowId, rowIdentity, type OpenBook } from './OpenBook.ts';

/** Leaves bound together: `u32 first number | u32 how many`, then each leaf's bytes after their length (docs/formats.md). */
export type OpenedVolume = { readonly first: number; readonly leaves: readonly OpenedLeaf[] };

const headLength = 8;

/** How many of the leaves, from the first on, fit into one volume. */
export function howManyFit(leaves: readonly Pick<OpenedLeaf, 'bytes'>[]): number {
  let room = mostBytes('volume') - headLength;
  const full = leaves.findIndex(({ bytes }) => (room -= 4 + bytes.length) < 0);
  return full === -1 ? leaves.length : full;
}

/** The leaves, one after the other in their book, sealed as one volume. Throws when there are none or they do not fit. */
export function sealVolume(book: OpenBook, number: number, leaves: readonly OpenedLeaf[]): Row {
  const [first] = leaves;
  if (first === undefined) throw new Error('an empty volume');
  const parts = leaves.flatMap(({ bytes }) => [u32(bytes.length), bytes]);
  const plaintext = joinBytes(u32(first.leaf.number), u32(leaves.length), ...parts);
  return sealedRow(book, { kind: 'volume', number, part: 0 }, plaintext);
}

/** The leaves a row binds, in order, or null when none lies there, it is not this volume or one of them is no leaf. */
export function openVolume(book: OpenBook, number: number, row: Uint8Array | null): OpenedVolume | null {
  const opened = openUnder(row, rowIdentity(book, { kind: 'volume', number, part: 0 }), book.keys);
  return opened.ok ? readVolume(book, opened.value) : null;
}

/** Of a volume's leaves only these, by their numbers, without looking into the others; empty where it does not open or holds none of them. */
export function leavesInVolume(book: OpenBook, number: number, row: Uint8Array | null, wanted: ReadonlySet<number>): ReadonlyMap<number, OpenedLeaf> {
  const opened = openUnder(row, rowIdentity(book, { kind: 'volume', number, part: 0 }), book.keys);
  const found = new Map<number, OpenedLeaf>();
  if (!opened.ok || opened.value.length <= headLength) return found;
  let at = headLength;
  for (let leafNumber = u32At(opened.value, 0); at + 4 <= opened.value.length; leafNumber += 1) {
    const length = u32At(opened.value, at);
    const leaf = wanted.has(leafNumber) ? readLeaf(book, leafNumber, opened.value.subarray(at + 4, at + 4 + length)) : null;
    if (leaf !== null) found.set(leafNumber, leaf);
    at += 4 + length;
  }
  return found;
}

export function volumeId(book: OpenBook, number: number): Uint8Array {
  return rowId(book, { kind: 'volume', number, part: 0 });
}

/** The leaves these bytes bind, in order, or null when they are no volume. */
export function readVolume(book: OpenBook, plaintext: Uint8Array): OpenedVolume | null {
  if (plaintext.length <= headLength) return null;
  const [first, count] = [u32At(plaintext, 0), u32At(plaintext, 4)];
  const leaves: OpenedLeaf[] = [];
  let at = headLength;
  while (at + 4 <= plaintext.length) {
    const length = u32At(plaintext, at);
    const leaf = readLeaf(book, first + leaves.length, plaintext.subarray(at + 4, at + 4 + length));
    if (leaf === null) return null;
    leaves.push(leaf);
    at += 4 + length;
  }
  return leaves.length === count && at === plaintext.length ? { first, leaves } : null;
}
