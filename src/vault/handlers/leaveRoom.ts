import type { OpenVault, Room } from './Room.ts';

/** Lets go of whatever is open: markers written, disk closed, lock free. The keys go with the worker, which the page ends. */
export async function leaveRoom(room: Room): Promise<void> {
  const left = room.open ?? room.making?.vault ?? null;
  room.open = null;
  room.making = null;
  room.lock?.letGo();
  room.lock = null;
  if (left !== null) await leaveVault(left);
}

async function leaveVault({ marker, ledger, lock }: OpenVault): Promise<void> {
  try {
    await ledger.shelf.last;
    await marker.flush();
  } finally {
    ledger.shelf.store.close();
    lock.letGo();
  }
}
