import { Dexie, type Table } from 'dexie';
import type { VaultId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { attempt } from './attempt.ts';
import { connect } from './connect.ts';
import type { StoreProblem } from './Store.ts';
import { deleteFolder, hasFolders, openFolder } from './vaultFolder.ts';

/** Where the two copies of a key file lie. Of one shape with `KeyFiles` of `vault/keys`, which this room may not name. */
export interface KeyCopies {
  read(copy: 'a' | 'b'): Promise<Result<Uint8Array | null, StoreProblem>>;
  write(copy: 'a' | 'b', bytes: Uint8Array): Promise<Result<null, StoreProblem>>;
}

/**
 * [Note: keys apart] What is deleted from IndexedDB stays long in Chromium's files, a deleted OPFS file does not:
 * so keys lie in OPFS. A browser without it gets a database for them alone, and the app claims less about deletion.
 */
export function openKeyFiles(vault: VaultId): KeyCopies {
  return hasFolders() ? keysInFolder(vault) : keysInDatabase(vault);
}

/** The copies as files of OPFS. */
export function keysInFolder(vault: VaultId): KeyCopies {
  const folder = openFolder(vault);
  return {
    read: (copy) => folder.read(`keys.${copy}`),
    write: (copy, bytes) => folder.write(`keys.${copy}`, bytes),
  };
}

/** The copies as a database of their own, which is closed again after each act. */
export function keysInDatabase(vault: VaultId): KeyCopies {
  const act = async <T>(work: (copies: Table<Uint8Array, string>) => PromiseLike<T>) => {
    const connection = connect(keysName(vault), { copies: '' });
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

/** Whether any copy of a key file is there. Makes nothing. */
export async function keyFileIsThere(vault: VaultId): Promise<Result<boolean, StoreProblem>> {
  const there = await attempt(async () => hasFolders() || Dexie.exists(keysName(vault)));
  if (!there.ok || !there.value) return there;
  const copies = openKeyFiles(vault);
  const [a, b] = [await copies.read('a'), await copies.read('b')];
  if (!a.ok) return a;
  return b.ok ? { ok: true, value: a.value !== null || b.value !== null } : b;
}

/** Deletes a vault's keys, wherever they lie: only for a vault whose making was never finished. */
export async function deleteKeyFiles(vault: VaultId): Promise<Result<null, StoreProblem>> {
  if (hasFolders()) return deleteFolder(vault);
  const deleted = await attempt(() => Dexie.delete(keysName(vault)));
  return deleted.ok ? { ok: true, value: null } : deleted;
}

function keysName(vault: VaultId): string {
  return `resguardo-keys-${vault}`;
}
