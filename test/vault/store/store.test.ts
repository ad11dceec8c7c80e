import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { VaultId } from '../../../src/core/Id.ts';
import { asInstant } from '../../../src/core/Instant.ts';
import type { KeyFiles } from '../../../src/vault/keys/KeyFiles.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { errandIsOut, openErrandStore } from '../../../src/vault/store/errandStore.ts';
import { keysInDatabase, openKeyFiles } from '../../../src/vault/store/openKeyFiles.ts';
import { openRegistry } from '../../../src/vault/store/openRegistry.ts';
import { openStore } from '../../../src/vault/store/openStore.ts';
import { deleteDatabase, shelfIsThere } from '../../../src/vault/store/vaultDatabase.ts';
import { valueOf } from '../valueOf.ts';
import { MemoryDisk, memoryStore } from './memoryStore.ts';
import { storeContract } from './storeContract.ts';

beforeAll(ready);

storeContract('the store in memory', () => {
  const disk = new MemoryDisk();
  return () => memoryStore(disk);
});

storeContract('the store in IndexedDB', () => {
  const vault = newId<VaultId>();
  return () => openStore(vault, 0);
});

/** As a browser does that runs short of memory: the connection is told, and gone. */
async function closeUnder(name: string): Promise<void> {
  const { connections } = Dexie as unknown as { readonly connections: readonly Dexie[] };
  const open = connections.find((each) => each.name === name)?.backendDB();
  if (open === undefined) throw new Error('it is not open');
  forceCloseDatabase(open as never);
  await new Promise((resolve) => setTimeout(resolve, 0));
}

function deleteUnder(name: string): Promise<unknown> {
  return new Promise((resolve) => { indexedDB.deleteDatabase(name).onsuccess = resolve; });
}

const row = (fill: number) => new Uint8Array(40).fill(fill);

describe('a vault\'s database', () => {
  it('is looked for without being made', async () => {
    const vault = newId<VaultId>();
    expect(valueOf(await shelfIsThere(vault, 0))).toBe(false);
    expect(await Dexie.exists(`resguardo-${vault}`)).toBe(false);
    const store = openStore(vault, 0);
    valueOf(await store.readShelf());
    expect(valueOf(await shelfIsThere(vault, 0))).toBe(false);
    valueOf(await store.write({ root: null, shelf: new Map([['root', row(1)]]) }));
    expect(valueOf(await shelfIsThere(vault, 0))).toBe(true);
    store.close();
    valueOf(await deleteDatabase(vault, 0));
    expect(await Dexie.exists(`resguardo-${vault}`)).toBe(false);
  });

  it('takes what is nothing at all for no row, wherever somebody put it', async () => {
    const vault = newId<VaultId>();
    const store = openStore(vault, 0);
    valueOf(await store.write({ root: null, shelf: new Map([['root', row(1)], ['desk', row(2)]]) }));
    const { connections } = Dexie as unknown as { readonly connections: readonly Dexie[] };
    await connections.find(({ name }) => name === `resguardo-${vault}`)?.table('shelf').put(null, 'root');
    expect(valueOf(await store.readShelf())).toEqual(new Map([['desk', row(2)]]));
    expect(await store.write({ root: row(1), shelf: new Map([['root', row(3)]]) })).toEqual({ ok: false, problem: { type: 'databaseMissing' } });
    valueOf(await store.write({ root: null, shelf: new Map([['root', row(3)]]) }));
    expect(valueOf(await store.readShelf())).toEqual(new Map([['root', row(3)], ['desk', row(2)]]));
    store.close();
  });

  it('is opened anew when its connection was closed under it', async () => {
    const vault = newId<VaultId>();
    const store = openStore(vault, 0);
    valueOf(await store.write({ root: null, shelf: new Map([['root', row(1)]]) }));
    for (let times = 2; times < 12; times += 1) {
      await closeUnder(`resguardo-${vault}`);
      valueOf(await store.write({ root: row(times - 1), shelf: new Map([['root', row(times)]]) }));
      await closeUnder(`resguardo-${vault}`);
      expect(valueOf(await store.readShelf()).get('root')).toEqual(row(times));
    }
    store.close();
  });

  it('is not made anew when it is gone from under an open vault', async () => {
    const vault = newId<VaultId>();
    const store = openStore(vault, 0);
    valueOf(await store.write({ root: null, shelf: new Map([['root', row(1)]]) }));
    await deleteUnder(`resguardo-${vault}`);
    const gone = { ok: false, problem: { type: 'databaseMissing' } };
    expect(await store.readShelf()).toEqual(gone);
    expect(await store.readRows([row(1)])).toEqual(gone);
    expect(await store.write({ root: row(1), putDrafts: [{ id: row(1), sealed: row(1) }] })).toEqual(gone);
    expect(await Dexie.exists(`resguardo-${vault}`)).toBe(false);
    store.close();
  });

  it('says after a moment that another window holds an older version of it open', async () => {
    const vault = newId<VaultId>();
    const request = indexedDB.open(`resguardo-${vault}`, 1);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    const store = openStore(vault, 0);
    expect(await store.readShelf()).toEqual({ ok: false, problem: { type: 'storageBlocked' } });
    request.result.close();
    expect(valueOf(await store.readShelf()).size).toBe(0);
    store.close();
  });
});

