import type { Wing } from '../../core/Book.ts';
import type { Kept } from '../../core/Entry.ts';
import type { ChildId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { toHex } from '../sodium.ts';
import type { StoreProblem } from '../store/Store.ts';
import { leafId, openLeaf, openPlates, plateIds, type OpenedLeaf } from './leaf.ts';
import { openBook, type OpenBook } from './OpenBook.ts';
import { readLeaves } from './readLeaves.ts';
import { endOf, type Shelf } from './Shelf.ts';
import type { BookEnd } from './ShelfRows.ts';
import { leavesInVolume, volumeId } from './volume.ts';

/** An entry of one wing, by its child and number. volume: the one it lies in, where that is known; null, or wrong: it is looked for. */
export type EntryPlace = { readonly child: ChildId; readonly number: number; readonly volume: number | null };

/** An entry with its leaf, which names the one before it. */
export type PlacedEntry<Entry> = Kept<Entry> & { readonly leaf: OpenedLeaf };

/**
 * Entries from all over a wing, in the order asked for, in as few readings as can be; null where one does not open, or its book or its
 * schema does not know it. Each is taken on its seal alone: whether it is the one that the next names, `readBook` tells.
 */
export async function readPlaces<Entry>(
  shelf: Shelf, wing: Wing, places: readonly EntryPlace[], check: (value: unknown) => Entry,
): Promise<Result<readonly (PlacedEntry<Entry> | null)[], StoreProblem>> {
  const books = openBooks(shelf, wing, places);
  const leaves = await readTogether(shelf, books, places);
  if (!leaves.ok) return leaves;
  const read = await readEntries(shelf, books, leaves.value);
  return read.ok ? ok(read.value.map((each) => checked(each, check))) : read;
}

type Books = ReadonlyMap<ChildId, { readonly book: OpenBook; readonly end: BookEnd }>;
type Found = { readonly child: ChildId; readonly leaf: OpenedLeaf | null };

function openBooks(shelf: Shelf, wing: Wing, places: readonly EntryPlace[]): Books {
  const children = new Set(places.map(({ child }) => child));
  return new Map([...children].flatMap((child) => {
    const end = endOf(shelf.state, { book: wing, child });
    const book = openBook(shelf.held, { book: wing, child }, { branches: shelf.state.root.branches, parts: end.parts });
    return book.ok ? [[child, { book: book.value, end }] as const] : [];
  }));
}

/** Loose leaves and known volumes in one reading; what is not found there book by book. */
async function readTogether(shelf: Shelf, books: Books, places: readonly EntryPlace[]): Promise<Result<readonly Found[], StoreProblem>> {
  const rows = await readKnown(shelf, books, places);
  if (!rows.ok) return rows;
  const leaves = places.map(({ child, number }) => rows.value.get(child)?.get(number) ?? null);
  for (const [child, { book, end }] of books) {
    const missing = places.flatMap((place, at) => (place.child === child && leaves[at] === null && place.number < end.bound ? [place.number] : []));
    if (missing.length === 0) continue;
    const found = await readLeaves(shelf, book, end, missing);
    if (!found.ok) return found;
    places.forEach((place, at) => {
      if (place.child === child) leaves[at] ??= found.value[missing.indexOf(place.number)] ?? null;
    });
  }
  return ok(places.map(({ child }, at) => ({ child, leaf: leaves[at] ?? null })));
}

async function readKnown(
  shelf: Shelf, books: Books, places: readonly EntryPlace[],
): Promise<Result<ReadonlyMap<ChildId, ReadonlyMap<number, OpenedLeaf>>, StoreProblem>> {
  const asked = new Map<string, { readonly id: Uint8Array; readonly child: ChildId; readonly volume: number | null; readonly numbers: Set<number> }>();
  for (const { child, number, volume } of places) {
    const known = books.get(child);
    if (known === undefined || (number < known.end.bound && volume === null)) continue;
    const inVolume = number < known.end.bound ? volume : null;
    const id = inVolume === null ? leafId(known.book, number) : volumeId(known.book, inVolume);
    const row = asked.get(toHex(id)) ?? { id, child, volume: inVolume, numbers: new Set() };
    row.numbers.add(number);
    asked.set(toHex(id), row);
  }
  const rows = await shelf.store.readRows([...asked.values()].map(({ id }) => id));
  if (!rows.ok) return rows;
  const found = new Map<ChildId, Map<number, OpenedLeaf>>();
  for (const [at, { child, volume, numbers }] of [...asked.values()].entries()) {
    const { book } = books.get(child) ?? {};
    const row = rows.value[at] ?? null;
    const hers = found.get(child) ?? new Map<number, OpenedLeaf>();
    found.set(child, hers);
    if (book && volume !== null) for (const [number, leaf] of leavesInVolume(book, volume, row, numbers)) hers.set(number, leaf);
    if (book && volume === null) for (const number of numbers) put(hers, number, openLeaf(book, number, row));
  }
  return ok(found);
}

function put(into: Map<number, OpenedLeaf>, number: number, leaf: OpenedLeaf | null): void {
  if (leaf !== null) into.set(number, leaf);
}

type Read = { readonly leaf: OpenedLeaf | null; readonly entry: unknown };

async function readEntries({ store }: Shelf, books: Books, leaves: readonly Found[]): Promise<Result<readonly Read[], StoreProblem>> {
  const ids = leaves.map(({ child, leaf }) => {
    const book = books.get(child)?.book;
    return book && leaf ? plateIds(book, leaf.leaf) : [];
  });
  const rows = await store.readRows(ids.flat());
  if (!rows.ok) return rows;
  let from = 0;
  return ok(leaves.map(({ child, leaf }, at): Read => {
    const parts = rows.value.slice(from, (from += ids[at]?.length ?? 0));
    const book = books.get(child)?.book;
    if (!book || leaf === null || leaf.leaf.plate === null) return { leaf, entry: leaf?.leaf.entry ?? null };
    return { leaf, entry: openPlates(book, leaf.leaf, parts) };
  }));
}

function checked<Entry>({ leaf, entry }: Read, check: (value: unknown) => Entry): PlacedEntry<Entry> | null {
  if (leaf === null || entry === null) return null;
  try {
    return { number: leaf.leaf.number, at: leaf.leaf.at, entry: check(entry), leaf };
  } catch {
    return null;
  }
}
