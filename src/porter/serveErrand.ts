import type { PorterContract } from '../bridge/PorterContract.ts';
import { afterAct } from '../core/afterAct.ts';
import type { Instant } from '../core/Instant.ts';
import { fail, ok, type Result } from '../core/Result.ts';
import { heardOn } from '../core/heardOn.ts';
import type { SoundedStep } from '../core/Step.ts';
import { stepOf } from '../core/stepOf.ts';
import { errandPlaces, openSound, sealAct, type ErrandKeys } from '../vault/seal/errandRows.ts';
import type { ErrandStore } from '../vault/store/errandStore.ts';
import type { Errand } from './openErrand.ts';
import { readAct } from './readAct.ts';

/** What the porter serves with. taken: another window has taken the vault over. */
export type Porter = { readonly keys: ErrandKeys; readonly store: ErrandStore; now(): Instant; taken(): boolean };

/** The two acts of the child's room over one opened errand. Each act is on disk before its answer; one at a time. */
export function serveErrand(opened: Errand, porter: Porter): PorterContract {
  let errand = opened;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<Result<SoundedStep>>): Promise<Result<SoundedStep>> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    step: () => inTurn(() => Promise.resolve(ok(sounded(errand, porter.keys)))),
    act: (act) => inTurn(async () => {
      const done = await doAct(errand, act, porter);
      if (!done.ok) return done;
      errand = done.value;
      return ok(sounded(errand, porter.keys));
    }),
  };
}

/** Where she is, with the recordings of what is heard there. One that does not open is left out. */
function sounded({ plan, state, sounds }: Errand, keys: ErrandKeys): SoundedStep {
  const step = stepOf(plan, state);
  const opened = heardOn(step).flatMap(({ name }) => {
    const sealed = sounds.get(name);
    const bytes = sealed === undefined ? null : openSound(sealed.number, sealed.row, keys);
    return bytes === null ? [] : [[name, bytes] as const];
  });
  return { ...step, sounds: new Map(opened) };
}

async function doAct(errand: Errand, asked: unknown, { keys, store, now, taken }: Porter): Promise<Result<Errand>> {
  if (taken()) return fail({ type: 'takenOver' });
  const act = readAct(asked);
  const state = act === null ? null : afterAct(errand.plan, errand.state, act);
  if (act === null || state === null) return fail({ type: 'notNow' });
  const number = errand.acts;
  const { row, link } = sealAct({ number, at: now(), before: errand.link, act }, keys);
  const written = await store.append({ number: errandPlaces.acts + number, sealed: row });
  return written.ok ? ok({ ...errand, state, acts: number + 1, link }) : written;
}