describe('the errand\'s store', () => {
  it('adds one row after the other, and only while the errand is out', async () => {
    const vault = newId<VaultId>();
    const store = openStore(vault, 0);
    valueOf(await store.write({
      root: null, shelf: new Map([['root', row(1)]]), startErrand: [{ number: 0, sealed: row(2) }, { number: 1, sealed: row(3) }],
    }));
    expect(valueOf(await errandIsOut(vault, 0))).toBe(true);
    const errand = openErrandStore(vault, 0);
    valueOf(await errand.append({ number: 2, sealed: row(4) }));
    valueOf(await errand.append({ number: 2, sealed: row(4) }));
    expect(await errand.append({ number: 2, sealed: row(5) })).toEqual({ ok: false, problem: { type: 'takenOver' } });
    expect(await errand.append({ number: 4, sealed: row(5) })).toEqual({ ok: false, problem: { type: 'noErrand' } });
    expect(valueOf(await errand.readAll()).map(({ number }) => number)).toEqual([0, 1, 2]);
    valueOf(await store.write({ root: row(1), shelf: new Map([['root', row(9)]]), endErrand: 3 }));
    expect(await errand.append({ number: 3, sealed: row(6) })).toEqual({ ok: false, problem: { type: 'noErrand' } });
    expect(valueOf(await errandIsOut(vault, 0))).toBe(false);
    errand.close();
    store.close();
  });

  it('stays in the order of its numbers past nine', async () => {
    const vault = newId<VaultId>();
    const store = openStore(vault, 0);
    const rows = Array.from({ length: 12 }, (_, number) => ({ number, sealed: row(number) }));
    valueOf(await store.write({ root: null, shelf: new Map([['root', row(1)]]), startErrand: rows }));
    expect(valueOf(await store.readErrand())).toEqual(rows);
    store.close();
  });
});

describe('the registry', () => {
  it('lists vaults, follows the marker and counts wrong tries', async () => {
    const registry = openRegistry();
    const id = newId<VaultId>();
    const marker = { vault: id, state: 'making', epoch: 0, mac: '' } as const;
    const vault = { id, label: 'lantern', emblem: 'owl', wrongTries: 0, marker, removal: null };
    valueOf(await registry.putVault(vault));
    expect(valueOf(await registry.vaults())).toEqual([vault]);
    const ready = { ...marker, state: 'ready', epoch: 3 } as const;
    expect(valueOf(await registry.putMarker(ready))).toBe(true);
    expect(valueOf(await registry.putMarker({ ...ready, vault: newId<VaultId>() }))).toBe(false);
    await registry.countWrongTry(id);
    await registry.countWrongTry(id);
    expect(valueOf(await registry.vaults())).toEqual([{ ...vault, marker: ready, wrongTries: 2 }]);
    expect(valueOf(await registry.takeWrongTries(id))).toBe(2);
    expect(valueOf(await registry.takeWrongTries(id))).toBe(0);
    valueOf(await registry.removeVault(id));
    expect(valueOf(await registry.vaults())).toEqual([]);
    registry.close();
  });

  it('keeps the day on which a removal was asked for, through all else that is written', async () => {
    const registry = openRegistry();
    const [id, other] = [newId<VaultId>(), newId<VaultId>()];
    const marker = { vault: id, state: 'ready', epoch: 3, mac: '' } as const;
    const removal = { asked: asInstant(1_790_000_000_000), begun: false };
    const vault = { id, label: 'Lamp', emblem: 'lamp', wrongTries: 0, marker, removal: null };
    valueOf(await registry.putVault(vault));
    expect(valueOf(await registry.putRemoval(id, removal))).toBe(true);
    expect(valueOf(await registry.putRemoval(other, removal))).toBe(false);
    valueOf(await registry.putMarker({ ...marker, epoch: 4 }));
    await registry.countWrongTry(id);
    expect(valueOf(await registry.vaults())).toEqual([{ ...vault, marker: { ...marker, epoch: 4 }, wrongTries: 1, removal }]);
    valueOf(await registry.putRemoval(id, null));
    expect(valueOf(await registry.vaults())[0]?.removal).toBeNull();
    valueOf(await registry.removeVault(id));
    registry.close();
  });

  it('keeps nothing of a vault that was removed but its id, until it is put there anew', async () => {
    const registry = openRegistry();
    const id = newId<VaultId>();
    const vault = { id, label: 'Lamp', emblem: 'lamp', wrongTries: 0, removal: null, marker: { vault: id, state: 'ready', epoch: 3, mac: '' } } as const;
    valueOf(await registry.putVault(vault));
    valueOf(await registry.buryVault(id));
    expect(valueOf(await registry.vaults())).toEqual([]);
    expect(valueOf(await registry.removed())).toEqual([id]);
    expect(valueOf(await registry.putMarker(vault.marker))).toBe(false);
    expect(valueOf(await registry.takeWrongTries(id))).toBe(0);
    expect(valueOf(await registry.removed())).toEqual([id]);
    valueOf(await registry.putVault(vault));
    expect(valueOf(await registry.removed())).toEqual([]);
    expect(valueOf(await registry.vaults())).toEqual([vault]);
    valueOf(await registry.removeVault(id));
    registry.close();
  });
});

