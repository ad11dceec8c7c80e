import type { Dexie } from 'dexie';
import type { VaultId } from '../../core/Id.ts';
import { alreadyThere } from './alreadyThere.ts';
import { readErrandRows } from './errandStore.ts';
import { readTogether } from './readTogether.ts';
import type { ShelfRowName, Store } from './Store.ts';
import { connectVault } from './vaultDatabase.ts';
import { writeBatch } from './writeBatch.ts';

/** The vault's rows in one of its databases. Nothing is opened before the first call. */
export function openStore(vault: VaultId, database: number): Store {
  const { run, close } = connectVault(vault, database);
  return {
    readShelf: () => run(readShelf),
    readRows: (ids) => run((database) => readMany(database, 'rows', ids)),
    rowIds: () => run((database) => readIds(database, 'rows')),
    draftIds: () => run((database) => readIds(database, 'drafts')),
    readDrafts: (ids) => run((database) => readMany(database, 'drafts', ids)),
    indexIds: () => run((database) => readIds(database, 'index')),
    readIndex: (ids) => run((database) => readMany(database, 'index', ids)),
    readErrand: () => run(readErrandRows),
    write: async (batch) => {
      const written = await run(async (database) => {
        const outcome = await writeBatch(database.backendDB(), batch);
        // Its answer may have been lost with the connection: then it is tried again, and was done.
        return outcome === 'shelfDamaged' && await alreadyThere(database, batch) ? 'written' : outcome;
      });
      if (!written.ok) return written;
      return written.value === 'written' ? { ok: true, value: null } : { ok: false, problem: { type: written.value } };
    },
    close,
  };
}

async function readShelf(database: Dexie): Promise<Map<ShelfRowName, Uint8Array>> {
  const [names, rows] = await readTogether(database, 'shelf', (shelf) => [shelf.getAllKeys(), shelf.getAll()] as const);
  const all = names.map((name, place) => [name as ShelfRowName, rows[place] as Uint8Array | null] as const);
  return new Map(all.filter((row): row is readonly [ShelfRowName, Uint8Array] => row[1] !== null));
}

async function readMany(database: Dexie, table: 'rows' | 'drafts' | 'index', ids: readonly Uint8Array[]): Promise<(Uint8Array | null)[]> {
  if (ids.length === 0) return [];
  const sealed = await readTogether(database, table, (rows) => ids.map((id) => rows.get(id as Uint8Array<ArrayBuffer>)));
  return sealed.map((row) => (row as Uint8Array | undefined) ?? null);
}

async function readIds(database: Dexie, table: 'rows' | 'drafts' | 'index'): Promise<Uint8Array[]> {
  const [ids] = await readTogether(database, table, (rows) => [rows.getAllKeys()] as const);
  return ids.map((id) => new Uint8Array(id as ArrayBuffer));
}
