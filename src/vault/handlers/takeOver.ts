import type { Glance } from '../../bridge/Glance.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { look } from './look.ts';
import type { Room } from './Room.ts';
import { takeOverWriterLock } from './WriterLock.ts';
import { writerEvents } from './writerEvents.ts';

/** Asks the window that holds the vault to lock, and takes its place. Gives the glance from here. */
export async function takeOver(room: Room): Promise<Result<Glance>> {
  const { face } = room.seen;
  if (face === null) return fail({ type: 'notFound' });
  room.lock ??= await takeOverWriterLock(face.id, writerEvents(room));
  return ok(await look(room, { marker: null, vault: face.id }));
}