describe('a registry that somebody wrote into', () => {
  const id = newId<VaultId>();
  const marker = { vault: id, state: 'ready', epoch: 4, mac: 'A'.repeat(43) } as const;
  const vault = { id, label: 'lantern', emblem: 'owl', wrongTries: 2, marker, removal: null };
  const unread = { vault: id, state: 'ready', epoch: 0, mac: '' };

  it.each<[string, object, object | null]>([
    ['wrong tries that are none', { ...vault, wrongTries: 'many' }, { ...vault, wrongTries: 0 }],
    ['fewer than none', { ...vault, wrongTries: -7 }, { ...vault, wrongTries: 0 }],
    ['half a try', { ...vault, wrongTries: 1.5 }, { ...vault, wrongTries: 0 }],
    ['a removal that is none', { ...vault, removal: 'soon' }, vault],
    ['a removal at no time', { ...vault, removal: { asked: -5, begun: true } }, vault],
    ['a removal at half a time', { ...vault, removal: { asked: 1.5, begun: true } }, vault],
    ['a removal that says nothing of how far', { ...vault, removal: { asked: 7 } }, { ...vault, removal: { asked: 7, begun: false } }],
    ['a face that is none', { ...vault, label: 7, emblem: null }, { ...vault, label: '', emblem: '' }],
    ['no marker', { ...vault, marker: null }, { ...vault, marker: unread }],
    ['a marker of another state', { ...vault, marker: { ...marker, state: 'lost' } }, { ...vault, marker: unread }],
    ['a marker of no epoch', { ...vault, marker: { ...marker, epoch: 2 ** 53 } }, { ...vault, marker: unread }],
    ['a marker of another mac', { ...vault, marker: { ...marker, mac: 7 } }, { ...vault, marker: unread }],
    ['another vault\'s marker', { ...vault, marker: { ...marker, vault: newId<VaultId>() } }, { ...vault, marker: unread }],
    ['a vault of no id', { ...vault, id: 'vault' }, null],
  ])('says nothing of %s', async (_what, written, read) => {
    const registry = openRegistry();
    valueOf(await registry.putVault(written as never));
    expect(valueOf(await registry.vaults())).toEqual(read === null ? [] : [read]);
    await registry.countWrongTry(id);
    if (read !== null) expect(valueOf(await registry.takeWrongTries(id))).toBe((read as typeof vault).wrongTries + 1);
    valueOf(await registry.removeVault((written as typeof vault).id));
    registry.close();
  });
});

describe('key files without OPFS', () => {
  it('are a database of their own, of the shape the keys ask for', async () => {
    const vault = newId<VaultId>();
    const keyFiles: KeyFiles = openKeyFiles(vault);
    expect(valueOf(await keyFiles.read('a'))).toBeNull();
    valueOf(await keyFiles.write('a', row(1)));
    valueOf(await keyFiles.write('a', row(2)));
    expect(valueOf(await keysInDatabase(vault).read('a'))).toEqual(row(2));
    expect(valueOf(await keyFiles.read('b'))).toBeNull();
    expect(await Dexie.exists(`resguardo-keys-${vault}`)).toBe(true);
    expect(await Dexie.exists(`resguardo-${vault}`)).toBe(false);
  });
});
