import { wings } from '../../core/Book.ts';
import type { ChildId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { toHex } from '../sodium.ts';
import { openBook, rowId, type OpenBook } from './OpenBook.ts';
import { shreddingOf, type Shelf } from './Shelf.ts';
import type { BookEnd } from './ShelfRows.ts';

/** So many rows past the end of a book are looked for as well: of a shelf that was once damaged, or put back. */
const further = 64;
/** Parts of the longest entry. */
const mostPlates = 8;

/**
 * The ids of all rows of a child's two books, whichever branch wrote them and whether they open or not; of those that lie there.
 * Without her keys nobody can tell them from any other row: none are found then.
 */
export function rowsOfChild(shelf: Shelf, child: ChildId, lying: ReadonlySet<string>): Result<readonly Uint8Array[]> {
  const { held, state: { root: { branches } } } = shelf;
  const found: Uint8Array[] = [];
  for (const wing of wings) {
    const end = shreddingOf(shelf.state).find(({ card }) => card.id === child)?.[wing];
    for (const branch of end ? branches.keys() : []) {
      const book = openBook(held, { book: wing, child }, { branches, parts: [{ branch, entry: 0, volume: 0 }] });
      if (!book.ok && book.problem.type === 'notFound') return ok([]);
      if (!book.ok) return book;
      if (end) found.push(...idsIn(book.value, end).filter((id) => lying.has(toHex(id))));
    }
  }
  return ok(found);
}

/** Every id that a row of this book could have. */
function idsIn(book: OpenBook, { entries, volumes }: BookEnd): readonly Uint8Array[] {
  const numbers = Array.from({ length: entries + further }, (_, number) => number);
  const parts = Array.from({ length: mostPlates }, (_, part) => part);
  return [
    ...Array.from({ length: volumes + further }, (_, number) => rowId(book, { kind: 'volume', number, part: 0 })),
    ...numbers.map((number) => rowId(book, { kind: 'leaf', number, part: 0 })),
    ...numbers.flatMap((number) => parts.map((part) => rowId(book, { kind: 'plate', number, part }))),
  ];
}
