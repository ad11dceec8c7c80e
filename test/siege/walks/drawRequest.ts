import type { ErrandAsked } from '../../../src/bridge/VaultContract.ts';
import type { HandOverAttestation } from '../../../src/core/Errand.ts';
import type { SummaryId } from '../../../src/core/Id.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { anySummary } from './compose.ts';
import type { Walk } from './Walk.ts';

export type Request = Extract<ErrandAsked, { readonly kind: 'request' }>;

/** A request for this summary, or for any: mostly by the rules. null: there is no summary yet. */
export function drawRequest(walk: Walk, only?: SummaryId): Request | null {
  const found = only === undefined ? anySummary(walk) : walk.known.summaries.get(only) ?? null;
  if (found === null) return null;
  const { child, summary } = found;
  const waitHours = walk.chance.pick([24, 24, 24, 24, 48, 1, 12]);
  return {
    kind: 'request',
    // Now and then another child's summary, or one that never was.
    child: walk.inHundred(4) ? walk.child().id : child.id,
    summary: walk.inHundred(2) ? newId<SummaryId>() : summary.id,
    attestation: drawAttestation(walk),
    waitHours, waitReason: waitHours < 24 && walk.inHundred(70) ? 'The hearing is tomorrow.' : '',
    sheAsks: walk.inHundred(20), whyAgain: walk.inHundred(75) ? 'There is a new date.' : ' ',
  };
}

export function drawAttestation(walk: Walk): HandOverAttestation {
  const interpreter = walk.inHundred(30) ? { who: 'Mr. Paz', independent: walk.inHundred(80), pledged: walk.inHundred(80) } : null;
  return {
    whoAsked: walk.chance.pick(['recipient', 'child', 'someoneElse'] as const), alone: !walk.inHundred(2), interpreter, walkedBy: walk.inHundred(2) ? ' ' : 'Ana, fluent',
  };
}
