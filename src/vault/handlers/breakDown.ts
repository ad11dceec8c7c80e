import type { Room } from './Room.ts';

/** Nothing is known any more of what is held here: the keys are let go, and the page ends the worker. */
export function breakDown(room: Room): void {
  room.open = null;
  room.making = null;
  room.around.events.mustLock('broken');
}
