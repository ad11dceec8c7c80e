import type { DamagedRow, Kept } from '../../core/Entry.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { ok, type Result } from '../../core/Result.ts';
import { bookKeys } from '../keys/bookKeys.ts';
import type { BookRef } from '../keys/BookRef.ts';
import type { StoreProblem } from '../store/Store.ts';
import { leafId, openLeaf, openPlates, plateIds, type OpenBook, type OpenedLeaf } from './leaf.ts';
import { endOf, findChild, type Shelf } from './Shelf.ts';
import type { BookEnd } from './ShelfRows.ts';

/** A book as far as it opens: what does not is named by its number, and the rest stays readable. */
export type BookReading<Entry> = { readonly entries: readonly Kept<Entry>[]; readonly damaged: readonly DamagedRow[] };

/**
 * The whole book in one reading. `check` is the entries' schema and throws on what it does not know.
 * A row counts as damaged when it is missing, does not open, is not the one its successor or the shelf names,
 * or fails the check.
 */
export async function readBook<Entry>(
  shelf: Shelf, ref: BookRef, check: (value: unknown) => Entry,
): Promise<Result<BookReading<Entry>, StoreProblem | ProblemOf<'notFound' | 'keyFileDamaged'>>> {
  const keys = bookKeys(shelf.held, ref);
  if (!keys.ok) return keys;
  const book: OpenBook = { held: shelf.held, ref, keys: keys.value };
  const leaves = await readLeaves(shelf, book);
  if (!leaves.ok) return leaves;
  const chained = breakWhereChainBreaks(leaves.value, endOf(shelf.state, ref));
  const entries = await readEntries(shelf, book, chained);
  return entries.ok ? ok(sort(entries.value, ref, check)) : entries;
}

type Leaves = readonly (OpenedLeaf | null)[];

/** Where the shelf is damaged it may know of too few: then some more are asked for, as far as there are any. */
const further = 64;

async function readLeaves(shelf: Shelf, book: OpenBook): Promise<Result<Leaves, StoreProblem>> {
  const { entries } = endOf(shelf.state, book.ref);
  const asked = entries + (isWholeFor(shelf, book.ref) ? 0 : further);
  const rows = await shelf.store.readRows(Array.from({ length: asked }, (_, number) => leafId(book, number)));
  if (!rows.ok) return rows;
  const last = rows.value.findLastIndex((row) => row !== null);
  const there = rows.value.slice(0, Math.max(entries, last + 1));
  return ok(there.map((row, number) => (row === null ? null : openLeaf(book, number, row))));
}

function isWholeFor({ state }: Shelf, ref: BookRef): boolean {
  return state.whole && (ref.book === 'ledger' || findChild(state, ref.child)?.whole !== false);
}

/** Drops every leaf that is not the one the next leaf, or for the last the shelf, names. */
function breakWhereChainBreaks(leaves: Leaves, { entries, head }: BookEnd): Leaves {
  return leaves.map((opened, number) => {
    const named = number === entries - 1 ? head : leaves[number + 1]?.leaf.previous;
    return named === undefined || opened?.link === named ? opened : null;
  });
}

type Read = { readonly opened: OpenedLeaf | null; readonly entry: unknown };

async function readEntries(shelf: Shelf, book: OpenBook, leaves: Leaves): Promise<Result<readonly Read[], StoreProblem>> {
  const ids = leaves.map((opened) => (opened === null ? [] : plateIds(book, opened.leaf)));
  const rows = ids.some(({ length }) => length > 0) ? await shelf.store.readRows(ids.flat()) : ok([]);
  if (!rows.ok) return rows;
  let from = 0;
  return ok(leaves.map((opened, number): Read => {
    const parts = rows.value.slice(from, (from += ids[number]?.length ?? 0));
    if (opened === null || opened.leaf.plate === null) return { opened, entry: opened?.leaf.entry ?? null };
    return { opened, entry: openPlates(book, opened.leaf, parts) };
  }));
}

function sort<Entry>(reads: readonly Read[], { child }: BookRef, check: (value: unknown) => Entry): BookReading<Entry> {
  const entries: Kept<Entry>[] = [];
  const damaged: DamagedRow[] = [];
  for (const [number, { opened, entry }] of reads.entries()) {
    const checked = opened === null || entry === null ? null : orNull(() => check(entry));
    if (opened === null || checked === null) damaged.push({ number, child });
    else entries.push({ number, at: opened.leaf.at, entry: checked });
  }
  return { entries, damaged };
}

function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
