import type { Dexie, Table } from 'dexie';
import type { VaultId } from '../../core/Id.ts';
import { readErrandRows } from './errandStore.ts';
import type { Batch, Row, ShelfRowName, Store } from './Store.ts';
import { sameRow } from './sameRow.ts';
import { isConstraint } from './storeProblem.ts';
import { connectVault } from './vaultDatabase.ts';

type Sealed = Table<Uint8Array, Uint8Array | string | number>;

/** The vault's rows in IndexedDB. Nothing is opened before the first call. */
export function openStore(vault: VaultId): Store {
  const { run, close } = connectVault(vault);
  return {
    readShelf: () => run(readShelf),
    readRows: (ids) => run((database) => readMany(database.table('rows'), ids)),
    draftIds: () => run((database) => readIds(database.table('drafts'))),
    readDrafts: (ids) => run((database) => readMany(database.table('drafts'), ids)),
    readErrand: () => run(readErrandRows),
    write: async (batch) => {
      const written = await run((database) => write(database, batch));
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

type Outcome = 'written' | 'takenOver' | 'shelfDamaged' | 'errandOut';

async function write(database: Dexie, batch: Batch): Promise<Outcome> {
  try {
    return await database.transaction('rw', ['rows', 'shelf', 'drafts', 'errand'], () => writeInside(database, batch));
  } catch (error) {
    if (isConstraint(error)) return 'shelfDamaged';
    throw error;
  }
}

/** Runs in one transaction. The first root it looks at is what keeps a second writer out. */
async function writeInside(database: Dexie, batch: Batch): Promise<Outcome> {
  const shelf = database.table<Uint8Array, string>('shelf');
  const root = await shelf.get('root');
  // A transaction whose answer was lost with the connection is tried again: it may have been done.
  if (root !== undefined && sameRow(root, batch.shelf?.get('root'))) return 'written';
  if (!sameRow(root, batch.root ?? undefined)) return 'takenOver';
  const errand = database.table<Uint8Array, number>('errand');
  if (batch.startErrand && (await errand.count()) > 0) return 'errandOut';
  await Promise.all([
    addAll(database.table('rows'), batch.addRows),
    batch.shelf && shelf.bulkPut([...batch.shelf.values()], [...batch.shelf.keys()]),
    putAll(database.table('drafts'), batch.putDrafts),
    batch.deleteDrafts && database.table('drafts').bulkDelete([...batch.deleteDrafts]),
    batch.endErrand && errand.clear(),
    batch.startErrand && errand.bulkAdd(batch.startErrand.map(({ sealed }) => sealed), batch.startErrand.map(({ number }) => number)),
  ]);
  return 'written';
}

function addAll(table: Sealed, rows: readonly Row[] = []): PromiseLike<unknown> | null {
  return rows.length === 0 ? null : table.bulkAdd(rows.map(({ sealed }) => sealed), rows.map(({ id }) => id));
}

function putAll(table: Sealed, rows: readonly Row[] = []): PromiseLike<unknown> | null {
  return rows.length === 0 ? null : table.bulkPut(rows.map(({ sealed }) => sealed), rows.map(({ id }) => id));
}
