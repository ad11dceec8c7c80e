import type { Page } from 'playwright-core';

/** Changes a byte of one row of the vault's shelf behind the app: `page/0` lists the first children. Needs the vault locked. */
export function spoilShelf(page: Page, row: string): Promise<void> {
  return page.evaluate(async (row) => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no database'));
    });
    const { name = '' } = (await indexedDB.databases()).find((each) => /^resguardo-[0-9a-f]{32}/u.test(each.name ?? '')) ?? {};
    const database = await settled(indexedDB.open(name));
    try {
      const shelf = database.transaction('shelf', 'readwrite').objectStore('shelf');
      const sealed = (await settled(shelf.get(row))) as Uint8Array | undefined;
      if (sealed === undefined) throw new Error('no such row');
      await settled(shelf.put(sealed.map((byte, place) => (place === 100 ? byte ^ 1 : byte)), row));
    } finally {
      database.close();
    }
  }, row);
}
