import type { Problem } from '../../core/Problem.ts';
import type { ChildId, ConsentId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import type { Deed } from '../ledger/Ledger.ts';

/** What an errand that came back came to: the same as the bridge tells. */
export type Settling =
  | { readonly kind: 'notice'; readonly child: ChildId; readonly answered: boolean }
  | { readonly kind: 'request'; readonly child: ChildId; readonly consent: ConsentId | null; readonly askAgain: Instant | null }
  | { readonly kind: 'whoSaw'; readonly child: ChildId; readonly shown: boolean; readonly takenBack: readonly { readonly consent: ConsentId; readonly sent: boolean }[] }
  /** No screen was met, or nothing of it can be told. */
  | null;

/** What settling writes. It ends the errand, of as many rows as were read. */
export type SettlingDeed = Omit<Deed, 'endErrand'> & { readonly endErrand: true };

/** problem: what is to be told beside it. */
export type Settlement = { readonly deed: SettlingDeed; readonly settled: Settling; readonly problem: Problem | null };
