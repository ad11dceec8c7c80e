import * as v from 'valibot';
import type { Wing } from '../../core/Book.ts';
import { ok, type Result } from '../../core/Result.ts';
import { findChild, type Shelf } from '../books/Shelf.ts';
import { indexKeys } from '../keys/indexKeys.ts';
import { joinBytes } from '../seal/bytes.ts';
import { mostBytes } from '../seal/kinds.ts';
import { readJson } from '../seal/readJson.ts';
import { fromHex } from '../sodium.ts';
import type { StoreProblem } from '../store/Store.ts';
import { readBooks, type IndexedBook } from './IndexedBook.ts';
import { headPlace, indexRowId, openIndexRow, type IndexPlace, type IndexShelf } from './indexRow.ts';
import { readingVersion } from './textsOf.ts';
import type { WordIndex } from './WordIndex.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffff));
const head = v.strictObject({
  format: v.literal(1),
  reading: v.literal(readingVersion),
  build: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  /** How many rows say what it knows of the books, and how many blocks of words come after. No word stands here. */
  books: count,
  blocks: count,
});

export type IndexHead = v.InferOutput<typeof head>;

/** How many blocks of words stay open: a search opens one or two for each word. */
const mostOpen = 16;

/**
 * The index of a wing as it lies on the disk, if it can be believed. null: there is none, it does not open, or it is not of these books. An
 * older one is believed for what it knows, since entries are only ever added.
 */
export async function openIndex(shelf: Shelf, wing: Wing): Promise<Result<WordIndex | null, StoreProblem>> {
  const keys = indexKeys(shelf.held, wing);
  if (!keys.ok) return ok(null);
  const on = { held: shelf.held, wing, keys: keys.value };
  const found = await readHead(shelf, on);
  if (!found.ok || found.value === null) return found.ok ? ok(null) : found;
  const { build, books: rows, blocks } = found.value;
  const places = Array.from({ length: rows }, (_, number): IndexPlace => ({ build: fromHex(build), number }));
  const read = await readRows(shelf, on, places);
  if (!read.ok) return read;
  const whole = read.value.filter((bytes) => bytes !== null);
  const books = whole.length < rows ? null : orNull(() => readBooks(joinBytes(...whole)));
  if (books?.firsts.length !== blocks || !books.books.every((book) => isOf(shelf, wing, book))) return ok(null);
  const place = (number: number) => ({ build: fromHex(build), number: rows + number });
  return ok({ ...books, wing, generation: on.keys.generation, byChild: byChild(books.books), block: keptOpen(async (number) => {
    const block = await readRows(shelf, on, [place(number)]);
    return block.ok ? block.value[0] ?? null : null;
  }) });
}

export function byChild(books: readonly IndexedBook[]): ReadonlyMap<string, IndexedBook> {
  return new Map(books.map((book) => [book.child, book]));
}

/** The ids of every row that the head on the disk names, and its own; none where it does not open. */
export async function rowsOfIndex(shelf: Shelf, wing: Wing): Promise<Result<readonly Uint8Array[], StoreProblem>> {
  const keys = indexKeys(shelf.held, wing);
  if (!keys.ok) return ok([]);
  const on = { held: shelf.held, wing, keys: keys.value };
  const found = await readHead(shelf, on);
  if (!found.ok) return found;
  if (found.value === null) return ok([]);
  const { build, books, blocks } = found.value;
  const rows = Array.from({ length: books + blocks }, (_, number) => indexRowId(on, { build: fromHex(build), number }));
  return ok([indexRowId(on, headPlace), ...rows]);
}

async function readHead(shelf: Shelf, on: IndexShelf): Promise<Result<IndexHead | null, StoreProblem>> {
  const read = await readRows(shelf, on, [headPlace]);
  if (!read.ok) return read;
  const [bytes] = read.value;
  return ok(bytes ? readJson(bytes, mostBytes('index'), (value) => v.parse(head, value)) : null);
}

async function readRows({ store }: Shelf, on: IndexShelf, places: readonly IndexPlace[]): Promise<Result<readonly (Uint8Array | null)[], StoreProblem>> {
  const rows = await store.readIndex(places.map((place) => indexRowId(on, place)));
  return rows.ok ? ok(places.map((place, at) => openIndexRow(on, place, rows.value[at] ?? null))) : rows;
}

/**
 * Whether it knows no more of a book than there is, and the same. One that has grown since is told by its next entry, which names the
 * last one that the index knows (`readTail`).
 */
function isOf({ state }: Shelf, wing: Wing, { child, entries, link }: IndexedBook): boolean {
  const end = findChild(state, child)?.child[wing];
  return end !== undefined && entries > 0 && (entries < end.entries || (entries === end.entries && link === end.head));
}

function keptOpen(read: (number: number) => Promise<Uint8Array | null>): (number: number) => Promise<Uint8Array | null> {
  const open = new Map<number, Uint8Array>();
  return async (number) => {
    const block = open.get(number) ?? await read(number);
    open.delete(number);
    if (block !== null) open.set(number, block);
    for (const oldest of open.keys()) if (open.size > mostOpen) open.delete(oldest);
    return block;
  };
}

function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
