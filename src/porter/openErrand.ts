import type { ErrandPlan } from '../core/Errand.ts';
import { replayActs } from '../core/afterAct.ts';
import type { ErrandState } from '../core/errandState.ts';
import { fail, ok, type Result } from '../core/Result.ts';
import { errandPlaces, openActs, openPlan, type ErrandKeys } from '../vault/seal/errandRows.ts';
import type { ErrandStore } from '../vault/store/errandStore.ts';

/** The errand as it stands: what she is shown, and what the next act must name. */
export type Errand = {
  readonly plan: ErrandPlan;
  readonly state: ErrandState;
  /** How many of her acts are on disk. */
  readonly acts: number;
  readonly link: string;
};

/** The errand on disk. noErrand: there is none, it is another's, or its chain is not whole. */
export async function openErrand(store: ErrandStore, keys: ErrandKeys): Promise<Result<Errand>> {
  const rows = await store.readAll();
  if (!rows.ok) return rows;
  const sealed = rows.value.map((row) => row.sealed);
  const planRow = sealed[errandPlaces.plan];
  const opened = planRow === undefined ? null : openPlan(planRow, keys);
  const chain = opened === null ? null : openActs(sealed.slice(errandPlaces.acts), opened.link, keys);
  if (opened === null || chain === null) return fail({ type: 'noErrand' });
  const state = replayActs(opened.plan, chain.acts.map(({ act }) => act));
  return state === null ? fail({ type: 'noErrand' }) : ok({ plan: opened.plan, state, acts: chain.acts.length, link: chain.link });
}
