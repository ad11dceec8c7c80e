import type { Result } from '../../core/Result.ts';
import type { OpenVault } from './Room.ts';

/** Something long that is begun in a turn, and can be finished while other requests go on. */
export type Begun<T> = { finish(): Promise<Result<T>> };

/** Nothing is bound or sealed anew until the work has ended or was stopped; only one is done at a time. */
export function besideTurns<T>({ backups }: OpenVault, work: (signal: AbortSignal) => Promise<Result<T>>): Begun<T> {
  const stop = new AbortController();
  backups.running = true;
  backups.stop = stop;
  return {
    finish: async () => {
      try {
        return await work(stop.signal);
      } finally {
        backups.running = false;
        backups.stop = null;
      }
    },
  };
}
