import type { VaultId } from '../../core/Id.ts';
import type { Problem } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { openShelf } from '../books/openShelf.ts';
import type { Shelf } from '../books/Shelf.ts';
import { holdKeys, type HeldKeys } from '../keys/HeldKeys.ts';
import { encodeKeyFile } from '../keys/KeyFile.ts';
import { newestKeyFile } from '../keys/newestKeyFile.ts';
import { openKeyFile } from '../keys/sealKeyFile.ts';
import type { Secret } from '../keys/slot.ts';
import { openKeyFiles } from '../store/openKeyFiles.ts';
import { openStore } from '../store/openStore.ts';
import { databasesOf } from '../store/vaultDatabase.ts';
import type { Room } from './Room.ts';
import { unlockCopy } from './unlockCopy.ts';

/** Which of a vault's databases is in use, as far as a key file says; else the last. generation: of that key file, 0 where there is none. */
export type InUse = { readonly database: number; readonly generation: number };

/** null: neither a key file nor a database of this vault lies on the tablet. */
export async function inUseOf(vault: VaultId): Promise<Result<InUse | null>> {
  const newest = await newestKeyFile(openKeyFiles(vault), vault);
  if (newest.ok) return ok({ database: newest.value.file.database, generation: newest.value.file.generation });
  const { problem } = newest;
  if (problem.type !== 'keyFileMissing' && problem.type !== 'keyFileDamaged') return fail(problem);
  const databases = await databasesOf(vault);
  if (!databases.ok) return databases;
  const last = databases.value.at(-1);
  return ok(last === undefined && problem.type === 'keyFileMissing' ? null : { database: last ?? 0, generation: 0 });
}

/** What opened the backup: its keys, and the passphrase or words themselves. */
export type Opener = { readonly held: HeldKeys; readonly secret: Secret };

/**
 * The shelf that lies here, opened for reading: by the keys of the key file that lies here, if the backup's root key or the secret opens
 * it, else by those in the backup. Writes nothing, and mends nothing. The caller closes its store.
 */
export async function readHere(room: Room, { database }: InUse, by: Opener): Promise<Result<Shelf>> {
  const keys = await keysHere(room, by);
  const store = openStore(by.held.vault, database);
  let problem: Problem = { type: 'keyFileDamaged' };
  for (const held of [...(keys.ok ? [keys.value] : []), by.held]) {
    const shelf = await openShelf(held, store, () => undefined);
    if (shelf.ok) return shelf;
    problem = keys.ok || held === by.held ? shelf.problem : problem;
  }
  store.close();
  return fail(keys.ok ? problem : keys.problem);
}

async function keysHere(room: Room, { held, secret }: Opener): Promise<Result<HeldKeys>> {
  const { vault } = held;
  const newest = await newestKeyFile(openKeyFiles(vault), vault);
  if (!newest.ok) return newest;
  const { file, copy, both } = newest.value;
  const body = openKeyFile(file, held.keyFile);
  if (body !== null) return ok(holdKeys(held, { file, body, newest: copy, behind: !both }));
  return unlockCopy(room.around, { keyFile: file, bytes: encodeKeyFile(file) }, secret);
}
