import type { ChildId, ConsentId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import type { ReAskMark } from '../../core/ReAsk.ts';
import type { ShelfChild } from '../books/ShelfRows.ts';
import type { KeySet } from '../keys/HeldKeys.ts';
import type { Deed } from '../ledger/Ledger.ts';
import { marksAfter } from './keptMarks.ts';
import { requestName, type RequestOf } from './requestName.ts';

type Of = { readonly child: ChildId; readonly marks: readonly ReAskMark[]; readonly keys: KeySet<'recordBook'>; readonly at: Instant };

/**
 * The deed by which these yeses of a child are over. standing: the yes that the shelf names from then on. What she took back is
 * asked again no sooner than after a no. No yes at all: a deed of nothing.
 */
export function takenBack(
  { child, marks, keys, at }: Of, yeses: readonly (RequestOf & { readonly consent: ConsentId })[],
  { standing, how }: { readonly standing: ShelfChild['consent']; readonly how: 'tap' | 'spoken' },
): Deed {
  if (yeses.length === 0) return { acts: [] };
  const no = { type: 'answered', answer: 'no', day: null } as const;
  const after = yeses.reduce<readonly ReAskMark[]>((before, yes) => marksAfter(before, {
    request: requestName(yes, keys.rows), outcome: no, asking: { sheAsks: false, why: '' }, now: at,
  }).marks, marks);
  return {
    acts: yeses.map(({ consent }) => ({ act: 'consentTakenBack', child, consent, how })),
    facts: [{ child, set: { consent: standing, marks: [...after] } }],
  };
}
