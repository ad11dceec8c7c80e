import type { VaultId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { deleteKeyFiles } from '../store/openKeyFiles.ts';
import { databasesOf, deleteDatabase } from '../store/vaultDatabase.ts';
import { withRegistry } from './withRegistry.ts';

/** Takes a vault that was never finished off the disk, its entry in the registry last: until then it can be thrown away again. */
export async function throwAway(vault: VaultId): Promise<Result<null>> {
  const databases = await databasesOf(vault);
  if (!databases.ok) return databases;
  for (const number of databases.value) {
    const deleted = await deleteDatabase(vault, number);
    if (!deleted.ok) return deleted;
  }
  const keys = await deleteKeyFiles(vault);
  if (!keys.ok) return keys;
  const removed = await withRegistry((registry) => registry.removeVault(vault));
  return removed.ok ? ok(null) : removed;
}
