import { rowId, type OpenBook, type RowPlace } from './OpenBook.ts';
import type { BookEnd } from './ShelfRows.ts';

/** A row of a book that the shelf knows of, and what it is called on the disk. */
export type NamedPlace = { readonly id: Uint8Array; readonly place: RowPlace & { readonly kind: 'volume' | 'leaf' } };

/** The volumes of a book, then its loose leaves. Plates are named by their leaves. */
export function bookRows(book: OpenBook, { volumes, bound, entries }: BookEnd): readonly NamedPlace[] {
  const named = (kind: 'volume' | 'leaf', from: number, to: number): NamedPlace[] =>
    Array.from({ length: to - from }, (_, place) => {
      const at = { kind, number: from + place, part: 0 };
      return { id: rowId(book, at), place: at };
    });
  return [...named('volume', 0, volumes), ...named('leaf', bound, entries)];
}
