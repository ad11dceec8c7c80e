import type { ErrandPlan } from '../../core/Errand.ts';
import type { Instant } from '../../core/Instant.ts';
import type { ShelfChild } from '../books/ShelfRows.ts';
import type { HeldKeys, KeySet } from '../keys/HeldKeys.ts';
import type { KeptAct } from '../seal/errandRows.ts';

/** An errand that came back: its plan as it was sealed, whatever version laid it. */
export type Laid = {
  readonly held: HeldKeys;
  readonly keys: KeySet<'recordBook'>;
  readonly child: ShelfChild;
  readonly plan: ErrandPlan;
  /** null: the chain is not whole. */
  readonly acts: readonly KeptAct[] | null;
  /** Her acts up to where the chain breaks; all of them where it is whole. */
  readonly first: readonly KeptAct[];
  /** At least one act of hers was on disk. */
  readonly begun: boolean;
  readonly at: Instant;
};
