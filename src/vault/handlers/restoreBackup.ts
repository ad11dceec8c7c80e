import type { Glance, Unlocked, VaultFace } from '../../bridge/Glance.ts';
import type { VaultContract } from '../../bridge/VaultContract.ts';
import type { ChildId, VaultId } from '../../core/Id.ts';
import { isPractice, practiceFace } from '../../core/practice.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { openBackupFile, type BackupFile } from '../backup/backupFile.ts';
import { rememberedEpoch } from '../books/markerOf.ts';
import type { ShelfState } from '../books/Shelf.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { kindOf, type Secret } from '../keys/slot.ts';
import { wipeHeld } from '../keys/wipeHeld.ts';
import type { Marker } from '../store/Marker.ts';
import { writeMarkerFile } from '../store/markerFile.ts';
import { shelfIsThere } from '../store/vaultDatabase.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { faceIsFree, faceIsOfList, facesOn } from './faceIsFree.ts';
import { look, lookAt } from './look.ts';
import { lookBehindLock } from './lookBehindLock.ts';
import { shreddedIn } from './prepareRestore.ts';
import { inUseOf, readHere, type Opener } from './readHere.ts';
import type { Room } from './Room.ts';
import { freeDatabase, openRestored, switchToDatabase, writeDatabase } from './restoring.ts';
import { throwAway } from './throwAway.ts';
import { unlockCopy } from './unlockCopy.ts';
import { withRegistry } from './withRegistry.ts';
import { takeWriterLock, type WriterLock } from './WriterLock.ts';
import { writerEvents } from './writerEvents.ts';

type Asked = Parameters<VaultContract['restoreBackup']>[0];

/**
 * A new database, checked; then the one key file write that switches to it. Killed before the switch, the tablet is as it
 * was: without this vault, or with what was left of it. What is decided in books that are left stands. Other vaults are not touched.
 * backupOfOther: it is here, and not lost.
 */
export async function restoreBackup(room: Room, given: Asked): Promise<Result<Unlocked>> {
  const face = check(asked.face, { label: given.label, emblem: given.emblem });
  if (!face.ok) return face;
  const listed = faceIsOfList(face.value);
  if (!listed.ok) return listed;
  const secret = check(asked.secret, given.secret);
  if (!secret.ok) return secret;
  await room.prepared?.leave();
  const all = await look(room, { marker: null });
  if (all.state === 'refused') return fail(all.problem);
  if (!(given.file instanceof Blob)) return fail({ type: 'fileNotBackup' });
  const backup = await openBackupFile(given.file);
  if (!backup.ok) return backup;
  const vault = backup.value.keyFile.vault;
  const glance = await lookAt(room, vault);
  if (!mayTakeTheirPlace(room, glance, vault)) return fail({ type: 'backupOfOther' });
  const shown: Omit<VaultFace, 'id'> = isPractice(vault) ? practiceFace : face.value;
  const free = faceIsFree(shown, facesOn(all).filter(({ id }) => id !== vault));
  if (!free.ok) return free;
  const held = await unlockCopy(room.around, backup.value, secret.value);
  if (!held.ok) return held;
  const lock = room.lock?.vault === vault ? room.lock : await takeWriterLock(vault, writerEvents(room));
  if (lock === null) return fail({ type: 'openElsewhere' });
  // Another window may have put it in place, and locked, while what was typed was stretched here.
  if ((await lookBehindLock(room, lock)).state !== glance.state) {
    lock.letGo();
    room.lock = null;
    return fail({ type: 'backupOfOther' });
  }
  // Taken over from another window, it is kept in the room until now; from here it is the open vault's, or let go.
  room.lock = null;
  const restored = await restore(room, { face: { id: vault, ...shown }, backup: backup.value, held: held.value, lock, secret: secret.value });
  if (!restored.ok) {
    wipeHeld(held.value);
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

/** What is decided in the books that lie here still, where the key file alone was lost and what is in the backup opens them. */
type Decided = { readonly leaveOut: ReadonlySet<ChildId>; readonly here: ShelfState | null };
const nothing: Decided = { leaveOut: new Set(), here: null };

/** Makes nothing, writes nothing. What cannot be read decides nothing: the backup is all there is. */
async function decidedHere(room: Room, by: Opener): Promise<Decided> {
  const { vault } = by.held;
  const inUse = await inUseOf(vault);
  if (!inUse.ok || inUse.value === null) return nothing;
  const there = await shelfIsThere(vault, inUse.value.database);
  const here = there.ok && there.value ? await readHere(room, inUse.value, by) : null;
  if (!here?.ok) return nothing;
  const leaveOut = await shreddedIn(room, here.value);
  here.value.store.close();
  return { leaveOut: leaveOut.ok ? leaveOut.value : nothing.leaveOut, here: here.value.state };
}

type Restoring = { readonly face: VaultFace; readonly backup: BackupFile; readonly held: HeldKeys; readonly lock: WriterLock; readonly secret: Secret };

async function restore(room: Room, { face, backup, held, lock, secret }: Restoring): Promise<Result<Unlocked>> {
  const markers = room.seen.markers.filter(({ vault }) => vault === face.id);
  const marked = await markMaking(face, markers);
  if (!marked.ok) return marked;
  const database = await freeDatabase(face.id);
  if (!database.ok) return database;
  const { leaveOut, here } = await decidedHere(room, { held, secret });
  const remembered = rememberedEpoch(held, markers);
  const written = await writeDatabase(room, { backup, held, database: database.value, remembered, leaveOut });
  if (!written.ok) return written;
  const switched = await switchToDatabase(room, face.id, written.value, { aside: [], here });
  if (!switched.ok) return switched;
  const opened = await openRestored(room, { face, lock, by: kindOf(secret), held: written.value.held, from: 'making' });
  if (!opened.ok) return opened;
  const { reading: { note, damaged } } = written.value;
  const missing = remembered > note.epoch ? [{ type: 'savesMissing', remembered, found: note.epoch } as const] : [];
  const damage = damaged > 0 ? [{ type: 'backupHadDamage', entries: damaged } as const] : [];
  return ok({ ...opened.value, problems: [...opened.value.problems, ...missing, ...damage] });
}

/** A tablet that knew of no vault knows from here that one is being made. One whose vault was lost goes on saying so. */
async function markMaking(face: VaultFace, markers: readonly Marker[]): Promise<Result<null>> {
  if (markers.length > 0) return ok(null);
  const marker = { vault: face.id, state: 'making', epoch: 0, mac: '' } as const;
  const registered = await withRegistry((registry) => registry.putVault({ ...face, wrongTries: 0, removal: null, marker }));
  return registered.ok ? writeMarkerFile(marker) : registered;
}
