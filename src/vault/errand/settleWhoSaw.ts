import { replayActs, replayAsFarAs } from '../../core/afterAct.ts';
import type { ErrandPlan } from '../../core/Errand.ts';
import type { Deed } from '../ledger/Ledger.ts';
import type { Laid } from './Laid.ts';
import type { Settlement } from './Settlement.ts';
import { takenBack } from './takenBack.ts';

type WhoSaw = Extract<ErrandPlan, { readonly kind: 'whoSaw' }>;

/**
 * What came of showing her who saw what: each yes that she took back and kept is over, and one line says that it was shown.
 * [Note: taking back outlives a broken chain] A chain that breaks can never be a yes, but what she took back before the break
 * counts: it is hers, in her order, and losing it would let a page leave that she had stopped. What may have come after is told
 * as not known, and holds her yeses until she was asked again. So is anything past an act that was not possible where she was.
 */
export function settleWhoSaw(laid: Laid, plan: WhoSaw): Settlement {
  const { keys, child: { card: { id: child }, marks }, acts, first, begun, at } = laid;
  if (!begun) return { deed: { acts: [], endErrand: true }, settled: null, problem: null };
  const state = replayAsFarAs(plan, first.map(({ act }) => act));
  const over = plan.takeBacks.filter(({ consent }) => state.takenBack.includes(consent));
  const standing = plan.standing.find(({ id }) => !state.takenBack.includes(id)) ?? null;
  const deed = takenBack({ child, marks, keys, at }, over, { standing, how: 'tap' });
  const unsure = acts === null || replayActs(plan, acts.map(({ act }) => act)) === null;
  const shown = state.shown.length > 0 || over.length > 0;
  const lines = [...(shown ? [{ act: 'whoSawShown', child } as const] : []), ...(unsure ? [{ act: 'errandLost', child } as const] : [])];
  const told: Deed = { ...deed, acts: [...deed.acts, ...lines], endErrand: true };
  const settled = { kind: 'whoSaw', child, shown, takenBack: over.map(({ consent, sent }) => ({ consent, sent })) } as const;
  return { deed: told, settled, problem: unsure ? { type: 'takingBackUnsure' } : null };
}
