import type { DamagedRow, Kept } from '../../core/Entry.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { ok, type Result } from '../../core/Result.ts';
import type { BookRef } from '../keys/BookRef.ts';
import type { StoreProblem } from '../store/Store.ts';
import { bookRows } from './bookRows.ts';
import { leafId, openLeaf, openPlates, plateIds, type OpenedLeaf } from './leaf.ts';
import { openBook, type OpenBook } from './OpenBook.ts';
import { readVolumes } from './readLeaves.ts';
import { endOf, findChild, type Shelf } from './Shelf.ts';
import type { BookEnd } from './ShelfRows.ts';
import type { OpenedVolume } from './volume.ts';

/**
 * A book as far as it opens: what does not is named by its number, and the rest stays readable. rowIds: of every row that
 * the shelf, and the leaves that open, name.
 */
export type BookReading<Entry> = {
  readonly entries: readonly Kept<Entry>[]; readonly damaged: readonly DamagedRow[]; rowIds(): readonly Uint8Array[];
};

export type ReadProblem = StoreProblem | ProblemOf<'notFound' | 'keyFileDamaged'>;

/**
 * The whole book in one reading. `check` is the entries' schema and throws on what it does not know.
 * An entry counts as damaged when its row is missing, does not open, or is not the one that its successor or the shelf names,
 * or when it fails the check. A volume is one row: it is every entry in it.
 */
export async function readBook<Entry>(
  shelf: Shelf, ref: BookRef, check: (value: unknown) => Entry,
): Promise<Result<BookReading<Entry>, ReadProblem>> {
  const end = endOf(shelf.state, ref);
  const book = openBook(shelf.held, ref, { branches: shelf.state.root.branches, parts: end.parts });
  if (!book.ok) return book;
  const leaves = await readAllLeaves(shelf, book.value, end);
  if (!leaves.ok) return leaves;
  const entries = await readEntries(shelf, book.value, leaves.value);
  if (!entries.ok) return entries;
  const plates = () => leaves.value.flatMap((opened) => (opened === null ? [] : plateIds(book.value, opened.leaf)));
  return ok({ ...sort(entries.value, ref, check), rowIds: () => [...bookRows(book.value, end).map(({ id }) => id), ...plates()] });
}

type Leaves = readonly (OpenedLeaf | null)[];

/** Where the shelf is damaged it may know of too few: then some more are asked for, as far as there are any. */
const further = 64;

/** Every leaf of a book by its number, null where there is none that stands; where the shelf is damaged, some it does not know of. */
export async function readAllLeaves(shelf: Shelf, book: OpenBook, end: BookEnd): Promise<Result<Leaves, StoreProblem>> {
  const { entries, bound, volumes } = end;
  const whole = isWholeFor(shelf, book.ref);
  const numbers = Array.from({ length: entries - bound + (whole ? 0 : further) }, (_, place) => bound + place);
  const rows = await shelf.store.readRows(numbers.map((number) => leafId(book, number)));
  if (!rows.ok) return rows;
  const inVolumes = await readVolumes(shelf, book, Array.from({ length: volumes + (whole ? 0 : 1) }, (_, number) => number));
  if (!inVolumes.ok) return inVolumes;
  const loose = rows.value.map((row, place) => openLeaf(book, bound + place, row));
  return ok(thatStand({ loose, volumes: inVolumes.value, whole }, end));
}

function isWholeFor({ state }: Shelf, ref: BookRef): boolean {
  return state.whole && (ref.book === 'ledger' || findChild(state, ref.child)?.whole !== false);
}

type Opened = { readonly loose: Leaves; readonly volumes: ReadonlyMap<number, OpenedVolume>; readonly whole: boolean };

/** The first entry of the rows that stand so far, and what it names; undefined: what comes before is not vouched for. */
type Next = { readonly number: number; readonly names: string | null | undefined };

// [Note: a volume stands as a whole] What vouches for a row is the link that the row after it, or the shelf, names: of a volume
// that of its last leaf. A row that is not the named one falls with all that is in it, and nothing it names is believed:
// what comes before it is then taken on its seal alone, as it is where a row is missing. Between two volumes nothing is ever
// missing: one that does not end where the next begins, or the last where the shelf says, is not the one that lay there.
/** The leaves of the rows that are the ones that the next, or for the last the shelf, names; null for others. */
function thatStand({ loose, volumes, whole }: Opened, { entries, bound, head, volumes: many }: BookEnd): Leaves {
  const found = Array.from<OpenedLeaf | null>({ length: entries }).fill(null);
  let next: Next = { number: Infinity, names: undefined };
  const take = (all: readonly OpenedLeaf[], adjoins: boolean): boolean => {
    // Where the shelf is damaged, a leaf that a volume holds may lie loose as well.
    const leaves = adjoins ? all : all.filter(({ leaf: { number } }) => number < next.number);
    const [first, last] = [leaves[0], leaves.at(-1)];
    if (first === undefined || last === undefined) return false;
    const isRightBefore = last.leaf.number === next.number - 1;
    if (adjoins && !isRightBefore) return false;
    const end = leaves[entries - 1 - first.leaf.number];
    const named = end !== last && isRightBefore ? next.names : undefined;
    if ((end !== undefined && end.link !== head) || (named !== undefined && named !== last.link)) return false;
    leaves.forEach((opened, place) => {
      const after = leaves[place + 1];
      found[opened.leaf.number] = after === undefined || after.leaf.previous === opened.link ? opened : null;
    });
    next = { number: first.leaf.number, names: first.leaf.previous };
    return true;
  };
  for (const leaf of loose.toReversed()) if (leaf !== null) take([leaf], false);
  if (whole) next = { number: bound, names: next.number === bound ? next.names : undefined };
  let adjoins = whole;
  for (let number = whole ? many - 1 : many; number >= 0; number -= 1) adjoins = take(volumes.get(number)?.leaves ?? [], adjoins);
  return Array.from(found, (opened) => opened ?? null);
}

type Read = { readonly opened: OpenedLeaf | null; readonly entry: unknown };

async function readEntries(shelf: Shelf, book: OpenBook, leaves: Leaves): Promise<Result<readonly Read[], StoreProblem>> {
  const ids = leaves.map((opened) => (opened === null ? [] : plateIds(book, opened.leaf)));
  const rows = await shelf.store.readRows(ids.flat());
  if (!rows.ok) return rows;
  let from = 0;
  return ok(leaves.map((opened, number): Read => {
    const parts = rows.value.slice(from, (from += ids[number]?.length ?? 0));
    if (opened === null || opened.leaf.plate === null) return { opened, entry: opened?.leaf.entry ?? null };
    return { opened, entry: openPlates(book, opened.leaf, parts) };
  }));
}

function sort<Entry>(reads: readonly Read[], { child }: BookRef, check: (value: unknown) => Entry): Omit<BookReading<Entry>, 'rowIds'> {
  const entries: Kept<Entry>[] = [];
  const damaged: DamagedRow[] = [];
  for (const [number, { opened, entry }] of reads.entries()) {
    const checked = opened === null || entry === null ? null : orNull(() => check(entry));
    if (opened === null || checked === null) damaged.push({ number, child, at: null });
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
