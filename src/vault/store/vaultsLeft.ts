import { Dexie } from 'dexie';
import type { VaultId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { attempt } from './attempt.ts';
import { keyFileIsThere, keysName } from './openKeyFiles.ts';
import type { StoreProblem } from './Store.ts';
import { databaseName, shelfIsThere } from './vaultDatabase.ts';
import { folderNames, hasFolders } from './vaultFolder.ts';

/** Vaults whose keys or shelf lie on this tablet, whether or not anything tells of them. Makes nothing. */
export async function vaultsLeft(): Promise<Result<readonly VaultId[], StoreProblem>> {
  const folders = hasFolders() ? await folderNames() : { ok: true as const, value: [] };
  if (!folders.ok) return folders;
  const databases = await attempt(() => Dexie.getDatabaseNames());
  if (!databases.ok) return databases;
  const left: VaultId[] = [];
  for (const vault of idsIn([...folders.value, ...databases.value])) {
    const there = await isThere(vault);
    if (!there.ok) return there;
    if (there.value) left.push(vault);
  }
  return { ok: true, value: left };
}

function idsIn(names: readonly string[]): ReadonlySet<VaultId> {
  return new Set(names.flatMap((name) => {
    const vault = (/[0-9a-f]{32}$/.exec(name)?.[0] ?? '') as VaultId;
    return name !== '' && [vault, keysName(vault), databaseName(vault)].includes(name) ? [vault] : [];
  }));
}

async function isThere(vault: VaultId): Promise<Result<boolean, StoreProblem>> {
  const keys = await keyFileIsThere(vault);
  return keys.ok && !keys.value ? shelfIsThere(vault) : keys;
}
