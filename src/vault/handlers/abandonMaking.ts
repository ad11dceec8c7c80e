import type { Glance } from '../../bridge/VaultContract.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { leaveRoom } from './leaveRoom.ts';
import { look } from './look.ts';
import type { Room } from './Room.ts';
import { throwAway } from './throwAway.ts';

/** Throws away a vault whose set-up was never finished, and nothing else. notNow: there is none. */
export async function abandonMaking(room: Room): Promise<Result<Glance>> {
  await leaveRoom(room);
  const found = await look(room, { marker: null });
  if (found.state !== 'making') return fail({ type: 'notNow' });
  const gone = await throwAway(found.vault.id);
  return gone.ok ? ok(await look(room, { marker: null })) : gone;
}
