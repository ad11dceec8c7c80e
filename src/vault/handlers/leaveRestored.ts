import { ok, type Result } from '../../core/Result.ts';
import type { Room } from './Room.ts';

/** Deletes what was prepared, if anything was. Everything on the tablet is as it was. */
export async function leaveRestored(room: Room): Promise<Result<null>> {
  await room.prepared?.leave();
  return ok(null);
}
