import type { VaultId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { attempt } from './attempt.ts';
import { sameRow } from './sameRow.ts';
import type { StoreProblem } from './Store.ts';

const top = 'resguardo';

/** The files of one vault in OPFS: its two key files and its marker. */
export interface VaultFolder {
  has(name: string): Promise<Result<boolean, StoreProblem>>;
  /** null: no such file. */
  read(name: string): Promise<Result<Uint8Array | null, StoreProblem>>;
  /** Writes over what is there, flushes it and reads it back. */
  write(name: string, bytes: Uint8Array): Promise<Result<null, StoreProblem>>;
}

/** Whether this browser has OPFS as the vault needs it. Says nothing about whether it lets us. */
export function hasFolders(): boolean {
  return typeof FileSystemFileHandle !== 'undefined' && 'createSyncAccessHandle' in FileSystemFileHandle.prototype;
}

/** The folder `resguardo/<vault>`, made when something is first written to it. */
export function openFolder(vault: VaultId): VaultFolder {
  let known: FileSystemDirectoryHandle | null = null;
  const folder = async (create: boolean) => (known = await (await topFolder(create)).getDirectoryHandle(vault, { create }));
  return {
    has: (name) => attempt(async () => (await orNull(async () => (known ?? await folder(false)).getFileHandle(name))) !== null),
    // A handle is a path: one that was found once also finds what was made anew there.
    read: (name) => attempt(() => orNull(async () => readFile(known ?? await folder(false), name))),
    write: (name, bytes) => attempt(async () => replaceFile(await folder(true), name, bytes)),
  };
}

/** The names of all folders: the ids of vaults that are, or were, on this tablet. */
export function folderNames(): Promise<Result<readonly string[], StoreProblem>> {
  return attempt(async () => {
    const found = await orNull(() => topFolder(false));
    const names: string[] = [];
    for await (const name of found?.keys() ?? []) names.push(name);
    return names;
  });
}

/** Deletes a vault's folder and its keys with it: of a vault whose making was never finished, or one that is removed. */
export function deleteFolder(vault: VaultId): Promise<Result<null, StoreProblem>> {
  return attempt(async () => {
    await orNull(async () => (await topFolder(false)).removeEntry(vault, { recursive: true }));
    return null;
  });
}

async function topFolder(create: boolean): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(top, { create });
}

const mostReads = 6;
const pauseMilliseconds = 20;

/** A file that another window writes over, once it was got and before it was read, cannot be read as it was: it is got again. */
async function readFile(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array> {
  for (let reads = 1; ; reads += 1) {
    try {
      const file = await (await folder.getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      if (!isNamed(error, 'NotReadableError') || reads === mostReads) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
    }
  }
}

/*
 * [Note: written in place] Chromium keeps the names of OPFS in a LevelDB too, which after a kill may forget what a whole run of the
 * browser made, renamed or deleted there ([Note: a fresh log]; here nothing can make it begin another). A file that was deleted and
 * made anew would then be a name with no bytes, and both key files go that way in one act. The bytes themselves are plain files: written
 * over, the name stays what it was and the old bytes are gone all the same. Whoever needs the old ones as well keeps a second copy.
 */
async function replaceFile(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<null> {
  const handle = await folder.getFileHandle(name, { create: true });
  const access = await handle.createSyncAccessHandle();
  try {
    if (access.write(new Uint8Array(bytes), { at: 0 }) !== bytes.length) throw new DOMException('cut short', 'QuotaExceededError');
    access.truncate(bytes.length);
    access.flush();
  } finally {
    access.close();
  }
  if (!sameRow(await readFile(folder, name), bytes)) throw new DOMException('read back otherwise', 'UnknownError');
  return null;
}

async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (isNamed(error, 'NotFoundError')) return null;
    throw error;
  }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
