import type { Child } from '../core/Child.ts';
import type { DraftSlot } from '../core/DraftSlot.ts';
import type { PrivateEntry, RecordEntry } from '../core/Entry.ts';
import type { ChildId } from '../core/Id.ts';
import type { Instant } from '../core/Instant.ts';
import type { Snippet } from '../core/snippetOf.ts';

/** After which of the entries that were looked at: a page of what is found begins there. */
export type FoundUpTo = { readonly at: Instant; readonly child: ChildId; readonly number: number };

export type SearchAsked = { readonly typed: string; readonly after: FoundUpTo | null };

/** Whose it is, as a list shows the child. */
export type FoundChild = Pick<Child, 'id' | 'codeName' | 'emblem'>;

/** An entry with what was found in it. title: null where it has none. of: the entry that it adds to, where it is read; null: it stands by itself. */
export type Hit<Kind extends string> = {
  readonly child: FoundChild; readonly number: number; readonly of: number | null; readonly at: Instant; readonly kind: Kind;
  readonly title: Snippet | null; readonly snippet: Snippet;
};

/** The same of something that is not finished. */
export type DraftHit = { readonly child: FoundChild; readonly slot: DraftSlot; readonly savedAt: Instant; readonly snippet: Snippet };

/**
 * reading: the books are read for the first time, or again; `progress` tells how far, and then it can be asked again. found: the newest
 * first, twenty at most. drafts: only before the first page. total: how many there are, null where that would have to be looked through.
 * next: where to go on; null where there is no more. It can be there with less than twenty, where looking took long.
 */
export type Found<Kind extends string> =
  | { readonly state: 'reading' }
  | {
      readonly state: 'found'; readonly hits: readonly Hit<Kind>[]; readonly drafts: readonly DraftHit[];
      readonly total: number | null; readonly next: FoundUpTo | null;
    };

export type FoundNotes = Found<PrivateEntry['kind']>;
export type FoundRecord = Found<RecordEntry['kind']>;
