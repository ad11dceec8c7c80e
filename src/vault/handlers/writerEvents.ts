import { leaveRoom } from './leaveRoom.ts';
import type { Room } from './Room.ts';
import type { WriterEvents } from './WriterLock.ts';

/** How long the page has to hand over its last words when another window takes over. */
const pageMilliseconds = 2500;

/** What this room does when another window wants the vault: tells the page, which locks; else lets go by itself. */
export function writerEvents(room: Room): WriterEvents {
  return {
    asked: () => {
      room.around.events.mustLock('takenOver');
      setTimeout(() => void leaveRoom(room), pageMilliseconds);
    },
    stolen: () => {
      // Nothing is written any more, no marker either: whoever took it may throw the vault away.
      for (const left of [room.open, room.making?.vault]) void left?.marker.stop();
      room.open = null;
      room.making = null;
      room.lock = null;
      room.around.events.mustLock('takenOver');
    },
  };
}
