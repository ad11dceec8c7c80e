import type { Page } from 'playwright-core';

/** The ids of all sealed rows of the vault, as numbers in a line. */
export function rowIds(page: Page): Promise<readonly string[]> {
  return page.evaluate(inRows, null);
}

/** Deletes, behind the app, the largest of the rows that were not among these. Needs the vault locked. */
export async function loseRow(page: Page, known: readonly string[]): Promise<void> {
  await page.evaluate(inRows, [...known]);
}

/** Runs in the page. */
async function inRows(known: string[] | null): Promise<string[]> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
  const { name = '' } = (await indexedDB.databases()).find((each) => /^resguardo-[0-9a-f]{32}/u.test(each.name ?? '')) ?? {};
  const database = await settled(indexedDB.open(name));
  try {
    const rows = database.transaction('rows', 'readwrite').objectStore('rows');
    const keys = await settled(rows.getAllKeys());
    const values = (await settled(rows.getAll())) as Uint8Array[];
    const ids = keys.map((key) => new Uint8Array(key as ArrayBuffer).join(' '));
    if (known === null) return ids;
    const [largest] = ids.map((id, place) => ({ id, place, size: values[place]?.byteLength ?? 0 }))
      .filter(({ id }) => !known.includes(id)).sort((one, other) => other.size - one.size);
    const key = keys[largest?.place ?? -1];
    if (key === undefined) throw new Error('no row is new');
    await settled(rows.delete(key));
    return ids;
  } finally {
    database.close();
  }
}
