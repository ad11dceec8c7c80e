import { fail, ok, type Result } from '../../core/Result.ts';
import type { Room } from './Room.ts';

/** Deletes what was prepared: everything on the tablet is as it was. notNow: nothing was. */
export async function leaveRestored({ prepared }: Room): Promise<Result<null>> {
  if (prepared === null) return fail({ type: 'notNow' });
  await prepared.leave();
  return ok(null);
}
