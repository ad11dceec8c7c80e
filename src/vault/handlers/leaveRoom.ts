import { rememberVault } from './rememberVault.ts';
import type { OpenVault, Room } from './Room.ts';

/**
 * Lets go of whatever is open: markers written, disk closed, lock free. The keys go with the worker, which the page ends.
 * A vault in use is told of in every place once more, so that a browser cleared meanwhile still knows of it.
 */
export async function leaveRoom(room: Room): Promise<void> {
  await room.prepared?.leave();
  const { open, seen } = room;
  const left = open ?? room.making?.vault ?? null;
  room.open = null;
  room.making = null;
  room.lock?.letGo();
  room.lock = null;
  if (left !== null) await leaveVault(left, () => (open === null ? Promise.resolve() : rememberVault(open, seen.markers)));
}

async function leaveVault({ marker, ledger, lock }: OpenVault, remember: () => Promise<void>): Promise<void> {
  try {
    await ledger.shelf.last;
    await marker.flush();
    await remember();
  } finally {
    ledger.shelf.store.close();
    lock.letGo();
  }
}
