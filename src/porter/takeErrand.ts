import type { ErrandHandedOver, PorterContract } from '../bridge/PorterContract.ts';
import type { Containment } from '../bridge/proveContained.ts';
import { asId, type ErrandId, type VaultId } from '../core/Id.ts';
import { fail, type Result } from '../core/Result.ts';
import { errandKeys } from '../vault/seal/errandRows.ts';
import { wipe } from '../vault/sodium.ts';
import { openErrandStore } from '../vault/store/errandStore.ts';
import { now } from './clock.ts';
import { holdWriterLock } from './holdWriterLock.ts';
import { openErrand } from './openErrand.ts';
import { serveErrand } from './serveErrand.ts';

/** What the porter waits for. patience: milliseconds for the vault's room to let go of the writer's lock. */
export type Arriving = {
  readonly contained: Promise<Containment>;
  readonly handed: Promise<ErrandHandedOver>;
  readonly sodium: Promise<void>;
  readonly patience?: number;
};

/** The errand that was handed over, served; never rejects. noErrand: it cannot be had or read, whatever the cause. */
export async function takeErrand({ contained, handed, sodium, patience }: Arriving): Promise<Result<PorterContract>> {
  try {
    const [containment, errand] = await Promise.all([contained, handed, sodium]);
    return containment.contained ? await serve(errand, patience) : fail({ type: 'notContained', why: containment.why });
  } catch {
    return fail({ type: 'noErrand' });
  }
}

async function serve({ vault, database, errand, key }: ErrandHandedOver, patience?: number): Promise<Result<PorterContract>> {
  const place = { vault: asId<VaultId>(vault), errand: asId<ErrandId>(errand) };
  const keys = errandKeys(key, place);
  wipe(key);
  const { taken } = await holdWriterLock(place.vault, patience);
  const store = openErrandStore(place.vault, database);
  const opened = await openErrand(store, keys);
  return opened.ok ? { ok: true, value: serveErrand(opened.value, { keys, store, now, taken }) } : opened;
}
