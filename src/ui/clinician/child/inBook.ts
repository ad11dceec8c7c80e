import type { DamagedRow, Kept, PrivateEntry, RecordEntry } from '../../../core/Entry.ts';
import type { Instant } from '../../../core/Instant.ts';

type AnyEntry = PrivateEntry | RecordEntry;
/** A correction, or what was seen of understanding: each names the entry it is added to. */
type Amendment = Extract<AnyEntry, { readonly kind: 'amendment' | 'understanding' }>;

/** One entry of a book with the dated additions that correct it, oldest first. */
export type Amended<Entry> = Kept<Exclude<Entry, Amendment>> & { readonly amendments: readonly Kept<Amendment>[] };

export type Book<Entry> = {
  /** Newest first. */
  readonly entries: readonly Amended<Entry>[];
  /** Additions to an entry that cannot be opened: they stay readable by themselves. */
  readonly loose: readonly Kept<Amendment>[];
};

/** A book as a person reads it. */
export function inBook<Entry extends AnyEntry>(kept: readonly Kept<Entry>[]): Book<Entry> {
  const entries = kept.filter(isEntry);
  const amendments = kept.filter(isAmendment);
  return {
    entries: entries
      .map((each) => ({ number: each.number, at: each.at, entry: each.entry, amendments: amendments.filter((one) => one.entry.of === each.number) }))
      .sort((one, other) => other.number - one.number),
    loose: amendments.filter((each) => !entries.some((one) => one.number === each.entry.of)),
  };
}

function isAmendment<Entry extends AnyEntry>(kept: Kept<Entry>): kept is Kept<Entry> & Kept<Amendment> {
  return kept.entry.kind === 'amendment' || kept.entry.kind === 'understanding';
}

function isEntry<Entry extends AnyEntry>(kept: Kept<Entry>): kept is Kept<Entry> & Kept<Exclude<Entry, Amendment>> {
  return kept.entry.kind !== 'amendment' && kept.entry.kind !== 'understanding';
}

/** When a row that cannot be opened was written, as far as its neighbours tell: a book's numbers follow time. */
export function timeOfDamaged(kept: readonly Kept<AnyEntry>[], damaged: DamagedRow): { readonly after: Instant | null; readonly before: Instant | null } {
  const inOrder = kept.toSorted((one, other) => one.number - other.number);
  return {
    after: inOrder.findLast((each) => each.number < damaged.number)?.at ?? null,
    before: inOrder.find((each) => each.number > damaged.number)?.at ?? null,
  };
}
