import type { NewChild } from '../../src/core/Child.ts';
import type { PrivateEntry, RecordEntry } from '../../src/core/Entry.ts';
import type { Instant } from '../../src/core/Instant.ts';

/** How much of a clinic to make up. Equal fictions come of equal numbers. */
export type FictionAsked = { readonly children: number; readonly notes: number; readonly seed: number };

/** An entry of a child, by her place in the list: `at` never goes back from one to the next. */
export type FictionalEntry = { readonly child: number; readonly at: Instant } & (
  | { readonly wing: 'private'; readonly entry: PrivateEntry }
  | { readonly wing: 'record'; readonly entry: RecordEntry }
);

/** A made-up clinic: nobody in it ever lived. */
export type Fiction = { readonly children: readonly NewChild[]; readonly entries: readonly FictionalEntry[] };
