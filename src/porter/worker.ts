import { connect, type LineEnd } from '../bridge/connect.ts';
import type { ErrandHandedOver, PorterContract, PorterEvents } from '../bridge/PorterContract.ts';
import { proveContained } from '../bridge/proveContained.ts';
import { asId, type ErrandId, type VaultId } from '../core/Id.ts';
import { fail, type Result } from '../core/Result.ts';
import { errandKeys } from '../vault/seal/errandRows.ts';
import { ready as sodiumReady, wipe } from '../vault/sodium.ts';
import { openErrandStore } from '../vault/store/errandStore.ts';
import { now } from './clock.ts';
import { holdWriterLock } from './holdWriterLock.ts';
import { openErrand } from './openErrand.ts';
import { serveErrand } from './serveErrand.ts';

const noErrand = { step: () => refused(), act: () => refused() } satisfies PorterContract;

void takeErrand();

/** The page's first message brings the port, and the vault's only message on it the errand and its key. */
async function takeErrand(): Promise<void> {
  const [containment, handed] = await Promise.all([proveContained(), firstOn<{ readonly port: MessagePort }>(self).then(({ port }) => {
    port.start();
    return firstOn<ErrandHandedOver>(port);
  }), sodiumReady()]);
  const served = containment.contained ? await serve(handed) : fail({ type: 'notContained', why: containment.why });
  const page = connect<PorterEvents, PorterContract>(self as LineEnd, served.ok ? served.value : noErrand);
  void page.ready(served.ok);
}

async function serve({ vault, errand, key }: ErrandHandedOver): Promise<Result<PorterContract>> {
  const place = { vault: asId<VaultId>(vault), errand: asId<ErrandId>(errand) };
  const keys = errandKeys(key, place);
  wipe(key);
  const { taken } = await holdWriterLock(place.vault);
  const store = openErrandStore(place.vault);
  const opened = await openErrand(store, keys);
  return opened.ok ? { ok: true, value: serveErrand(opened.value, { keys, store, now, taken }) } : opened;
}

function firstOn<T>(line: LineEnd): Promise<T> {
  return new Promise((resolve) => {
    const listener = ({ data }: MessageEvent<unknown>) => {
      line.removeEventListener('message', listener);
      resolve(data as T);
    };
    line.addEventListener('message', listener);
  });
}

function refused(): Promise<Result<never>> {
  return Promise.resolve(fail({ type: 'noErrand' }));
}
