import { replayActs, replayAsFarAs } from '../../core/afterAct.ts';
import type { ErrandPlan } from '../../core/Errand.ts';
import type { ChildId } from '../../core/Id.ts';
import type { Laid } from './Laid.ts';
import type { Settlement, SettlingDeed } from './Settlement.ts';
import { takenBack } from './takenBack.ts';

type WhoSaw = Extract<ErrandPlan, { readonly kind: 'whoSaw' }>;

/**
 * What came of showing her who saw what: each yes that she took back and kept is over, and one line says that it was shown.
 * [Note: taking back outlives a broken chain] A chain that breaks can never be a yes, but what she took back before the break
 * counts: it is hers, in her order, and losing it would let a page leave that she had stopped. What may have come after is told
 * as not known, and holds her yeses until she was asked again. So is anything past an act that was not possible where she was.
 * [Note: a lost end looks like leaving] Rows that are missing at the end cannot be seen. But who saw what that came to its end has
 * an outcome, and no act follows it: one without may have lost what she did last, as long as a yes was left for her to take back.
 */
export function settleWhoSaw(laid: Laid, plan: WhoSaw): Settlement {
  const { keys, child: { card: { id: child }, marks }, acts, first, begun, at } = laid;
  if (!begun) return settleUnbegun(child, plan.takeBacks.length > 0);
  const state = replayAsFarAs(plan, first.map(({ act }) => act));
  const over = plan.takeBacks.filter(({ consent }) => state.takenBack.includes(consent));
  const standing = plan.standing.find(({ id }) => !state.takenBack.includes(id)) ?? null;
  const deed = takenBack({ child, marks, keys, at }, over, { standing, how: 'tap' });
  const couldGoOn = state.outcome === null && over.length < plan.takeBacks.length;
  const unsure = acts === null || replayActs(plan, acts.map(({ act }) => act)) === null || couldGoOn;
  const shown = state.shown.length > 0 || over.length > 0;
  const lines = [...(shown ? [{ act: 'whoSawShown', child } as const] : []), ...(unsure ? [{ act: 'errandLost', child } as const] : [])];
  const told: SettlingDeed = { ...deed, acts: [...deed.acts, ...lines], endErrand: true };
  const settled = { kind: 'whoSaw', child, shown, takenBack: over.map(({ consent, sent }) => ({ consent, sent })) } as const;
  return { deed: told, settled, problem: unsure ? { type: 'takingBackUnsure' } : null };
}

/** Who saw what without an act of hers. mayBeLost: she may have taken a yes back all the same. */
export function settleUnbegun(child: ChildId, mayBeLost: boolean): Settlement {
  if (!mayBeLost) return { deed: { acts: [], endErrand: true }, settled: null, problem: null };
  return { deed: { acts: [{ act: 'errandLost', child }], endErrand: true }, settled: null, problem: { type: 'takingBackUnsure' } };
}
