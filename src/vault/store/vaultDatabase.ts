import { Dexie } from 'dexie';
import type { VaultId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { connect, type Connection } from './connect.ts';
import type { StoreProblem } from './Store.ts';
import { attempt } from './attempt.ts';
import { vaultVersions } from './vaultVersions.ts';

/**
 * One of the databases of one vault: opening, clearing or deleting it can touch no other. The key file says which is in
 * use: 0 until a restore makes another.
 */
export function connectVault(vault: VaultId, database: number): Connection {
  return connect(databaseName(vault, database), vaultVersions);
}

/** Whether there is a database with a shelf in it. Makes none. */
export async function shelfIsThere(vault: VaultId, database: number): Promise<Result<boolean, StoreProblem>> {
  const there = await attempt(() => Dexie.exists(databaseName(vault, database)));
  if (!there.ok || !there.value) return there;
  const connection = connectVault(vault, database);
  const count = await connection.run((opened) => opened.table('shelf').count());
  connection.close();
  return count.ok ? { ok: true, value: count.value > 0 } : count;
}

/** empty: no shelf lies in it. made: a restore made one, and nothing was written since. written: else, and it is somebody's vault, or was. */
export async function isUnwritten(vault: VaultId, database: number): Promise<Result<'empty' | 'made' | 'written', StoreProblem>> {
  const connection = connectVault(vault, database);
  const names = await connection.run((opened) => opened.table('shelf').toCollection().primaryKeys());
  connection.close();
  if (!names.ok) return names;
  // A vault's first database has no root of before either, until the second save; it is number 0, past which no key file is.
  const state = names.value.length === 0 ? 'empty' : names.value.includes('root/previous') ? 'written' : 'made';
  return { ok: true, value: state };
}

/** How many sealed bytes lie in a database of a vault. */
export async function bytesIn(vault: VaultId, database: number): Promise<Result<number, StoreProblem>> {
  const connection = connectVault(vault, database);
  const sum = await connection.run(async (opened) => {
    let bytes = 0;
    for (const table of ['rows', 'shelf', 'drafts', 'errand', 'index']) await opened.table<unknown>(table).each((sealed) => { bytes += sealed instanceof Uint8Array ? sealed.length : 0; });
    return bytes;
  });
  connection.close();
  return sum;
}

/** The numbers of the vault's databases, in order: the one in use, those kept aside, and one that a restore left half made. */
export function databasesOf(vault: VaultId): Promise<Result<readonly number[], StoreProblem>> {
  return attempt(async () => {
    const name = new RegExp(`^${databaseName(vault, 0)}(?:-([1-9]\\d{0,8}))?$`);
    const found = (await Dexie.getDatabaseNames()).map((each) => name.exec(each)).filter((each) => each !== null);
    return found.map(([, number]) => Number(number ?? 0)).sort((one, other) => one - other);
  });
}

/** Deletes one database of a vault: of one whose making was never finished or that is removed, or what a restore left half made. */
export function deleteDatabase(vault: VaultId, database: number): Promise<Result<void, StoreProblem>> {
  return attempt(() => Dexie.delete(databaseName(vault, database)));
}

function databaseName(vault: VaultId, database: number): string {
  return database === 0 ? `resguardo-${vault}` : `resguardo-${vault}-${database}`;
}
