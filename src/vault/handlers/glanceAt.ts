import type { BookOnShelf, Glance, Removal, VaultFace, VaultGlance } from '../../bridge/Glance.ts';
import type { VaultId } from '../../core/Id.ts';
import { after } from '../../core/Instant.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { newestKeyFile } from '../keys/newestKeyFile.ts';
import { errandIsOut } from '../store/errandStore.ts';
import { openKeyFiles } from '../store/openKeyFiles.ts';
import { databasesOf, shelfIsThere } from '../store/vaultDatabase.ts';
import type { FoundVault } from './findVaults.ts';
import { noticeLasts } from './noticeLasts.ts';
import type { Room } from './Room.ts';
import { writerIsElsewhere } from './WriterLock.ts';

type Refused = Extract<Glance, { readonly state: 'refused' }>;

/** What can be told of one vault without a key. beside: the faces of the others. */
export async function glanceAt(room: Room, found: FoundVault, beside: readonly VaultFace[]): Promise<VaultGlance | Refused> {
  const { face, state, registered } = found;
  if (!isOurs(room, face.id) && await writerIsElsewhere(face.id)) return { state: 'openElsewhere', vault: face, beside };
  if (state === 'making') return { state: 'making', vault: face, beside };
  const lies = await whatLies(face.id);
  if (!lies.ok) return { state: 'refused', problem: lies.problem };
  const { keys, shelf, errandOut } = lies.value;
  const removal = removalOf(room, found);
  // Cut off before anything was gone, it has not begun: whoever has the passphrase can still stop it.
  if (removal?.begun && !(keys === 'whole' && shelf)) return { state: 'removing', vault: face, beside };
  if (keys !== 'none' && shelf) return { state: 'ready', vault: face, errandOut, removal, beside };
  const missing = keys !== 'none' ? 'database' : shelf ? 'keyFile' : 'both';
  return { state: 'lost', id: face.id, vault: registered ? face : null, missing, removal, beside };
}

/** The same of a vault among others: nothing that its own unlock screen would not say. */
export async function bookAt(room: Room, found: FoundVault): Promise<BookOnShelf> {
  const glance = await glanceAt(room, found, []);
  const removal = glance.state === 'ready' || glance.state === 'lost' ? glance.removal : null;
  return { vault: found.face, state: glance.state, errandOut: glance.state === 'ready' && glance.errandOut, removal };
}

function isOurs({ open, making, lock }: Room, vault: VaultId): boolean {
  return (open ?? making?.vault)?.face.id === vault || lock?.vault === vault;
}

/** A clock behind the asking does not count; one that was set forward cannot be noticed. */
function removalOf({ around }: Room, { removal }: FoundVault): Removal | null {
  if (removal === null) return null;
  const due = after(removal.asked, noticeLasts);
  return { ...removal, due, isDue: around.now() >= due };
}

type Lies = { readonly keys: 'whole' | 'damaged' | 'none'; readonly shelf: boolean; readonly errandOut: boolean };

/** Whether there are keys, and books in the database they name. Keys that are damaged are there: unlocking says what is wrong. */
async function whatLies(vault: VaultId): Promise<Result<Lies>> {
  const found = await keysOf(vault);
  if (!found.ok) return found;
  const { keys, database } = found.value;
  const shelf = await shelfIsThere(vault, database);
  if (!shelf.ok) return shelf;
  const out = keys !== 'none' && shelf.value ? await errandIsOut(vault, database) : ok(false);
  return out.ok ? ok({ keys, shelf: shelf.value, errandOut: out.value }) : out;
}

async function keysOf(vault: VaultId): Promise<Result<{ readonly keys: Lies['keys']; readonly database: number }>> {
  const newest = await newestKeyFile(openKeyFiles(vault), vault);
  if (newest.ok) return ok({ keys: 'whole', database: newest.value.file.database });
  const { problem } = newest;
  if (problem.type !== 'keyFileMissing' && problem.type !== 'keyFileDamaged') return fail(problem);
  const databases = await databasesOf(vault);
  return databases.ok ? ok({ keys: problem.type === 'keyFileDamaged' ? 'damaged' : 'none', database: databases.value.at(-1) ?? 0 }) : databases;
}
