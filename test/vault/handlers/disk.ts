import { Dexie } from 'dexie';

const options = { chromeTransactionDurability: 'strict' } as const;
const tables = { rows: '', shelf: '', drafts: '', errand: '', index: '' };

type Table = keyof typeof tables;
export type Snapshot = Readonly<Record<Table, ReadonlyMap<IDBValidKey, Uint8Array>>>;

/** The vault's database as whoever has the tablet can read and write it, without a key. */
export async function onDisk<T>(work: (database: Dexie) => Promise<T>): Promise<T> {
  const name = (await Dexie.getDatabaseNames()).find((each) => /^resguardo-[0-9a-f]{32}$/.test(each));
  if (name === undefined) throw new Error('there is no vault');
  const database = new Dexie(name, options);
  database.version(2).stores(tables);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Everything in one table, in order. */
export function rowsOf(table: Table): Promise<[IDBValidKey, Uint8Array][]> {
  return onDisk(async (database) => {
    const rows: [IDBValidKey, Uint8Array][] = [];
    await database.table<Uint8Array, IDBValidKey>(table).each((sealed, { primaryKey }) => rows.push([primaryKey, sealed]));
    return rows;
  });
}

/** Puts these rows in the place of all that a table holds. */
export function replaceRows(table: Table, rows: readonly (readonly [IDBValidKey, Uint8Array])[]): Promise<void> {
  return onDisk(async (database) => {
    await database.table(table).clear();
    await database.table(table).bulkPut(rows.map(([, sealed]) => sealed), rows.map(([key]) => key as string));
  });
}
