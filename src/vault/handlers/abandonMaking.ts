import type { Glance } from '../../bridge/Glance.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { leaveRoom } from './leaveRoom.ts';
import { look } from './look.ts';
import type { Room } from './Room.ts';
import { throwAway } from './throwAway.ts';

/**
 * Throws away a vault whose set-up was never finished, the one in hand or looked at, and nothing else. notNow: it is none.
 * [Note: starting over] A set-up that was cut off is not gone on with. Nothing is in the vault yet, and its words,
 * which nothing keeps, can neither be shown again nor asked back: whoever went on would have a vault without them.
 */
export async function abandonMaking(room: Room): Promise<Result<Glance>> {
  const vault = (room.making?.vault.face ?? room.seen.face)?.id;
  await leaveRoom(room);
  const found = await look(room, { marker: null, ...(vault && { vault }) });
  if (found.state !== 'making') return fail({ type: 'notNow' });
  const gone = await throwAway(found.vault.id);
  return gone.ok ? ok(await look(room, { marker: null })) : gone;
}
