import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ErrandId, VaultId } from '../../../src/core/Id.ts';

const vault = '0'.repeat(32) as VaultId & ErrandId;
const open = indexedDB.open.bind(indexedDB);
let opened: string[] = [];

/** As a worker begins, and every database that it opens, in order. */
beforeEach(() => {
  vi.resetModules();
  opened = [];
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    opened.push(name);
    return open(name, version);
  });
});

afterEach(() => { vi.restoreAllMocks(); });

it('a worker begins a fresh log before it opens the first database, and once', async () => {
  const { openStore } = await import('../../../src/vault/store/openStore.ts');
  const { openRegistry } = await import('../../../src/vault/store/openRegistry.ts');
  const [store, registry] = [openStore(vault, 0), openRegistry()];
  await store.rowIds();
  await registry.vaults();
  expect(opened).toEqual(['resguardo-fresh-log', `resguardo-${vault}`, 'resguardo']);
  store.close();
  registry.close();
});

it('the porter begins none: the vault that handed over did', async () => {
  const { openErrandStore } = await import('../../../src/vault/store/errandStore.ts');
  const store = openErrandStore(vault, 0);
  await store.readAll();
  expect(opened).toEqual([`resguardo-${vault}`]);
  store.close();
});

it('a vault begins none where one was looked for before, in the same run of the browser', async () => {
  const { look } = await import('../../../src/vault/handlers/look.ts');
  const { emptyRoom } = await import('../../../src/vault/handlers/Room.ts');
  const { openStore } = await import('../../../src/vault/store/openStore.ts');
  const around = { contained: Promise.resolve({ contained: true }), sodium: Promise.resolve() };
  await look(emptyRoom(around as never), { marker: null, sameRun: true });
  const store = openStore(vault, 0);
  await store.rowIds();
  expect(opened).not.toContain('resguardo-fresh-log');
  store.close();
});
