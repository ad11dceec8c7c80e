import type { Glance, Unlocked, VaultFace } from '../../bridge/Glance.ts';
import type { VaultContract } from '../../bridge/VaultContract.ts';
import type { VaultId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { FirstNote } from '../backup/backupNotes.ts';
import { openBackupFile, type BackupFile } from '../backup/backupFile.ts';
import { restoreVault, type Restored } from '../backup/restoreVault.ts';
import { markerOf, rememberedEpoch } from '../books/markerOf.ts';
import type { ShelfState } from '../books/Shelf.ts';
import type { HeldKeys, OpenKeyFile } from '../keys/HeldKeys.ts';
import { newestKeyFile } from '../keys/newestKeyFile.ts';
import { writeKeyFile } from '../keys/writeKeyFile.ts';
import type { Deed } from '../ledger/Ledger.ts';
import type { Marker } from '../store/Marker.ts';
import { writeMarkerFile } from '../store/markerFile.ts';
import { openKeyFiles } from '../store/openKeyFiles.ts';
import { openStore } from '../store/openStore.ts';
import { databasesOf, deleteDatabase, shelfIsThere } from '../store/vaultDatabase.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { readDesk } from './Desk.ts';
import { letGoOfDisk } from './letGoOfDisk.ts';
import { look } from './look.ts';
import { openVault } from './openVault.ts';
import type { OpenVault, Room } from './Room.ts';
import { countEntries } from './standing.ts';
import { throwAway } from './throwAway.ts';
import { unlockCopy } from './unlockCopy.ts';
import { withRegistry } from './withRegistry.ts';
import { takeWriterLock, type WriterLock } from './WriterLock.ts';
import { writerEvents } from './writerEvents.ts';

type Asked = Parameters<VaultContract['restoreBackup']>[0];

/**
 * A new database, checked; then the one key file write that switches to it. Killed before the switch, the tablet is as it
 * was: empty, or with the vault that was lost. backupOfOther: a vault is here that is not lost, or another one's.
 */
export async function restoreBackup(room: Room, given: Asked): Promise<Result<Unlocked>> {
  const face = check(asked.face, { label: given.label, emblem: given.emblem });
  if (!face.ok) return face;
  const secret = check(asked.secret, given.secret);
  if (!secret.ok) return secret;
  const glance = await look(room, { marker: null });
  if (glance.state === 'refused') return fail(glance.problem);
  if (!(given.file instanceof Blob)) return fail({ type: 'fileNotBackup' });
  const backup = await openBackupFile(given.file);
  if (!backup.ok) return backup;
  const vault = backup.value.keyFile.vault;
  if (!mayTakeTheirPlace(room, glance, vault)) return fail({ type: 'backupOfOther' });
  const held = await unlockCopy(room.around, backup.value, secret.value);
  if (!held.ok) return held;
  const lock = room.lock?.vault === vault ? room.lock : await takeWriterLock(vault, writerEvents(room));
  if (lock === null) return fail({ type: 'openElsewhere' });
  const by = 'passphrase' in secret.value ? 'passphrase' : 'words';
  // Taken over from another window, it is kept in the room until now; from here it is the open vault's, or let go.
  room.lock = null;
  const restored = await restore(room, { face: { id: vault, ...face.value }, backup: backup.value, held: held.value, lock, by });
  if (!restored.ok) {
    // On a tablet that was empty nothing of it stays; where a vault was lost, its keys and databases do.
    if (glance.state === 'none') await throwAway(vault);
    lock.letGo();
  }
  return restored;
}

function mayTakeTheirPlace({ open, making, seen }: Room, glance: Glance, vault: VaultId): boolean {
  if (open !== null || making !== null) return false;
  return glance.state === 'none' || (glance.state === 'lost' && seen.markers.some((marker) => marker.vault === vault));
}

type Restoring = { readonly face: VaultFace; readonly backup: BackupFile; readonly held: HeldKeys; readonly lock: WriterLock; readonly by: 'passphrase' | 'words' };

async function restore(room: Room, { face, backup, held, lock, by }: Restoring): Promise<Result<Unlocked>> {
  const markers = room.seen.markers.filter(({ vault }) => vault === face.id);
  const marked = await markMaking(face, markers);
  if (!marked.ok) return marked;
  const database = await freeDatabase(face.id);
  if (!database.ok) return database;
  const remembered = rememberedEpoch(held, markers);
  const written = await writeDatabase(room, { backup, held, database: database.value, remembered });
  if (!written.ok) return written;
  const switched = await switchTo(face.id, written.value.held);
  if (!switched.ok) return switched;
  written.value.held.open = switched.value;
  return openRestored(room, { face, lock, by, remembered, restored: written.value });
}

/** A tablet that knew of no vault knows from here that one is being made. One whose vault was lost goes on saying so. */
async function markMaking(face: VaultFace, markers: readonly Marker[]): Promise<Result<null>> {
  if (markers.length > 0) return ok(null);
  const marker = { vault: face.id, state: 'making', epoch: 0, mac: '' } as const;
  const registered = await withRegistry((registry) => registry.putVault({ ...face, wrongTries: 0, marker }));
  return registered.ok ? writeMarkerFile(marker) : registered;
}

/**
 * A number past all databases of the vault, also one that is gone and that a key file still names. Those without a shelf are a
 * restore's that was cut off, and go.
 */
async function freeDatabase(vault: VaultId): Promise<Result<number>> {
  const databases = await databasesOf(vault);
  if (!databases.ok) return databases;
  for (const number of databases.value) {
    const shelf = await shelfIsThere(vault, number);
    if (!shelf.ok) return shelf;
    const gone = shelf.value ? ok(undefined) : await deleteDatabase(vault, number);
    if (!gone.ok) return gone;
  }
  const newest = await newestKeyFile(openKeyFiles(vault), vault);
  const taken = [...databases.value, ...(newest.ok ? [newest.value.file.database] : [])];
  return ok(taken.length === 0 ? 0 : Math.max(...taken) + 1);
}

type Writing = { readonly backup: BackupFile; readonly held: HeldKeys; readonly database: number; readonly remembered: number };

async function writeDatabase({ around: { events } }: Room, { backup: { age }, held, database, remembered }: Writing): Promise<Result<Restored>> {
  const { vault } = held;
  const newest = await newestKeyFile(openKeyFiles(vault), vault);
  const past = { generation: newest.ok ? newest.value.file.generation : 0, epoch: remembered };
  const store = openStore(vault, database);
  const progress = (bytes: number) => events.progress('restore', bytes, age.size);
  const restored = await restoreVault({ age, held, store, database, past, progress });
  store.close();
  if (!restored.ok) await deleteDatabase(vault, database);
  return restored;
}

async function switchTo(vault: VaultId, { open, ...keys }: HeldKeys): Promise<Result<OpenKeyFile>> {
  const keyFiles = openKeyFiles(vault);
  const newest = await newestKeyFile(keyFiles, vault);
  return writeKeyFile(keyFiles, keys, open, newest.ok ? newest.value.copy : 'b');
}

type Opening = Pick<Restoring, 'face' | 'lock' | 'by'> & { readonly remembered: number; readonly restored: Restored };

async function openRestored(room: Room, { face, lock, by, remembered, restored: { held, reading } }: Opening): Promise<Result<Unlocked>> {
  const also = (state: ShelfState) => restoredFrom(state, held, reading.note);
  const opened = await openVault({ around: room.around, face, lock, markers: [], held, by, also });
  if (!opened.ok) return opened;
  const { vault, unlocked } = opened.value;
  const ready = await makeReady(vault);
  if (!ready.ok) {
    await letGoOfDisk({ marker: vault.marker, store: vault.ledger.shelf.store });
    return ready;
  }
  room.seen = { face, markers: [] };
  room.open = vault;
  const missing = remembered > reading.note.epoch ? [{ type: 'savesMissing', remembered, found: reading.note.epoch } as const] : [];
  const damage = reading.damaged > 0 ? [{ type: 'backupHadDamage', entries: reading.damaged } as const] : [];
  return ok({ ...unlocked, problems: [...unlocked.problems, ...missing, ...damage] });
}

/** Says in every place that it is here. */
async function makeReady({ face, ledger: { shelf }, marker }: OpenVault): Promise<Result<null>> {
  const { epoch } = shelf.state.root;
  const registered = await withRegistry((registry) => registry.putVault({ ...face, wrongTries: 0, marker: markerOf(shelf.held, 'making', epoch) }));
  if (!registered.ok) return registered;
  marker.saved(epoch);
  return marker.flush('ready');
}

/** Written down with its first unlocking, that it was restored. What is here is what the backup holds: so it counts as backed up. */
function restoredFrom(state: ShelfState, { branch }: HeldKeys, { madeAt, epoch }: FirstNote): Pick<Deed, 'acts' | 'desk'> {
  return {
    desk: { ...readDesk(state.desk), backup: { at: madeAt, entries: countEntries(state) } },
    acts: [{ act: 'restored', branch, epoch }],
  };
}
