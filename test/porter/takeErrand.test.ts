import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ErrandHandedOver } from '../../src/bridge/PorterContract.ts';
import type { VaultId } from '../../src/core/Id.ts';
import { takeErrand, type Arriving } from '../../src/porter/takeErrand.ts';
import { takeWriterLock, writerIsElsewhere } from '../../src/vault/handlers/WriterLock.ts';
import { newId } from '../../src/vault/keys/newId.ts';
import { errandKeys, errandPlaces, sealPlan } from '../../src/vault/seal/errandRows.ts';
import { randomBytes, ready } from '../../src/vault/sodium.ts';
import { openStore } from '../../src/vault/store/openStore.ts';
import { requestPlan } from '../core/somePlan.ts';
import { valueOf } from '../vault/valueOf.ts';

beforeAll(ready);

const noErrand = { ok: false, problem: { type: 'noErrand' } };
const quiet = { asked: () => undefined, stolen: () => undefined };

/** An errand on disk, and the key to it. */
async function laid(plan: unknown = requestPlan): Promise<ErrandHandedOver & { readonly vault: VaultId }> {
  const vault = newId<VaultId>();
  const key = new Uint8Array(randomBytes(32));
  const sealed = sealPlan(plan as typeof requestPlan, errandKeys(key, { vault, errand: requestPlan.id })).row;
  const store = openStore(vault, 0);
  const startErrand = [{ number: errandPlaces.key, sealed: new Uint8Array(3) }, { number: errandPlaces.plan, sealed }];
  valueOf(await store.write({ root: null, shelf: new Map([['root', new Uint8Array(3)]]), startErrand }));
  store.close();
  return { vault, database: 0, errand: requestPlan.id, key };
}

const arriving = (handed: ErrandHandedOver, change: Partial<Arriving> = {}): Arriving => ({
  contained: Promise.resolve({ contained: true }), handed: Promise.resolve(handed), sodium: ready(), ...change,
});

describe('takeErrand', () => {
  it('serves what it was handed, and keeps the key no longer than it must', async () => {
    const handed = await laid();
    const porter = valueOf(await takeErrand(arriving(handed)));
    expect(valueOf(await porter.step()).show).toMatchObject({ type: 'story', id: 'who' });
    expect([...handed.key]).toEqual(Array.from({ length: 32 }, () => 0));
  });

  it('has no errand when another window keeps the lock', async () => {
    const handed = await laid();
    const lock = await takeWriterLock(handed.vault, quiet);
    expect(await takeErrand(arriving(handed, { patience: 40 }))).toEqual(noErrand);
    lock?.letGo();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await writerIsElsewhere(handed.vault)).toBe(false);
  });

  it('has no errand, rather than no answer, when anything breaks on the way', async () => {
    const broken = new Error('broken');
    expect(await takeErrand(arriving(await laid(), { sodium: Promise.reject(broken) }))).toEqual(noErrand);
    expect(await takeErrand(arriving(await laid(), { contained: Promise.reject(broken) }))).toEqual(noErrand);
    expect(await takeErrand(arriving({ ...await laid(), key: new Uint8Array(5) }))).toEqual(noErrand);
    expect(await takeErrand(arriving({ ...await laid(), vault: newId<VaultId>() }))).toEqual(noErrand);
  });

  it('does nothing in a worker that is not contained', async () => {
    const contained = Promise.resolve({ contained: false, why: 'a request was answered' } as const);
    expect(await takeErrand(arriving(await laid(), { contained }))).toEqual({ ok: false, problem: { type: 'notContained', why: 'a request was answered' } });
  });
});
