import type { Unlocked, VaultFace } from '../../bridge/Glance.ts';
import type { OpenedBy } from '../../core/Act.ts';
import type { ChildId, VaultId } from '../../core/Id.ts';
import { stands } from '../../core/Hold.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { BackupFile } from '../backup/backupFile.ts';
import { restoreVault, type Restored } from '../backup/restoreVault.ts';
import { markerOf } from '../books/markerOf.ts';
import { openShelf } from '../books/openShelf.ts';
import { childrenOf, findChild, type ShelfState } from '../books/Shelf.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { newestKeyFile } from '../keys/newestKeyFile.ts';
import { writeKeyFile } from '../keys/writeKeyFile.ts';
import { commitActs } from '../ledger/Ledger.ts';
import { openLedger } from '../ledger/openLedger.ts';
import { openKeyFiles } from '../store/openKeyFiles.ts';
import { openStore } from '../store/openStore.ts';
import { databasesOf, deleteDatabase, isUnwritten, shelfIsThere } from '../store/vaultDatabase.ts';
import { readDesk, type Aside } from './Desk.ts';
import { letGoOfDisk } from './letGoOfDisk.ts';
import { openVault } from './openVault.ts';
import type { OpenVault, Room, Surroundings } from './Room.ts';
import { countEntries } from './standing.ts';
import { withRegistry } from './withRegistry.ts';
import type { WriterLock } from './WriterLock.ts';

/**
 * Deletes what restores left half made, and gives a number past all databases of the vault, also one that is gone and that a key file
 * still names. To be called with the vault's lock.
 */
export async function freeDatabase(vault: VaultId): Promise<Result<number>> {
  const dropped = await dropUnfinished(vault);
  if (!dropped.ok) return dropped;
  const databases = await databasesOf(vault);
  if (!databases.ok) return databases;
  const newest = await newestKeyFile(openKeyFiles(vault), vault);
  const taken = [...databases.value, ...(newest.ok ? [newest.value.file.database] : [])];
  return ok(taken.length === 0 ? 0 : Math.max(...taken) + 1);
}

/**
 * Deletes the databases that a restore left behind: later ones than the one in use that have no shelf, or that nobody has written to
 * since they were made. Without any key file, those without a shelf. [Note: a restore that was not switched to] What was put aside has a lower number, and what
 * was ever in use was written to: so neither a key file that was put back as it was nor a lost one makes this delete a vault.
 */
export async function dropUnfinished(vault: VaultId): Promise<Result<null>> {
  const databases = await databasesOf(vault);
  if (!databases.ok) return databases;
  const newest = await newestKeyFile(openKeyFiles(vault), vault);
  const inUse = newest.ok ? newest.value.file.database : newest.problem.type === 'keyFileMissing' ? -1 : Infinity;
  for (const number of databases.value) {
    const unwritten = await isUnwritten(vault, number);
    if (!unwritten.ok) return unwritten;
    // One that is or was in use and whose shelf is gone is damage: what else is in it stays.
    const isLeft = number > inUse && (unwritten.value === 'empty' || (unwritten.value === 'made' && newest.ok));
    const gone = isLeft ? await deleteDatabase(vault, number) : ok(undefined);
    if (!gone.ok) return gone;
  }
  return ok(null);
}

/** aside: what lies aside from then on. here: the shelf as it was, where it could be read. */
export type KeptHere = { readonly aside: readonly Aside[]; readonly here: ShelfState | null };

type Writing = {
  readonly backup: BackupFile; readonly held: HeldKeys; readonly database: number; readonly remembered: number; readonly leaveOut: ReadonlySet<ChildId>;
};

/** The backup in a database of its own, checked; what fails is deleted again. remembered: the furthest epoch that is known of. */
export async function writeDatabase(
  { around: { events } }: Room, { backup: { age }, held, database, remembered, leaveOut }: Writing,
): Promise<Result<Restored>> {
  const { vault } = held;
  const newest = await newestKeyFile(openKeyFiles(vault), vault);
  const past = { generation: newest.ok ? newest.value.file.generation : 0, epoch: remembered };
  const store = openStore(vault, database);
  const progress = (bytes: number) => events.progress('restore', bytes, age.size);
  const restored = await restoreVault({ age, held, store, database, past, leaveOut, progress });
  store.close();
  if (!restored.ok) await deleteDatabase(vault, database);
  return restored;
}

/**
 * Writes down in the new database that it was restored and who was left out of it, then the one key file that makes it the vault's.
 * kept: what is kept of this tablet, whatever the backup says of it.
 */
