import type { Wing } from '../../core/Book.ts';
import type { Kept, PrivateEntry, RecordEntry } from '../../core/Entry.ts';
import type { ChildId } from '../../core/Id.ts';
import type { PlacedWord } from '../../core/Searched.ts';
import type { OpenedLeaf } from '../books/leaf.ts';
import { childrenOf, isWhole, type Shelf } from '../books/Shelf.ts';
import { indexKeys } from '../keys/indexKeys.ts';
import { openIndex } from './openIndex.ts';
import { textsOfNote, textsOfRecord, type Texts } from './textsOf.ts';
import type { WordIndex } from './WordIndex.ts';

/** An entry in memory, with its words. */
export type Readable<Entry> = Kept<Entry> & { readonly leaf: OpenedLeaf; readonly texts: Texts; readonly words: readonly (readonly PlacedWord[])[] };

/** What an entry of the wing is, and what of it is searched. */
export type WingReading<Entry> = { readonly wing: Wing; check(value: unknown): Entry; textsOf(entry: Entry): Texts };

/**
 * One wing as far as it is known since unlocking. looked: for which keys, and for a whole shelf or not, its index was looked for.
 * tails: entries past what the index knows, by their children and numbers; null of one that does not open.
 */
export type WingKnown<Tail = unknown> = {
  readonly wing: Wing;
  index: WordIndex | null;
  looked: string | null;
  readonly tails: Map<ChildId, ReadonlyMap<number, Tail>>;
};

export type WingFinding<Entry> = WingReading<Entry> & WingKnown<Readable<Entry> | null>;

/** Both wings, each by itself. */
export type Finding = { readonly private: WingFinding<PrivateEntry>; readonly record: WingFinding<RecordEntry> };

export function newFinding(reads: { note(value: unknown): PrivateEntry; record(value: unknown): RecordEntry }): Finding {
  return {
    private: { wing: 'private', check: reads.note, textsOf: textsOfNote, index: null, looked: null, tails: new Map() },
    record: { wing: 'record', check: reads.record, textsOf: textsOfRecord, index: null, looked: null, tails: new Map() },
  };
}

/**
 * Looks for the wing's index on the disk, once for each pair of keys. What is known goes when they change: they do when a child is
 * shredded. [Note: no index of a damaged shelf] Where the shelf is not whole it does not say how far each book goes: nothing that
 * lies there is believed, and nothing is written.
 */
export async function lookForIndex(shelf: Shelf, finding: WingKnown): Promise<void> {
  const state = stateOf(shelf, finding.wing);
  if (finding.looked === state) return;
  finding.index = null;
  finding.tails.clear();
  const found = isWhole(shelf.state) ? await openIndex(shelf, finding.wing) : null;
  if (found?.ok) finding.index = found.value;
  finding.looked = state;
}

/** What an index is of: which keys, and whether the shelf is whole. */
export function stateOf(shelf: Shelf, wing: Wing): string {
  const keys = indexKeys(shelf.held, wing);
  return `${keys.ok ? keys.value.generation : 'none'} ${isWhole(shelf.state)}`;
}

/** How many entries the index does not know. */
export function countBeyond({ state }: Shelf, { wing, index }: Pick<WingKnown, 'wing' | 'index'>): number {
  return childrenOf(state).reduce((sum, child) => sum + Math.max(0, child[wing].entries - (index?.byChild.get(child.card.id)?.entries ?? 0)), 0);
}

/** Whether it is time to read the wing anew: so many entries are beyond the index that each search would be slow. */
export function isIndexDue(shelf: Shelf, finding: Pick<WingKnown, 'wing' | 'index'>): boolean {
  return countBeyond(shelf, finding) > Math.max(64, (finding.index?.at.length ?? 0) / 100);
}
