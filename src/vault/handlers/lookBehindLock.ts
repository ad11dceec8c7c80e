import type { Glance } from '../../bridge/Glance.ts';
import { findVaults } from './findVaults.ts';
import { glanceAt } from './glanceAt.ts';
import type { Room } from './Room.ts';
import type { WriterLock } from './WriterLock.ts';

/**
 * What lies of a vault whose lock is this room's. Until it was, another window may have opened the vault, stopped its removal or put it in
 * place, and locked again. What the room remembers stays as it is.
 */
export async function lookBehindLock(room: Room, lock: WriterLock): Promise<Glance> {
  const before = room.lock;
  room.lock = lock;
  try {
    const found = await findVaults(room.onPage);
    if (!found.ok) return { state: 'refused', problem: found.problem };
    const one = found.value.find(({ face }) => face.id === lock.vault);
    return one ? await glanceAt(room, one, []) : { state: 'none' };
  } finally {
    room.lock = before;
  }
}
