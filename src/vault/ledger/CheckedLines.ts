import type { Act } from '../../core/Act.ts';
import type { Instant } from '../../core/Instant.ts';
import { firstBefore } from './ledgerLine.ts';

/** An act that tells of a yes, or of what may have taken some back. */
export type ConsentAct = Extract<Act, { readonly consent: unknown } | { readonly act: 'errandLost' | 'restored' }>;

/** The same with its line's time. */
export type ConsentLine = { readonly at: Instant; readonly act: ConsentAct };

/** A line by its number and the link of its leaf: read again, the same link means the same line. */
export type KnownLine = { readonly number: number; readonly link: string };

/**
 * How much of the ledger was read from the disk since unlocking, each line found chained and signed. Of them only
 * those that tell of a yes are kept.
 */
export type CheckedLines = {
  readonly entries: number;
  /** Hash of the last, which the next must name. */
  readonly before: string;
  readonly last: KnownLine | null;
  readonly consents: readonly (KnownLine & ConsentLine)[];
};

export const noneChecked: CheckedLines = { entries: 0, before: firstBefore, last: null, consents: [] };
