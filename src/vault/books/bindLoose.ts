import { fail, ok, type Result } from '../../core/Result.ts';
import type { Problem } from '../../core/Problem.ts';
import { ledgerBook, type BookRef } from '../keys/BookRef.ts';
import type { BoundLeaves } from './Change.ts';
import { write } from './commit.ts';
import { inTurn } from './inTurn.ts';
import { leafId, openLeaf, type OpenedLeaf } from './leaf.ts';
import { openBook, type OpenBook } from './OpenBook.ts';
import { bookName, endOf, type Shelf } from './Shelf.ts';
import type { BookEnd } from './ShelfRows.ts';
import { howManyFit, sealVolume } from './volume.ts';

/** A book whose loose leaves say more than this is bound: they fill a volume. */
const mostLoose = 48 * 1024;

/** The first book that is to be bound, or null. */
export function firstLooseBook(shelf: Shelf): BookRef | null {
  const { state, unbindable } = shelf;
  if (!state.whole) return null;
  const isLoose = (ref: BookRef, { loose }: BookEnd) => loose > mostLoose && !unbindable.has(bookName(ref));
  if (isLoose(ledgerBook, state.root.ledger)) return ledgerBook;
  for (const each of state.pages) {
    if (!each?.whole) continue;
    for (const { card: { id: child }, private: notes, record } of each.page.children) {
      if (isLoose({ book: 'private', child }, notes)) return { book: 'private', child };
      if (isLoose({ book: 'record', child }, record)) return { book: 'record', child };
    }
  }
  return null;
}

/**
 * Binds as many of a book's loose leaves as fill a volume, but never the last, in one transaction. false: it did not, for
 * not every leaf opens; damage is left as it lies. shelfDamaged: a row lies where the volume would; so it stays loose, too.
 */
export function bindLoose(shelf: Shelf, ref: BookRef): Promise<Result<boolean>> {
  return inTurn(shelf, async () => {
    const bound = await bind(shelf, ref);
    const done = bound.ok && bound.value !== null ? await writeBound(shelf, bound.value) : bound.ok ? ok(false) : bound;
    const isDamage = done.ok ? !done.value : lasting.includes(done.problem.type);
    if (isDamage) shelf.unbindable.add(bookName(ref));
    return done;
  });
}

/** What is as it is however often it is tried. */
const lasting: readonly Problem['type'][] = ['shelfDamaged', 'notFound', 'keyFileDamaged'];

async function writeBound(shelf: Shelf, bound: BoundLeaves): Promise<Result<boolean>> {
  const written = await write(shelf, { at: shelf.state.root.savedAt, bound: [bound] });
  return written.ok ? ok(true) : written;
}

async function bind(shelf: Shelf, ref: BookRef): Promise<Result<BoundLeaves | null>> {
  const end = endOf(shelf.state, ref);
  const book = openBook(shelf.held, ref, { branches: shelf.state.root.branches, parts: end.parts });
  if (!book.ok) return book;
  const numbers = Array.from({ length: end.entries - end.bound }, (_, place) => end.bound + place);
  const rows = await shelf.store.readRows(numbers.map((number) => leafId(book.value, number)));
  if (!rows.ok) return fail<Problem>(rows.problem);
  const leaves = rows.value.map((row, place) => openLeaf(book.value, end.bound + place, row));
  const whole = leaves.filter((leaf) => leaf !== null);
  if (!isChained(whole, end)) return ok(null);
  const count = howManyFit(whole.slice(0, -1));
  return ok(count === 0 ? null : boundLeaves(book.value, end, whole.slice(0, count)));
}

/** The first leaves that are not bound yet as the next volume, and how far the book goes then. */
export function boundLeaves(book: OpenBook, end: BookEnd, leaves: readonly OpenedLeaf[]): BoundLeaves {
  const bytes = leaves.reduce((sum, leaf) => sum + leaf.bytes.length, 0);
  return {
    book: book.ref,
    volume: sealVolume(book, end.volumes, leaves),
    leaves: leaves.map(({ leaf: { number } }) => leafId(book, number)),
    end: { ...end, bound: end.bound + leaves.length, volumes: end.volumes + 1, loose: end.loose - bytes },
  };
}

/** Whether these are all the loose leaves of a book, each naming the one before it, up to the shelf's head. */
export function isChained(leaves: readonly OpenedLeaf[], { bound, entries, head }: BookEnd): boolean {
  return leaves.length === entries - bound && leaves.every(({ link }, place) => link === (leaves[place + 1]?.leaf.previous ?? head));
}
