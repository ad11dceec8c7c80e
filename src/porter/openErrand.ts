import type { ErrandPlan } from '../core/Errand.ts';
import { replayActs } from '../core/afterAct.ts';
import type { ErrandState } from '../core/errandState.ts';
import { fail, ok, type Result } from '../core/Result.ts';
import { actRows, errandPlaces, openActs, openPlan, openSound, type ErrandKeys } from '../vault/seal/errandRows.ts';
import type { ErrandStore } from '../vault/store/errandStore.ts';

/** The errand as it stands: what she is shown, and what the next act must name. */
export type Errand = {
  readonly plan: ErrandPlan;
  readonly state: ErrandState;
  /** How many of her acts are on disk. */
  readonly acts: number;
  readonly link: string;
  /** The recordings she hears, sealed, by the name of their piece. */
  readonly sounds: ReadonlyMap<string, SealedSound>;
};

export type SealedSound = { readonly number: number; readonly row: Uint8Array };

/** The errand on disk. noErrand: there is none, it is another's, its chain is not whole, or a rendering that is only spoken is lost. */
export async function openErrand(store: ErrandStore, keys: ErrandKeys): Promise<Result<Errand>> {
  const rows = await store.readAll();
  if (!rows.ok) return rows;
  const planRow = rows.value[errandPlaces.plan]?.sealed;
  const opened = planRow === undefined ? null : openPlan(planRow, keys);
  const chain = opened === null ? null : openActs(actRows(rows.value).map(({ sealed }) => sealed), opened.link, keys);
  if (opened === null || chain === null) return fail({ type: 'noErrand' });
  const state = replayActs(opened.plan, chain.acts.map(({ act }) => act));
  const sounds = soundsOf(opened.plan, rows.value);
  if (state === null || !isAllSpoken(opened.plan, sounds, keys)) return fail({ type: 'noErrand' });
  return ok({ plan: opened.plan, state, acts: chain.acts.length, link: chain.link, sounds });
}

/** Whether every rendering that was recorded and not typed can be heard: without it she would say yes to what she never met. */
function isAllSpoken(plan: ErrandPlan, sounds: Errand['sounds'], keys: ErrandKeys): boolean {
  const spoken = plan.kind === 'request' ? plan.offer.sentences.filter(({ rendering, recorded }) => recorded && rendering.trim() === '') : [];
  return spoken.every(({ id }) => {
    const sealed = sounds.get(id);
    return sealed !== undefined && openSound(sealed.number, sealed.row, keys) !== null;
  });
}

/** One whose row is not there is not among them: what it says is said another way. */
function soundsOf({ sounds = [] }: ErrandPlan, rows: readonly { readonly number: number; readonly sealed: Uint8Array }[]): ReadonlyMap<string, SealedSound> {
  const byNumber = new Map(rows.map(({ number, sealed }) => [number, sealed]));
  return new Map(sounds.flatMap((name, number) => {
    const row = byNumber.get(errandPlaces.sounds + number);
    return row === undefined ? [] : [[name, { number, row }] as const];
  }));
}
