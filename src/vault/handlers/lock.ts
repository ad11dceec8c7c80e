import type { LastWords } from '../../bridge/VaultContract.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { wipeHeld } from '../keys/wipeHeld.ts';
import { leaveRoom } from './leaveRoom.ts';
import type { Room } from './Room.ts';
import { saveDraft } from './saveDraft.ts';

/** Saves the last words and lets go of everything, whether they could be saved or not; says so if not. locked: nobody was there to. */
export async function lock(room: Room, last: LastWords | null): Promise<Result<null>> {
  const { open } = room;
  try {
    if (last === null) return ok(null);
    const saved = open === null ? fail({ type: 'locked' as const }) : await saveDraft(open, last);
    return saved.ok ? ok(null) : saved;
  } finally {
    await leaveRoom(room);
    if (open !== null) wipeHeld(open.ledger.shelf.held);
  }
}
