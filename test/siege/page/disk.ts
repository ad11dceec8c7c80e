// The disk behind the vault's back. It knows no format: databases, tables, keys and values as they come.

type Table = ReadonlyMap<string, { readonly key: IDBValidKey; readonly value: unknown }>;
/** By database and table. */
type Rows = ReadonlyMap<string, ReadonlyMap<string, Table>>;

let remembered: Rows = new Map();

/** Every copy of every vault's key file. */
export async function keyFiles(): Promise<readonly Uint8Array[]> {
  const vaults = await (await navigator.storage.getDirectory()).getDirectoryHandle('resguardo');
  const found: Uint8Array[] = [];
  for await (const vault of vaults.values()) {
    if (vault.kind !== 'directory') continue;
    for await (const [name, file] of vault.entries()) {
      if (file.kind === 'file' && name.startsWith('keys.')) found.push(new Uint8Array(await (await file.getFile()).arrayBuffer()));
    }
  }
  return found;
}

/** Keeps every row of every database. */
export async function remember(): Promise<null> {
  remembered = await readAll();
  return null;
}

/** Writes the tables that changed as they were remembered: all of them, or the first alone. Gives how many it wrote. */
export async function putBack(which: 'all' | 'part'): Promise<number> {
  const changed = changedTables(await readAll());
  const chosen = which === 'all' ? changed : changed.slice(0, 1);
  for (const [database, table] of chosen) await write(database, table, remembered.get(database)?.get(table) ?? new Map());
  return chosen.length;
}

/** Writes one row into a database that no vault knows of. Gives how many were there. */
export async function scribble(): Promise<number> {
  const opening = indexedDB.open('scribbles');
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
  const database = await settled(opening);
  const before = await settled(database.transaction('rows').objectStore('rows').count());
  await written(database.transaction('rows', 'readwrite', { durability: 'strict' }), (store) => { store.put('row '.repeat(4096)); });
  database.close();
  return before;
}

/** Empties this origin. */
export async function wipe(): Promise<null> {
  for (const { name } of await indexedDB.databases()) await settled(indexedDB.deleteDatabase(name ?? ''));
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
  localStorage.clear();
  return null;
}

const ofVault = /^resguardo-[0-9a-f]{32}/;

/** Of every row of the vaults' databases, in the order of their keys, whatever table it lies in. */
export async function rowsHash(): Promise<{ readonly hash: string; readonly rows: number; readonly versions: readonly number[] }> {
  const found: string[] = [];
  const versions: number[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    if (!ofVault.test(name)) continue;
    versions.push(await versionOf(name));
    for (const table of (await readDatabase(name)).values()) {
      for (const [key, { value }] of table) found.push(`${key} ${hexOf(await crypto.subtle.digest('SHA-256', new Uint8Array(value as Uint8Array)))}`);
    }
  }
  const all = new TextEncoder().encode(found.sort().join('\n'));
  return { hash: hexOf(await crypto.subtle.digest('SHA-256', all)), rows: found.length, versions };
}

// Asked of the database itself: after a kill in the middle of a move Chromium's list names the version it was moving to.
async function versionOf(name: string): Promise<number> {
  const database = await settled(indexedDB.open(name));
  database.close();
  return database.version;
}

function hexOf(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

let held: IDBDatabase[] = [];

/** As a page does that does not hear what another asks of it. */
export async function hold(): Promise<null> {
  for (const { name = '' } of await indexedDB.databases()) if (ofVault.test(name)) held.push(await settled(indexedDB.open(name)));
  return null;
}

export async function letGo(): Promise<null> {
  for (const database of held) database.close();
  held = [];
  return null;
}

async function readAll(): Promise<Rows> {
  const rows = new Map<string, ReadonlyMap<string, Table>>();
  for (const { name = '' } of await indexedDB.databases()) rows.set(name, await readDatabase(name));
  return rows;
}

async function readDatabase(name: string): Promise<ReadonlyMap<string, Table>> {
  const database = await settled(indexedDB.open(name));
  const tables = new Map<string, Table>();
  for (const table of database.objectStoreNames) {
    const store = database.transaction(table).objectStore(table);
    const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll() as IDBRequest<unknown[]>)]);
    tables.set(table, new Map(keys.map((key, at) => [said(key), { key, value: values[at] }])));
  }
  database.close();
  return tables;
}

// The registry is left alone: there the vaults are told of, and nothing that was saved lies in it.
function changedTables(now: Rows): readonly (readonly [database: string, table: string])[] {
  return [...now].filter(([database]) => database !== 'resguardo').flatMap(([database, tables]) =>
    [...tables].filter(([table, rows]) => said(rows) !== said(remembered.get(database)?.get(table))).map(([table]) => [database, table] as const));
}

async function write(name: string, table: string, rows: Table): Promise<void> {
  const database = await settled(indexedDB.open(name));
  await written(database.transaction(table, 'readwrite', { durability: 'strict' }), (store) => {
    store.clear();
    for (const { key, value } of rows.values()) store.put(value, ...(store.keyPath === null ? [key] : []));
  });
  database.close();
}

/** To the one table of the transaction. */
function written(transaction: IDBTransaction, write: (store: IDBObjectStore) => void): Promise<unknown> {
  write(transaction.objectStore(transaction.objectStoreNames[0] ?? ''));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error ?? new Error('not written'));
  });
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });
}

/** One text for one value, whatever it is made of. */
function said(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (each instanceof Map) return [...each];
    if (each instanceof ArrayBuffer) return [...new Uint8Array(each)];
    return ArrayBuffer.isView(each) ? [...new Uint8Array(each.buffer, each.byteOffset, each.byteLength)] : each;
  }) ?? 'nothing';
}
