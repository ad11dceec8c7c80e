import type { BookName } from '../core/Book.ts';
import type { ChildId } from '../core/Id.ts';
import type { Instant } from '../core/Instant.ts';

/** An entry or line that does not open: whose, which book, its number, and when the ledger says that it was written. */
export type Damage = { readonly child: ChildId | null; readonly book: BookName; readonly number: number; readonly at: Instant | null };

/** What a reading of everything found. */
export type VaultCheck = {
  readonly children: number;
  readonly entries: number;
  readonly volumes: number;
  readonly drafts: number;
  readonly rows: number;
  readonly damaged: readonly Damage[];
  readonly damagedDrafts: number;
  readonly recordings: number;
  readonly damagedRecordings: number;
  /** mendable: some of it is shown from what it was before, and `mendShelf` puts that in its place. */
  readonly shelf: 'whole' | 'mendable';
  /** What pages of the shelf, by number, or null its root, were before the last write, where that does not open. The next write makes it anew. */
  readonly damagedPrevious: readonly (number | null)[];
  readonly ledgerBrokenAt: number | null;
  /** Rows that no book names: kept aside, or put there by somebody. */
  readonly strangers: number;
  /** 1: the other copy of the key file is older, and what was revoked still opens it. */
  readonly keyCopies: 1 | 2;
  readonly checkedAt: Instant;
};
