import type { LastWords } from '../../bridge/VaultContract.ts';
import { ok, type Result } from '../../core/Result.ts';
import { leaveRoom } from './leaveRoom.ts';
import type { Room } from './Room.ts';
import { saveDraft } from './saveDraft.ts';

/** Saves the last words and lets go of everything, whether they could be saved or not; says so if not. */
export async function lock(room: Room, last: LastWords | null): Promise<Result<null>> {
  const { open } = room;
  try {
    const saved = last !== null && open !== null ? await saveDraft(open, last) : ok(null);
    return saved.ok ? ok(null) : saved;
  } finally {
    await leaveRoom(room);
  }
}
