import { Dexie } from 'dexie';
import { hex } from '../../vault/store/memoryStore.ts';

const tables = { rows: '', shelf: '', drafts: '', errand: '' };
const ofVault = /^resguardo-[0-9a-f]{32}(?:-\d+)?$/;

async function names(): Promise<readonly string[]> {
  return (await Dexie.getDatabaseNames()).filter((name) => ofVault.test(name)).sort();
}

/** All rows of every database of the vault, as text; null where there is none yet. */
export async function booksOnDisk(): Promise<string | null> {
  const all: unknown[] = [];
  for (const name of await names()) {
    const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
    database.version(2).stores({ ...tables, index: '' });
    for (const table of Object.keys(tables)) {
      await database.table<Uint8Array, IDBValidKey>(table).each((sealed, { primaryKey }) => {
        all.push([name, table, typeof primaryKey === 'object' ? hex(new Uint8Array(primaryKey as ArrayBuffer)) : primaryKey, hex(sealed)]);
      });
    }
    database.close();
  }
  return all.length === 0 ? null : JSON.stringify(all);
}

/** As a browser does that clears its data, but for the files. */
export async function loseDatabases(): Promise<void> {
  for (const name of await names()) await Dexie.delete(name);
}
