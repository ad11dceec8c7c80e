import { Dexie } from 'dexie';
import type { VaultId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { connect, type Connection } from './connect.ts';
import type { StoreProblem } from './Store.ts';
import { attempt } from './attempt.ts';

// Keys stand beside their values: a value is nothing but sealed bytes.
const tables = { rows: '', shelf: '', drafts: '', errand: '' };

/** The one database of one vault: opening, clearing or deleting it can touch no other. */
export function connectVault(vault: VaultId): Connection {
  return connect(databaseName(vault), tables);
}

/** Whether there is a database with a shelf in it. Makes none. */
export async function shelfIsThere(vault: VaultId): Promise<Result<boolean, StoreProblem>> {
  const there = await attempt(() => Dexie.exists(databaseName(vault)));
  if (!there.ok || !there.value) return there;
  const connection = connectVault(vault);
  const count = await connection.run((database) => database.table('shelf').count());
  connection.close();
  return count.ok ? { ok: true, value: count.value > 0 } : count;
}

/** Deletes the vault's database: only for a vault whose making was never finished. */
export function deleteDatabase(vault: VaultId): Promise<Result<void, StoreProblem>> {
  return attempt(() => Dexie.delete(databaseName(vault)));
}

export function databaseName(vault: VaultId): string {
  return `resguardo-${vault}`;
}
