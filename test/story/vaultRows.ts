import type { Page } from 'playwright-core';

/** What is done to one row behind the app, by its name in the table. */
type Harm = { readonly lose: string } | { readonly spoil: string } | null;
type FoundRow = { readonly name: string; readonly size: number };

/** The ids of all sealed rows of the vault, as numbers in a line. */
export async function rowIds(page: Page): Promise<readonly string[]> {
  return (await atRows(page, 'rows', null)).map(({ name }) => name);
}

/** Deletes, behind the app, the largest of the rows that were not among these. Needs the vault locked. */
export async function loseRow(page: Page, known: readonly string[]): Promise<void> {
  const came = (await atRows(page, 'rows', null)).filter(({ name }) => !known.includes(name));
  const [largest] = came.toSorted((one, other) => other.size - one.size);
  if (largest === undefined) throw new Error('no row is new');
  await atRows(page, 'rows', { lose: largest.name });
}

/** Changes a byte of one row of the vault's shelf behind the app: `page/0` lists the first children. Needs the vault locked. */
export async function spoilShelf(page: Page, name: string): Promise<void> {
  const rows = await atRows(page, 'shelf', { spoil: name });
  if (rows.every((row) => row.name !== name)) throw new Error('no such row');
}

function atRows(page: Page, table: 'rows' | 'shelf', harm: Harm): Promise<readonly FoundRow[]> {
  return page.evaluate(inTable, { table, harm });
}

/** Runs in the page. Gives the rows as they were. */
async function inTable({ table, harm }: { readonly table: string; readonly harm: Harm }): Promise<FoundRow[]> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
  const { name: vault = '' } = (await indexedDB.databases()).find((each) => /^resguardo-[0-9a-f]{32}/u.test(each.name ?? '')) ?? {};
  const database = await settled(indexedDB.open(vault));
  try {
    const rows = database.transaction(table, 'readwrite').objectStore(table);
    const keys = await settled(rows.getAllKeys());
    const values = (await settled(rows.getAll())) as Uint8Array[];
    const found: FoundRow[] = [];
    for (const [place, key] of keys.entries()) {
      const name = typeof key === 'string' ? key : new Uint8Array(key as ArrayBuffer).join(' ');
      const sealed = values[place] ?? new Uint8Array(0);
      found.push({ name, size: sealed.byteLength });
      if (harm !== null && 'lose' in harm && harm.lose === name) await settled(rows.delete(key));
      if (harm !== null && 'spoil' in harm && harm.spoil === name) await settled(rows.put(sealed.map((byte, at) => (at === 100 ? byte ^ 1 : byte)), key));
    }
    return found;
  } finally {
    database.close();
  }
}
