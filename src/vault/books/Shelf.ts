import type { Canonical } from '../../core/canonicalJson.ts';
import type { ChildId } from '../../core/Id.ts';
import { ledgerBook, type BookRef } from '../keys/BookRef.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import type { Store } from '../store/Store.ts';
import { emptyBook, type BookEnd, type Page, type Root, type ShelfChild } from './ShelfRows.ts';

/** A page as it stands. whole: false when it is an earlier page, shown because the real one does not open. */
export type ShelfPage = { readonly page: Page; readonly whole: boolean };

/** What is on the shelf: the state after the last write. */
export type ShelfState = {
  readonly root: Root;
  /** As it lies on the disk: what another writer would have changed. null: none lies there. */
  readonly sealedRoot: Uint8Array | null;
  /** false: the root did not open, an earlier one did. Nothing but drafts can be written before it is mended. */
  readonly whole: boolean;
  /** null: a page of which nothing opens. */
  readonly pages: readonly (ShelfPage | null)[];
  readonly desk: Canonical | null;
  /** false: the desk was written, but does not open. */
  readonly deskWhole: boolean;
};

/** An open vault's books. One `commit` at a time writes to it; everything else reads `state`. */
export type Shelf = {
  /** Renewing the keys, and dropping older ones, sets it: nothing keeps it over two requests. */
  held: HeldKeys;
  readonly store: Store;
  /** Told after every write: the marker follows the epoch. */
  readonly onSaved: (epoch: number) => void;
  /** Only `commit` sets it. */
  state: ShelfState;
  /** The writes so far, one after the other. */
  last: Promise<unknown>;
  /** First entry of each volume that was read since unlocking, by book and volume: what saves reading them again. */
  readonly volumeFirsts: Map<string, Map<number, number>>;
  /** Books whose loose leaves did not all open: they are not bound, and not tried again before the next unlocking. */
  readonly unbindable: Set<string>;
};

/** An opened shelf that nothing was read from yet. */
export function asShelf(opened: Pick<Shelf, 'held' | 'store' | 'onSaved' | 'state'>): Shelf {
  return { ...opened, last: Promise.resolve(), volumeFirsts: new Map(), unbindable: new Set() };
}

/** A name for a book in a map. */
export function bookName({ book, child }: BookRef): string {
  return `${book}/${child ?? ''}`;
}

/** Every child on the shelf, in the order they were added; those of a damaged page as they were before. One who is being shredded is none. */
export function childrenOf({ pages }: ShelfState): readonly ShelfChild[] {
  return pages.flatMap((each) => each?.page.children ?? []).filter(({ shredding }) => shredding === undefined);
}

/** Children of whom everything is to go, and not all of it is gone yet. */
export function shreddingOf({ pages }: ShelfState): readonly Shredding[] {
  return pages.flatMap((each) => each?.page.children ?? []).filter((child): child is Shredding => child.shredding !== undefined);
}

export type Shredding = ShelfChild & { readonly shredding: readonly string[] };

/** The child and whether her page is whole, or undefined when no page has her. */
export function findChild({ pages }: ShelfState, id: ChildId): { readonly child: ShelfChild; readonly whole: boolean } | undefined {
  for (const each of pages) {
    const child = each?.page.children.find(({ card }) => card.id === id);
    if (each && child && child.shredding === undefined) return { child, whole: each.whole };
  }
  return undefined;
}

/** Every book of the shelf: the ledger, then each child's two. */
export function booksOf(state: ShelfState): readonly { readonly ref: BookRef; readonly end: BookEnd }[] {
  const hers = childrenOf(state).flatMap(({ card: { id: child }, private: notes, record }) => [
    { ref: { book: 'private', child } as const, end: notes },
    { ref: { book: 'record', child } as const, end: record },
  ]);
  return [{ ref: ledgerBook, end: state.root.ledger }, ...hers];
}

/** How far a book goes; an empty book of a child who is not there. */
export function endOf(state: ShelfState, ref: BookRef): BookEnd {
  if (ref.book === 'ledger') return state.root.ledger;
  return findChild(state, ref.child)?.child[ref.book] ?? emptyBook(state.root.branches.length - 1);
}

/** Whether all of the shelf opened: the condition for sweeping and for writing everywhere. */
export function isWhole({ whole, deskWhole, pages }: ShelfState): boolean {
  return whole && deskWhole && pages.every((each) => each?.whole === true);
}
