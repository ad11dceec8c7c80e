import type { Unlocked, VaultFace } from '../../bridge/Glance.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { Secret } from '../../bridge/Secret.ts';
import type { OpenedBy } from '../../core/Act.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { kindOf } from '../keys/slot.ts';
import { unlock as unlockKeys } from '../keys/unlock.ts';
import { openKeyFiles } from '../store/openKeyFiles.ts';
import { databasesOf } from '../store/vaultDatabase.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { isWrongTry } from './isWrongTry.ts';
import { look, whyRefused } from './look.ts';
import { openVault } from './openVault.ts';
import type { Room } from './Room.ts';
import { withRegistry } from './withRegistry.ts';
import { takeWriterLock } from './WriterLock.ts';
import { writerEvents } from './writerEvents.ts';

/** Opens the vault, settles an errand that was out before anything else, and tells what was found. A wrong try is counted. */
export async function unlock(room: Room, given: Secret): Promise<Result<Unlocked>> {
  const secret = check(asked.secret, given);
  if (!secret.ok) return secret;
  if (room.open !== null || room.making !== null) return fail({ type: 'notNow' });
  await room.prepared?.leave();
  const face = await findFace(room);
  if (!face.ok) return face;
  room.lock ??= await takeWriterLock(face.value.id, writerEvents(room));
  if (room.lock === null) return fail({ type: 'openElsewhere' });
  const opened = await openWith(room, face.value, secret.value);
  if (!opened.ok) {
    room.lock?.letGo();
    room.lock = null;
  }
  return opened;
}

/** The vault the page looked at; looked for again when it did not. */
async function findFace(room: Room): Promise<Result<VaultFace>> {
  const refused = await whyRefused(room);
  if (refused !== null) return fail(refused);
  if (room.seen.face === null) {
    const glance = await look(room, { marker: null });
    if (glance.state === 'refused') return fail(glance.problem);
  }
  const { face, markers } = room.seen;
  if (face === null) return fail({ type: 'keyFileMissing' });
  return markers.some(({ state }) => state === 'ready') ? ok(face) : fail({ type: 'notNow' });
}

async function openWith(room: Room, face: VaultFace, secret: Secret): Promise<Result<Unlocked>> {
  const unlocking = { vault: face.id, keyFiles: openKeyFiles(face.id), makeKdfWorker: room.around.makeKdfWorker };
  const held = await unlockKeys(unlocking, secret);
  if (!held.ok) {
    if (isWrongTry(held.problem)) await withRegistry((registry) => registry.countWrongTry(face.id));
    return held;
  }
  await dropUnfinished(face);
  return open(room, face, held.value, kindOf(secret));
}

/** What a restore that was cut off left beside the vault. A disk that refuses is no failure of unlocking: it is tried again at the next. */
async function dropUnfinished({ id }: VaultFace): Promise<void> {
  const databases = await databasesOf(id);
  if (databases.ok && databases.value.length > 1) await (await import('./puttingBack.ts')).dropUnfinished(id);
}

async function open(room: Room, face: VaultFace, held: HeldKeys, by: OpenedBy): Promise<Result<Unlocked>> {
  const { lock } = room;
  if (lock === null) return fail({ type: 'takenOver' });
  const opened = await openVault({ around: room.around, face, lock, markers: room.seen.markers, held, by });
  if (!opened.ok) return opened;
  room.open = opened.value.vault;
  room.lock = null;
  return ok(opened.value.unlocked);
}
