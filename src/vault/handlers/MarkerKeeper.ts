import type { VaultEvents } from '../../bridge/VaultContract.ts';
import { markerOf } from '../books/markerOf.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import type { Marker } from '../store/Marker.ts';
import { writeMarkerFile } from '../store/markerFile.ts';
import { openRegistry } from '../store/openRegistry.ts';
import { writePageMarker } from './pageMarker.ts';

/** Keeps the three markers behind the shelf's epoch: registry, OPFS, page. A marker that is behind is no loss. */
export type MarkerKeeper = {
  /** Told after each save; writes at most once a second. */
  saved(epoch: number): void;
  /** Writes what is due, in this state from now on. */
  flush(state?: Marker['state']): Promise<void>;
};

const quietMilliseconds = 1000;

export function keepMarker(held: HeldKeys, events: VaultEvents, from: Marker['state']): MarkerKeeper {
  let state = from;
  let due: number | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const write = (epoch: number): Promise<unknown> => {
    const marker = markerOf(held, state, epoch);
    last = last.then(() => writeMarker(marker, events));
    return last;
  };
  return {
    saved: (epoch) => {
      due = epoch;
      timer ??= setTimeout(() => {
        timer = null;
        if (due !== null) void write(due);
        due = null;
      }, quietMilliseconds);
    },
    flush: async (next = state) => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      state = next;
      if (due !== null) await write(due);
      due = null;
      await last;
    },
  };
}

/** A marker that cannot be written is a marker that is behind: the shelf is on disk all the same. */
async function writeMarker(marker: Marker, events: VaultEvents): Promise<void> {
  const registry = openRegistry();
  await registry.putMarker(marker);
  registry.close();
  await writeMarkerFile(marker);
  if (marker.state === 'ready') events.marker(writePageMarker(marker));
}