export async function switchToDatabase(room: Room, vault: VaultId, restored: Restored, kept: KeptHere): Promise<Result<null>> {
  const { held } = restored;
  const told = toldOf.has(restored) ? ok(null) : await tell(room.around, restored, kept);
  if (!told.ok) return told;
  toldOf.add(restored);
  const { open, ...keys } = held;
  // A switch that failed once may be tried again much later.
  const there = await shelfIsThere(vault, open.file.database);
  if (!there.ok) return there;
  if (!there.value) return fail({ type: 'databaseMissing' });
  const keyFiles = openKeyFiles(vault);
  const newest = await newestKeyFile(keyFiles, vault);
  const written = await writeKeyFile(keyFiles, keys, open, newest.ok ? newest.value.copy : 'b');
  if (!written.ok) return written;
  held.open = written.value;
  return ok(null);
}

/** What was told already: a switch that failed after it is tried again. */
const toldOf = new WeakSet<Restored>();

/** What is here is what the backup holds: so it counts as backed up. */
async function tell(around: Surroundings, { held, reading: { note }, leftOut }: Restored, { aside, here }: KeptHere): Promise<Result<null>> {
  const store = openStore(held.vault, held.open.file.database);
  try {
    const shelf = await openShelf(held, store, () => undefined);
    if (!shelf.ok) return shelf;
    const ledger = await openLedger(shelf.value, () => around.now());
    if (!ledger.ok) return ledger;
    const told = await commitActs(ledger.value, (state) => {
      const { hold, facts, acts } = holdsKept(state, here);
      return ok({
        desk: { ...readDesk(state.desk), ...hold, backup: { at: note.madeAt, entries: countEntries(state) }, aside },
        facts,
        acts: [
          { act: 'restored', branch: held.branch, epoch: note.epoch } as const,
          ...leftOut.map((child) => ({ act: 'childShredded', child } as const)),
          ...acts,
        ],
      });
    });
    return told.ok ? ok(null) : told;
  } finally {
    store.close();
  }
}

/**
 * [Note: a hold outlives a backup] A legal hold that stands here and that the backup knows nothing of stands on: whoever asked for it has not
 * lifted it.
 */
function holdsKept(state: ShelfState, here: ShelfState | null) {
  const hers = here === null ? [] : childrenOf(here).flatMap(({ card: { id: child }, hold }) =>
    (hold && stands(hold) && !stands(findChild(state, child)?.child.hold) && findChild(state, child) ? [{ child, set: { hold } }] : []));
  const all = here === null ? null : readDesk(here.desk).hold;
  const isKept = stands(all) && !stands(readDesk(state.desk).hold);
  const acts = [...(isKept ? [null] : []), ...hers.map(({ child }) => child)].map((child) => ({ act: 'holdSet', child } as const));
  return { hold: isKept ? { hold: all } : {}, facts: hers, acts };
}

/** from: what the registry says of the vault until it is open. */
type Opening = { readonly face: VaultFace; readonly lock: WriterLock; readonly by: OpenedBy; readonly held: HeldKeys; readonly from: 'making' | 'ready' };

/** Opens what was switched to, and says in every place that it is here. */
export async function openRestored(room: Room, { face, lock, by, held, from }: Opening): Promise<Result<Unlocked>> {
  const opened = await openVault({ around: room.around, face, lock, markers: [], held, by });
  if (!opened.ok) return opened;
  const { vault, unlocked } = opened.value;
  const ready = await makeReady(vault, from);
  // Of a vault that is known here already a marker that cannot be written is one that is behind.
  if (!ready.ok && from === 'making') {
    await letGoOfDisk({ marker: vault.marker, store: vault.ledger.shelf.store });
    return ready;
  }
  room.seen = { face, markers: [] };
  room.open = vault;
  return ok(unlocked);
}

async function makeReady({ face, ledger: { shelf }, marker }: OpenVault, from: 'making' | 'ready'): Promise<Result<null>> {
  const { epoch } = shelf.state.root;
  const registered = await withRegistry(async (registry) => {
    const folder = await registry.folder(face.id);
    const kept = folder.ok && folder.value !== null ? { folder: folder.value } : {};
    return registry.putVault({ ...face, wrongTries: 0, removal: null, marker: markerOf(shelf.held, from, epoch), ...kept });
  });
  if (!registered.ok) return registered;
  marker.saved(epoch);
  return marker.flush('ready');
}
