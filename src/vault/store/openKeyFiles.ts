import { Dexie, type Table } from 'dexie';
import type { VaultId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { attempt } from './attempt.ts';
import { connect } from './connect.ts';
import type { StoreProblem } from './Store.ts';
import type { Version } from './Version.ts';
import { deleteFolder, hasFolders, openFolder, type VaultFolder } from './vaultFolder.ts';

/** Where the two copies of a key file lie. Of one shape with `KeyFiles` of `vault/keys`, which this room may not name. */
export interface KeyCopies {
  read(copy: 'a' | 'b'): Promise<Result<Uint8Array | null, StoreProblem>>;
  write(copy: 'a' | 'b', bytes: Uint8Array): Promise<Result<null, StoreProblem>>;
}

/**
 * [Note: keys apart] What is deleted from IndexedDB stays long in Chromium's files, a deleted OPFS file does not:
 * so keys lie in OPFS. A browser without it gets a database for them alone, and the app claims less about deletion.
 * Keys stay where they were made: a browser that has OPFS since it was updated still finds those in their database.
 */
export function openKeyFiles(vault: VaultId): KeyCopies {
  const place = once(() => placeOf(vault));
  return {
    read: async (copy) => {
      const found = await place();
      return found.ok && found.value !== null ? found.value.read(copy) : found.ok ? { ok: true, value: null } : found;
    },
    write: async (copy, bytes) => {
      const found = await place();
      return found.ok ? (found.value ?? newPlace(vault)).write(copy, bytes) : found;
    },
  };
}

/** The copies as files of OPFS. */
export function keysInFolder(vault: VaultId, folder: VaultFolder = openFolder(vault)): KeyCopies {
  return {
    read: (copy) => folder.read(`keys.${copy}`),
    write: (copy, bytes) => folder.write(`keys.${copy}`, bytes),
  };
}

/** Never changed, only added to. */
const keysVersions: readonly Version[] = [{ tables: { copies: '' } }];

/** The copies as a database of their own, which is closed again after each act. */
export function keysInDatabase(vault: VaultId): KeyCopies {
  const act = async <T>(work: (copies: Table<Uint8Array, string>) => PromiseLike<T>) => {
    const connection = connect(keysName(vault), keysVersions);
    const done = await connection.run((database) => work(database.table<Uint8Array, string>('copies')));
    connection.close();
    return done;
  };
  return {
    read: (copy) => act(async (copies) => (await copies.get(copy)) ?? null),
    write: (copy, bytes) => act(async (copies) => {
      await copies.put(bytes, copy);
      return null;
    }),
  };
}

/**
 * Writes over both copies, wherever they lie, before they are deleted: a name that comes back after a kill has no bytes then
 * (Note: written in place).
 */
export async function blankKeyFiles(vault: VaultId): Promise<Result<null, StoreProblem>> {
  const keyFiles = openKeyFiles(vault);
  for (const copy of ['a', 'b'] as const) {
    const there = await keyFiles.read(copy);
    if (!there.ok) return there;
    const blank = there.value === null ? null : await keyFiles.write(copy, new Uint8Array(0));
    if (blank?.ok === false) return blank;
  }
  return { ok: true, value: null };
}

/** Deletes a vault's keys, wherever they lie, and its marker: of a vault whose making was never finished, or one that is removed. */
export async function deleteKeyFiles(vault: VaultId): Promise<Result<null, StoreProblem>> {
  const deleted = await attempt(async () => (await Dexie.exists(keysName(vault)) ? Dexie.delete(keysName(vault)) : undefined));
  if (!deleted.ok) return deleted;
  return hasFolders() ? deleteFolder(vault) : { ok: true, value: null };
}

type Place = Result<KeyCopies | null, StoreProblem>;

/** Where copies are, OPFS before the database; null: nowhere. An OPFS that refuses counts only where no database has them. */
async function placeOf(vault: VaultId): Promise<Place> {
  const inFolder = hasFolders() ? await inFolderIfAny(vault) : nowhere;
  if (inFolder.ok && inFolder.value !== null) return inFolder;
  const there = await attempt(() => Dexie.exists(keysName(vault)));
  const inDatabase = !there.ok ? there : there.value ? await ifAny(keysInDatabase(vault)) : nowhere;
  return inDatabase.ok && inDatabase.value === null ? inFolder : inDatabase;
}

const nowhere: Place = { ok: true, value: null };

async function inFolderIfAny(vault: VaultId): Promise<Place> {
  const folder = openFolder(vault);
  for (const copy of ['a', 'b'] as const) {
    const there = await folder.has(`keys.${copy}`);
    if (!there.ok) return there;
    if (there.value) return { ok: true, value: keysInFolder(vault, folder) };
  }
  return nowhere;
}

async function ifAny(copies: KeyCopies): Promise<Place> {
  const [a, b] = [await copies.read('a'), await copies.read('b')];
  if (!a.ok) return a;
  if (!b.ok) return b;
  return { ok: true, value: a.value === null && b.value === null ? null : copies };
}

function newPlace(vault: VaultId): KeyCopies {
  return hasFolders() ? keysInFolder(vault) : keysInDatabase(vault);
}

/** Keeps the first answer that is one: a disk that failed is asked again. */
function once(find: () => Promise<Place>): () => Promise<Place> {
  let found: Place | null = null;
  return async () => {
    found = found?.ok && found.value !== null ? found : await find();
    return found;
  };
}

/** The name of the database that holds a vault's keys where there is no OPFS. */
export function keysName(vault: VaultId): string {
  return `resguardo-keys-${vault}`;
}
