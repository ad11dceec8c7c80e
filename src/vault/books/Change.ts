import type { Canonical } from '../../core/canonicalJson.ts';
import type { Child } from '../../core/Child.ts';
import type { DraftSlot } from '../../core/DraftSlot.ts';
import type { ChildId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import type { BookRef } from '../keys/BookRef.ts';
import type { ErrandRow, Row } from '../store/Store.ts';
import type { BookEnd, ShelfChild } from './ShelfRows.ts';

/** What the shelf says of a child beside how far her books go. */
export type ChildFacts = Pick<ShelfChild, 'card' | 'marks' | 'notices' | 'lastNotice' | 'lastRead' | 'day' | 'left' | 'consent' | 'hold' | 'shredding'>;

/** All that one act writes, in one transaction. */
export type Change = {
  readonly at: Instant;
  /** Her keys must be in the key file already. */
  readonly addChild?: Child;
  readonly facts?: readonly { readonly child: ChildId; readonly set: Partial<ChildFacts> }[];
  /** In the order they are to stand, each at the end of its book. */
  readonly entries?: readonly NewEntry[];
  /** Settings, facility, recipients: replaced as a whole. */
  readonly desk?: Canonical;
  readonly startErrand?: { readonly child: ChildId; readonly rows: readonly ErrandRow[] };
  /** How many rows of the errand this takes in: nothing is written where one has come since (errandOut). */
  readonly endErrand?: number;
  /** Rows of an errand that cannot be judged: kept under ids of their own, from where nothing serves them. */
  readonly asideErrand?: readonly ErrandRow[];
  /** Drafts that have become an entry, or are thrown away. */
  readonly doneDrafts?: readonly { readonly child: ChildId; readonly slot: DraftSlot }[];
  /** Sounds of recorded renderings that go with what was struck, by their hash. */
  readonly doneRenderings?: readonly { readonly child: ChildId; readonly sound: string }[];
  /** Leaves that were bound into a volume, gone in the same transaction, and how far their book goes then. */
  readonly bound?: readonly BoundLeaves[];
  /** Writes root, pages and desk all anew, under the newest keys. */
  readonly sealAnew?: boolean;
  /** Takes a child off her page, and these rows and drafts away. Writes the whole shelf anew, and nowhere what it was before. */
  readonly forget?: { readonly child: ChildId; readonly rows: readonly Uint8Array[]; readonly drafts: readonly Uint8Array[] };
  /** Its lines tell of what the root says is untold. */
  readonly tellsLoss?: boolean;
  /** Takes the fence: from here no writer that opened the shelf before can write. */
  readonly takeFence?: boolean;
};

export type BoundLeaves = { readonly book: BookRef; readonly end: BookEnd; readonly volume: Row; readonly leaves: readonly Uint8Array[] };
export type NewEntry = { readonly book: BookRef; readonly entry: Canonical };
