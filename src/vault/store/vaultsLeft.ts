import { Dexie } from 'dexie';
import type { VaultId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { attempt } from './attempt.ts';
import { openKeyFiles } from './openKeyFiles.ts';
import type { StoreProblem } from './Store.ts';
import { databasesOf, shelfIsThere } from './vaultDatabase.ts';
import { folderNames, hasFolders } from './vaultFolder.ts';

/** Vaults whose keys or shelf lie on this tablet with nothing to tell of them: those that are told of are passed by. Makes nothing. */
export async function vaultsLeft(told: ReadonlySet<VaultId>): Promise<Result<readonly VaultId[], StoreProblem>> {
  const folders = hasFolders() ? await folderNames() : { ok: true as const, value: [] };
  if (!folders.ok) return folders;
  const databases = await attempt(() => Dexie.getDatabaseNames());
  if (!databases.ok) return databases;
  const left: VaultId[] = [];
  for (const vault of idsIn([...folders.value, ...databases.value])) {
    if (told.has(vault)) continue;
    const there = await isThere(vault);
    // What cannot be read is there: looking at that vault says why, and the others are told of all the same.
    if (!there.ok || there.value) left.push(vault);
  }
  return { ok: true, value: left };
}

/** Folders are named by the vault's id alone; databases by it, and after a restore by a number as well. */
const named = /^(?:resguardo-(?:keys-)?)?([0-9a-f]{32})(?:-[1-9]\d*)?$/;

function idsIn(names: readonly string[]): ReadonlySet<VaultId> {
  return new Set(names.flatMap((name) => (named.exec(name)?.[1] ?? []) as VaultId | []));
}

async function isThere(vault: VaultId): Promise<Result<boolean, StoreProblem>> {
  const keyFiles = openKeyFiles(vault);
  for (const copy of ['a', 'b'] as const) {
    const read = await keyFiles.read(copy);
    if (!read.ok) return read;
    // A file without a byte is what a removal leaves where its name came back after a kill (Note: written in place).
    if (read.value !== null && read.value.length > 0) return { ok: true, value: true };
  }
  const databases = await databasesOf(vault);
  if (!databases.ok) return databases;
  for (const number of databases.value) {
    const shelf = await shelfIsThere(vault, number);
    if (!shelf.ok || shelf.value) return shelf;
  }
  return { ok: true, value: false };
}
