import type { ErrandPlan } from '../../core/Errand.ts';
import type { HeldKeys, KeySet } from '../keys/HeldKeys.ts';
import { errandKeys, errandPlaces, planIsTooLong, sealPlan, sealSound } from '../seal/errandRows.ts';
import { randomBytes } from '../sodium.ts';
import type { ErrandRow } from '../store/Store.ts';
import { sealErrandKey } from './errandKey.ts';
import type { ErrandSound } from './gatherSounds.ts';

/** An errand sealed for the disk, and the one key that opens it: for the porter, and to be wiped once it has it. */
export type LaidErrand = { readonly rows: readonly ErrandRow[]; readonly key: Uint8Array<ArrayBuffer> };

type Laying = { readonly keys: KeySet<'recordBook'>; readonly fence: number; readonly sounds?: readonly ErrandSound[] };

/** Seals plan and sounds under a fresh key, and that key under the child's record book key, for the root's fence as it is. Nothing is on disk yet. */
export function layErrand(held: HeldKeys, given: ErrandPlan, { keys, fence, sounds = [] }: Laying): LaidErrand {
  const plan = withSounds(given, sounds);
  const key = new Uint8Array(randomBytes(32));
  const own = errandKeys(key, { vault: held.vault, errand: plan.id });
  const rows = [
    { number: errandPlaces.key, sealed: sealErrandKey(held, { child: plan.child, fence }, { id: plan.id, key }, keys) },
    { number: errandPlaces.plan, sealed: sealPlan(plan, own).row },
    ...sounds.map(({ bytes }, place) => ({ number: errandPlaces.sounds + place, sealed: sealSound(place, bytes, own) })),
  ];
  return { rows, key };
}

/** Whether the plan with the names of its sounds is longer than a row: nothing can be laid then. */
export function cannotBeLaid(plan: ErrandPlan, sounds: readonly ErrandSound[]): boolean {
  return planIsTooLong(withSounds(plan, sounds));
}

function withSounds(plan: ErrandPlan, sounds: readonly ErrandSound[]): ErrandPlan {
  return sounds.length === 0 ? plan : { ...plan, sounds: sounds.map(({ name }) => name) };
}
