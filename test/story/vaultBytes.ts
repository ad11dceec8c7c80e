import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * A hash of what lies on the tablet of each vault, by its label: databases, files, its line in the registry. Not the page's marker: a browser writes that down
 * some seconds later, and a kill may take it back.
 */
export function vaultBytes(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(hashVaults);
}

/** The id of the vault of this label. */
export async function vaultId(page: Page, label: string): Promise<string> {
  const ids = await page.evaluate(readLabels);
  const id = Object.keys(ids).find((each) => ids[each] === label);
  if (id === undefined) throw new Error(`no vault is called ${label}`);
  return id;
}

/** Has a database of this vault be open on the page, so that nothing can delete it: as where the disk is slow. */
export async function holdOpen(page: Page, id: string): Promise<void> {
  await page.evaluate((name) => new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      Object.assign(globalThis, { heldOpen: request.result });
      resolve();
    };
    request.onerror = () => reject(request.error ?? new Error('no database'));
  }), `resguardo-${id}`);
}

/** Comes back once both copies of a vault's key file were written over: what is left of it opens nothing. */
export async function keysAreGone(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(countBlank), { timeout: 60_000 }).toBe(2);
}

// Run in the page, so each is whole in itself.
async function countBlank(): Promise<number> {
  const sizes: number[] = [];
  const top = await (await navigator.storage.getDirectory()).getDirectoryHandle('resguardo');
  for await (const folder of top.values()) {
    for await (const [name, file] of (folder as FileSystemDirectoryHandle).entries()) {
      if (name.startsWith('keys.')) sizes.push((await (file as FileSystemFileHandle).getFile()).size);
    }
  }
  return sizes.filter((size) => size === 0).length;
}

async function readLabels(): Promise<Record<string, string>> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
  const registry = await settled(indexedDB.open('resguardo'));
  const lines = await settled(registry.transaction('vaults').objectStore('vaults').getAll()) as { id: string; label?: string }[];
  registry.close();
  return Object.fromEntries(lines.map(({ id, label }) => [id, label ?? '']));
}

async function hashVaults(): Promise<Record<string, string>> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
  const bytesIn = (value: unknown): unknown => {
    if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
    return ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)] : value;
  };
  const tablesOf = async (name: string): Promise<unknown> => {
    const database = await settled(indexedDB.open(name));
    const tables: unknown[] = [];
    for (const table of database.objectStoreNames) {
      const rows = database.transaction(table).objectStore(table);
      tables.push([table, (await settled(rows.getAllKeys())).map(bytesIn), ((await settled(rows.getAll())) as unknown[]).map(bytesIn)]);
    }
    database.close();
    return tables;
  };
  const filesOf = async (vault: string): Promise<unknown> => {
    const files: [string, unknown][] = [];
    const top = await (await navigator.storage.getDirectory()).getDirectoryHandle('resguardo');
    const folder = await top.getDirectoryHandle(vault).catch(() => null);
    for await (const [name, file] of folder?.entries() ?? []) files.push([name, bytesIn(await (await (file as FileSystemFileHandle).getFile()).arrayBuffer())]);
    return files.sort(([one], [other]) => (one < other ? -1 : 1));
  };
  const registry = await settled(indexedDB.open('resguardo'));
  const lines = (await settled(registry.transaction('vaults').objectStore('vaults').getAll())) as { id: string; label?: string }[];
  registry.close();
  const names = (await indexedDB.databases()).map(({ name = '' }) => name).sort();
  const hashes: Record<string, string> = {};
  for (const line of lines) {
    if (line.label === undefined) continue;
    const databases: unknown[] = [];
    for (const name of names.filter((each) => each.includes(line.id))) databases.push(name, await tablesOf(name));
    const all = JSON.stringify([line, databases, await filesOf(line.id)]);
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(all));
    hashes[line.label] = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  return hashes;
}
