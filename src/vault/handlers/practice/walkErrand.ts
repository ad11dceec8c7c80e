import type { ErrandAsked } from '../../../bridge/VaultContract.ts';
import { asId, type ErrandId } from '../../../core/Id.ts';
import { minute } from '../../../core/Instant.ts';
import { fail, ok, type Result } from '../../../core/Result.ts';
import { errandKeys, errandPlaces, openPlan, sealAct, type ErrandKeys } from '../../seal/errandRows.ts';
import { wipe } from '../../sodium.ts';
import { openErrandStore } from '../../store/errandStore.ts';
import { layOut } from '../handOver.ts';
import type { OpenVault } from '../Room.ts';
import type { Clock } from './createClock.ts';
import { unlockAgain } from './unlockAgain.ts';
import { walkActs, type Taps } from './walkActs.ts';

/** Between two taps of hers, in milliseconds. */
const aTap = 7_000;

/**
 * An errand from the hand-over to its settling, in one room: laid as any, what she did written row by row as the porter does, and settled
 * as by the next unlocking.
 */
export async function walkErrand(vault: OpenVault, asked: ErrandAsked, { taps, clock }: { readonly taps: Taps; readonly clock: Clock }): Promise<Result<null>> {
  const laid = await layOut(vault, asked);
  if (!laid.ok) return laid;
  const { database, errand, key } = laid.value;
  const keys = errandKeys(key, { vault: vault.face.id, errand: asId<ErrandId>(errand) });
  wipe(key);
  const walked = await walk(database, keys, { taps, clock });
  if (!walked.ok) return walked;
  clock.pass(minute);
  return unlockAgain(vault);
}

async function walk(database: number, keys: ErrandKeys, { taps, clock }: { readonly taps: Taps; readonly clock: Clock }): Promise<Result<null>> {
  const store = openErrandStore(keys.vault, database);
  try {
    const rows = await store.readAll();
    if (!rows.ok) return rows;
    const sealed = rows.value[errandPlaces.plan]?.sealed;
    const opened = sealed === undefined ? null : openPlan(sealed, keys);
    if (opened === null) return fail({ type: 'noErrand' });
    let before = opened.link;
    for (const [number, act] of walkActs(opened.plan, taps).entries()) {
      clock.pass(aTap);
      const { row, link } = sealAct({ number, at: clock.now(), before, act }, keys);
      const written = await store.append({ number: errandPlaces.acts + number, sealed: row });
      if (!written.ok) return written;
      before = link;
    }
    return ok(null);
  } finally {
    store.close();
  }
}
