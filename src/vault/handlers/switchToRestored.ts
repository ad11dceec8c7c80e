import type { Unlocked, VaultFace } from '../../bridge/Glance.ts';
import type { VaultId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { wipeHeld } from '../keys/wipeHeld.ts';
import { readDesk, type Aside } from './Desk.ts';
import { letGoOfDisk } from './letGoOfDisk.ts';
import { inUseOf } from './readHere.ts';
import { openRestored, switchToDatabase } from './restoring.ts';
import type { Prepared, Room } from './Room.ts';
import { typedRight } from './typedRight.ts';
import { withRegistry } from './withRegistry.ts';
import type { WriterLock } from './WriterLock.ts';

/**
 * The one key file write by which what was prepared becomes the vault; what was there stays aside as it is. Leaves the vault open.
 * notNow: nothing is prepared. wordsNotTyped: what is here is newer, or may be, and the words of the backup's checkpoint were not typed.
 * hereChanged: something was written here since it was compared.
 */
export async function switchToRestored(room: Room, given: { readonly typed: string }): Promise<Result<Unlocked>> {
  const { prepared, open } = room;
  const lock = open?.lock ?? room.lock;
  if (prepared === null || lock === null) return fail({ type: 'notNow' });
  if (prepared.words !== null && !typedRight(given.typed, prepared.words)) return fail({ type: 'wordsNotTyped' });
  const { vault } = prepared.restored.held;
  const same = await isAsCompared(room, vault, prepared);
  if (!same.ok) return same;
  if (!same.value) return fail({ type: 'hereChanged' });
  const face = await faceOf(room, vault);
  const switched = await switchToDatabase(room, vault, prepared.restored, { aside: asideFrom(room, prepared), here: prepared.here?.state ?? null });
  if (!switched.ok) return switched;
  return openInstead(room, { prepared, face, lock });
}

/** The key file is the same, and so is an open vault's root: behind the lock nobody else writes. */
async function isAsCompared({ open }: Room, vault: VaultId, { inUse, here }: Prepared): Promise<Result<boolean>> {
  const now = await inUseOf(vault);
  if (!now.ok) return now;
  const sameKeys = now.value?.generation === inUse.generation && now.value.database === inUse.database;
  return ok(sameKeys && (open === null || open.ledger.shelf.state.root.epoch === here?.state.root.epoch));
}

async function faceOf({ open, seen }: Room, vault: VaultId): Promise<VaultFace> {
  if (open !== null) return open.face;
  if (seen.face?.id === vault) return seen.face;
  const vaults = await withRegistry((registry) => registry.vaults());
  const found = vaults.ok ? vaults.value.find(({ id }) => id === vault) : undefined;
  return { id: vault, label: found?.label ?? '', emblem: found?.emblem ?? '' };
}

/** What lies aside on this tablet from then on: what did, and what is here now. */
function asideFrom({ around }: Room, { here, inUse: { database } }: Prepared): readonly Aside[] {
  const before = here === null ? [] : readDesk(here.state.desk).aside.filter((each) => each.database !== database);
  return [...before, { database, keptAt: around.now(), lastSave: here?.state.root.savedAt ?? null, entries: here?.entries ?? null }];
}

type Instead = { readonly prepared: Prepared; readonly face: VaultFace; readonly lock: WriterLock };

async function openInstead(room: Room, { prepared: { restored: { held, reading }, by }, face, lock }: Instead): Promise<Result<Unlocked>> {
  const { open } = room;
  room.prepared = null;
  room.open = null;
  room.lock = null;
  if (open !== null) {
    await letGoOfDisk({ marker: open.marker, store: open.ledger.shelf.store });
    wipeHeld(open.ledger.shelf.held);
  }
  const opened = await openRestored(room, { face, lock, by, held, from: 'ready' });
  if (!opened.ok) {
    lock.letGo();
    return opened;
  }
  const damage = reading.damaged > 0 ? [{ type: 'backupHadDamage', entries: reading.damaged } as const] : [];
  return ok({ ...opened.value, putBack: true, problems: [...opened.value.problems, ...damage] });
}
