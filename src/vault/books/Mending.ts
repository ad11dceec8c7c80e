import type { Wing } from '../../core/Book.ts';
import type { Child } from '../../core/Child.ts';
import type { ChildId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import type { ShelfRowName } from '../store/Store.ts';
import type { ChildFacts } from './Change.ts';
import type { Page, ShelfChild } from './ShelfRows.ts';

/**
 * epoch: the furthest that a marker remembers. unnamed: the card of a child of whom only her books are left, by how many there are.
 * written: what entries of the ledger tell of. told: what they say of a child that a page as it was before does not, or that was lost
 * with her page; asked after `written`.
 */
export type Mending = {
  readonly at: Instant; readonly epoch: number; unnamed(id: ChildId, number: number): Child; written(lines: readonly unknown[]): Written;
  told(child: ShelfChild): Partial<Pick<ChildFacts, 'hold' | 'shredding'>>;
};

/** How many entries were written in a child's book, at least. */
export type Written = (child: ChildId, wing: Wing) => number;

/** What lies on the disk of a shelf, sealed. */
export type ShelfOnDisk = ReadonlyMap<ShelfRowName, Uint8Array>;

/** A page as it is best known, and whether its books can have gone on beyond it; null: nothing of it opens. */
export type FoundPage = { readonly page: Page; readonly whole: boolean } | null;
