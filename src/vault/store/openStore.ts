import type { Dexie, Table } from 'dexie';
import type { VaultId } from '../../core/Id.ts';
import { readErrandRows } from './errandStore.ts';
import type { ShelfRowName, Store } from './Store.ts';
import { connectVault } from './vaultDatabase.ts';
import { writeBatch } from './writeBatch.ts';

type Sealed = Table<Uint8Array, Uint8Array | string | number>;

/** The vault's rows in one of its databases. Nothing is opened before the first call. */
export function openStore(vault: VaultId, database: number): Store {
  const { run, close } = connectVault(vault, database);
  return {
    readShelf: () => run(readShelf),
    readRows: (ids) => run((database) => readMany(database.table('rows'), ids)),
    rowIds: () => run((database) => readIds(database.table('rows'))),
    draftIds: () => run((database) => readIds(database.table('drafts'))),
    readDrafts: (ids) => run((database) => readMany(database.table('drafts'), ids)),
    readErrand: () => run(readErrandRows),
    write: async (batch) => {
      const written = await run((database) => writeBatch(database.backendDB(), batch));
      if (!written.ok) return written;
      return written.value === 'written' ? { ok: true, value: null } : { ok: false, problem: { type: written.value } };
    },
    close,
  };
}

async function readShelf(database: Dexie): Promise<Map<ShelfRowName, Uint8Array>> {
  const shelf = new Map<ShelfRowName, Uint8Array>();
  await database.table<Uint8Array, ShelfRowName>('shelf').each((sealed, { primaryKey }) => shelf.set(primaryKey, sealed));
  return shelf;
}

async function readMany(table: Sealed, ids: readonly Uint8Array[]): Promise<(Uint8Array | null)[]> {
  return (await table.bulkGet([...ids])).map((sealed) => sealed ?? null);
}

async function readIds(table: Sealed): Promise<Uint8Array[]> {
  return (await table.toCollection().primaryKeys()).map((id) => new Uint8Array(id as unknown as ArrayBuffer));
}
