import type { Glance } from '../../bridge/Glance.ts';
import type { VaultId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { blankKeyFiles, deleteKeyFiles } from '../store/openKeyFiles.ts';
import { blankMarkerFile } from '../store/markerFile.ts';
import { databasesOf, deleteDatabase } from '../store/vaultDatabase.ts';
import { look } from './look.ts';
import { mayBeRemoved } from './mayBeRemoved.ts';
import type { Room } from './Room.ts';
import { withRegistry } from './withRegistry.ts';

/**
 * Removes a vault for good: the registry says so, then its keys are written over and gone, then its databases, then what remembers
 * it. Killed before the keys, nothing has changed; killed after, the registry says that it was begun, and it is finished when asked.
 * notNow: no notice was given, or its thirty days are not over. invalid: another label was typed.
 */
export async function removeVault(room: Room, vault: VaultId, label: string): Promise<Result<Glance>> {
  const removable = await mayBeRemoved(room, vault);
  if (!removable.ok) return removable;
  const { face, removal, cutOff, lock } = removable.value;
  try {
    const may = cutOff ? ok(null) : isAgreed(removal, face.label, label);
    if (!may.ok) return may;
    const begun = removal === null ? ok(true) : await withRegistry((registry) => registry.putRemoval(vault, { asked: removal.asked, begun: true }));
    if (!begun.ok) return begun;
    return await remove(room, vault);
  } finally {
    lock.letGo();
  }
}

function isAgreed(removal: { readonly isDue: boolean; readonly asked: Instant } | null, label: string, typed: unknown): Result<null> {
  if (removal?.isDue !== true) return fail({ type: 'notNow' });
  const same = typeof typed === 'string' && typed.trim().toLowerCase() === label.toLowerCase();
  return same ? ok(null) : fail({ type: 'invalid', field: 'label', why: 'malformed' });
}

/** Takes it off the disk and out of what remembers it; gives what is here then. Its writer's lock is held by whoever asks. */
export async function remove(room: Room, vault: VaultId): Promise<Result<Glance>> {
  const gone = await takeOffDisk(vault);
  if (!gone.ok) return gone;
  forget(room, vault);
  return ok(await look(room, { marker: null }));
}

/** Keys first: from there on what is left opens nothing. */
async function takeOffDisk(vault: VaultId): Promise<Result<null>> {
  const blank = await blankKeyFiles(vault);
  if (!blank.ok) return blank;
  const databases = await databasesOf(vault);
  if (!databases.ok) return databases;
  for (const number of databases.value) {
    const deleted = await deleteDatabase(vault, number);
    if (!deleted.ok) return deleted;
  }
  const unmarked = await blankMarkerFile(vault);
  if (!unmarked.ok) return unmarked;
  const keys = await deleteKeyFiles(vault);
  return keys.ok ? withRegistry((registry) => registry.buryVault(vault)) : keys;
}

function forget(room: Room, vault: VaultId): void {
  room.onPage = room.onPage.filter((marker) => marker.vault !== vault);
  room.seen = { face: null, markers: [] };
  room.around.events.forget(vault);
}
