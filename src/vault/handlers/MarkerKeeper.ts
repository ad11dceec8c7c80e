import type { VaultEvents } from '../../bridge/VaultContract.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { markerOf } from '../books/markerOf.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import type { Marker } from '../store/Marker.ts';
import { writeMarkerFile } from '../store/markerFile.ts';
import type { StoreProblem } from '../store/Store.ts';
import { writePageMarker } from './pageMarker.ts';
import { withRegistry } from './withRegistry.ts';

/** Keeps the three markers behind the shelf's epoch: registry, OPFS, page. A marker that is behind is no loss. */
export type MarkerKeeper = {
  /** Told after each save; writes at most once a second. */
  saved(epoch: number): void;
  /** Writes what is due, in this state from now on. Not ok when the last marker is not in the registry. */
  flush(state?: Marker['state']): Promise<Result<null, StoreProblem>>;
  /** Writes no more, whatever is due, and answers once what was being written is: before its vault is taken off the disk. */
  stop(): Promise<void>;
};

const quietMilliseconds = 1000;

export function keepMarker(held: HeldKeys, events: VaultEvents, from: Marker['state']): MarkerKeeper {
  let state = from;
  let due: number | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last: Promise<Result<null, StoreProblem>> = Promise.resolve(ok(null));
  let stopped = false;
  const write = (epoch: number): void => {
    const marker = markerOf(held, state, epoch);
    last = last.then(() => writeMarker(marker, events));
  };
  return {
    saved: (epoch) => {
      if (stopped) return;
      due = epoch;
      timer ??= setTimeout(() => {
        timer = null;
        if (due !== null) write(due);
        due = null;
      }, quietMilliseconds);
    },
    flush: async (next = state) => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      state = next;
      if (due !== null) write(due);
      due = null;
      return last;
    },
    stop: async () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      due = null;
      await last;
    },
  };
}

/**
 * A marker that cannot be written is a marker that is behind: the shelf is on disk all the same. Where the registry does not take
 * it the others stay behind as well: none says that a vault is ready whose making failed by that.
 */
async function writeMarker(marker: Marker, events: VaultEvents): Promise<Result<null, StoreProblem>> {
  const put = await withRegistry((registry) => registry.putMarker(marker)).catch(lost);
  if (!put.ok) return put;
  await writeMarkerFile(marker).catch(lost);
  if (marker.state === 'ready') events.marker(writePageMarker(marker));
  return put.value ? ok(null) : lost();
}

function lost(): Result<never, StoreProblem> {
  return fail({ type: 'storageLost' });
}
