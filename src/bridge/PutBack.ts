import type { Instant } from '../core/Instant.ts';
import type { Problem } from '../core/Problem.ts';

/** One of the two sides that are compared: how much of it opens. */
export type Side = {
  readonly children: number;
  readonly entries: number;
  readonly drafts: number;
  /** Entries that are told of and do not open. */
  readonly damaged: number;
  readonly lastSave: Instant;
  /** Three words of its checkpoint. */
  readonly checkpoint: readonly string[];
};

/**
 * What is on this tablet, as far as it can be read. isWhole: all of its shelf opened. Where none does: why, and how many saves after the
 * backup the vault's own markers remember; null: none of them tells.
 */
export type Here =
  | ({ readonly opens: true; readonly isWhole: boolean } & Side)
  | { readonly opens: false; readonly why: Problem; readonly savesSince: number | null };

/** Who wrote what is on one side only. here: this tablet, as it is now; maker: the tablet that made the backup; other: one before, or another. */
export type Wrote = {
  readonly who: 'here' | 'maker' | 'other';
  readonly onlyHere: number;
  readonly onlyInBackup: number;
  /** When the first of them was written. */
  readonly since: Instant;
};

/** A child of whom the two sides do not hold the same. */
export type ChildDiffers = { readonly codeName: string; readonly onlyHere: number; readonly onlyInBackup: number; readonly is: 'both' | 'onlyHere' | 'onlyInBackup' };

/** A backup that is ready to be put in the place of what is here, beside what is here. */
export type Differences = {
  readonly backup: Side & { readonly madeAt: Instant };
  readonly here: Here;
  /** Entries of the children's books, by what chains them; null where what is here does not open. */
  readonly entries: { readonly both: number; readonly onlyHere: number; readonly onlyInBackup: number } | null;
  readonly wrote: readonly Wrote[];
  readonly children: readonly ChildDiffers[];
  /** Children of the backup who were shredded here since: they are left out. */
  readonly shredded: number;
  /** What is here is newer, or that cannot be told: the words of the backup's checkpoint must be typed. */
  readonly mustType: boolean;
};

/** A database of an earlier state of the vault, which putting a backup in its place left as it was. null: not known. */
export type KeptAside = {
  readonly database: number;
  readonly keptAt: Instant | null;
  readonly lastSave: Instant | null;
  readonly entries: number | null;
  readonly bytes: number;
  /** To be typed for deleting it. */
  readonly words: readonly string[];
};
