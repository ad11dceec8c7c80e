import type { BookName } from '../../core/Book.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { bookRows } from '../books/bookRows.ts';
import { openLeaf, type OpenedLeaf } from '../books/leaf.ts';
import { openBook } from '../books/OpenBook.ts';
import { booksOf, type Shelf } from '../books/Shelf.ts';
import { openVolume } from '../books/volume.ts';
import type { BookRef } from '../keys/BookRef.ts';

/** What comparing one kind of book came to. */
export type ComparedLinks = { readonly equal: number; readonly onlyHere: number; readonly onlyThere: number };

/**
 * The links of entries, by book and number. A link is a keyed hash of what the leaf says and of the one before it, under a key that
 * is never renewed: equal links are equal entries, whichever tablet or generation of keys sealed them.
 */
export class BookLinks {
  readonly #links: Readonly<Record<BookName, Map<string, string>>> = { private: new Map(), record: new Map(), ledger: new Map() };

  add(ref: BookRef, { leaf: { number }, link }: OpenedLeaf): void {
    this.#links[ref.book].set(keyOf(ref, number), link);
  }

  drop(ref: BookRef, number: number): void {
    this.#links[ref.book].delete(keyOf(ref, number));
  }

  compare(there: BookLinks): Readonly<Record<BookName, ComparedLinks>> {
    const of = (book: BookName): ComparedLinks => {
      const [here, other] = [this.#links[book], there.#links[book]];
      const equal = [...here].filter(([key, link]) => other.get(key) === link).length;
      return { equal, onlyHere: here.size - equal, onlyThere: other.size - equal };
    };
    return { private: of('private'), record: of('record'), ledger: of('ledger') };
  }
}

function keyOf({ child }: BookRef, number: number): string {
  return `${child ?? ''}/${number}`;
}

type Reading = { readonly signal: AbortSignal; progress(done: number, of: number): void };

/** Rows that are read at once. */
const atOnce = 64;

/** Of every entry of an open vault whose leaf opens. stopped: the signal was given. */
export async function linksOf({ held, store, state }: Pick<Shelf, 'held' | 'store' | 'state'>, { signal, progress }: Reading): Promise<Result<BookLinks>> {
  const links = new BookLinks();
  const books = booksOf(state);
  for (const [place, { ref, end }] of books.entries()) {
    const book = openBook(held, ref, { branches: state.root.branches, parts: end.parts });
    const rows = book.ok ? bookRows(book.value, end) : [];
    for (let from = 0; book.ok && from < rows.length; from += atOnce) {
      if (signal.aborted) return fail({ type: 'stopped' });
      const some = rows.slice(from, from + atOnce);
      const read = await store.readRows(some.map(({ id }) => id));
      if (!read.ok) return read;
      for (const [at, { place: { kind, number } }] of some.entries()) {
        const sealed = read.value[at] ?? null;
        const leaves = kind === 'leaf' ? [openLeaf(book.value, number, sealed)] : openVolume(book.value, number, sealed)?.leaves ?? [];
        for (const leaf of leaves) if (leaf !== null) links.add(ref, leaf);
      }
    }
    progress(place + 1, books.length);
  }
  return ok(links);
}
