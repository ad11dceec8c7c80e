import type { Page } from 'playwright-core';

/** One value a browser keeps for the app, and where. sealed: nothing but bytes. */
export type Stored = { readonly where: string; readonly bytes: Buffer; readonly sealed: boolean };

/**
 * Everything a page can reach of what is kept for it: every row of every database, every private file, every cached answer, both
 * storages, cookies, and what the page says of itself. Fails at a value of a kind it can't look into, as a key of the browser's own.
 */
export async function readStorage(page: Page): Promise<readonly Stored[]> {
  const found = await page.evaluate(readInPage);
  return found.map(({ where, latin1, sealed }) => ({ where, bytes: Buffer.from(latin1, 'latin1'), sealed }));
}

// Runs in the page, so it is whole in itself. A character of `latin1` is a byte.
async function readInPage(): Promise<{ where: string; latin1: string; sealed: boolean }[]> {
  const found: { where: string; latin1: string; sealed: boolean }[] = [];

  function keep(where: string, bytes: Uint8Array, sealed: boolean): void {
    const parts: string[] = [];
    for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
    found.push({ where, latin1: parts.join(''), sealed });
  }

  async function walk(where: string, value: unknown): Promise<void> {
    if (ArrayBuffer.isView(value)) return keep(where, new Uint8Array(value.buffer, value.byteOffset, value.byteLength), true);
    if (value instanceof ArrayBuffer) return keep(where, new Uint8Array(value), true);
    if (value instanceof Blob) return keep(where, new Uint8Array(await value.arrayBuffer()), false);
    if (typeof value !== 'object' || value === null) return keep(where, new TextEncoder().encode(String(value)), false);
    if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) throw new Error(`${where} is ${Object.prototype.toString.call(value)}`);
    for (const [name, inner] of Object.entries(value)) await walk(`${where}.${name}`, inner);
  }

  function answerOf<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('refused'));
    });
  }

  async function readDatabase(name: string): Promise<void> {
    const database = await answerOf(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      const store = database.transaction(table).objectStore(table);
      const [keys, values] = await Promise.all([answerOf(store.getAllKeys()), answerOf(store.getAll() as IDBRequest<unknown[]>)]);
      keep(`IndexedDB ${name}/${table}`, new TextEncoder().encode(`${name}/${table}`), false);
      for (const [number, key] of keys.entries()) {
        await walk(`IndexedDB ${name}/${table} key ${number}`, key);
        await walk(`IndexedDB ${name}/${table} row ${number}`, values[number]);
      }
    }
    database.close();
  }

  async function readFolder(where: string, folder: FileSystemDirectoryHandle): Promise<void> {
    for await (const [name, inner] of folder.entries()) {
      const path = `${where}/${name}`;
      if (inner.kind === 'directory') await readFolder(path, inner as FileSystemDirectoryHandle);
      else await walk(path, await (await (inner as FileSystemFileHandle).getFile()).arrayBuffer());
      await walk(path, path);
    }
  }

  async function readCache(name: string): Promise<void> {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const answer = await cache.match(request);
      const where = `cache ${name} ${request.url}`;
      await walk(where, [where, [...request.headers], [...answer?.headers ?? []], await answer?.arrayBuffer()]);
    }
  }

  for (const { name } of await indexedDB.databases()) await readDatabase(name ?? '');
  await readFolder('OPFS', await navigator.storage.getDirectory());
  for (const name of await caches.keys()) await readCache(name);
  await walk('localStorage', { ...localStorage });
  await walk('sessionStorage', { ...sessionStorage });
  await walk('page', { title: document.title, cookie: document.cookie, name: window.name, address: location.href, state: JSON.stringify(history.state) });
  return found;
}
