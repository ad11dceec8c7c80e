import type { Shelf } from './Shelf.ts';

/** Does the work after every write before it, so that no two see the same shelf. */
export function inTurn<T>(shelf: Shelf, work: () => Promise<T>): Promise<T> {
  const done = shelf.last.then(work);
  shelf.last = done.catch(() => undefined);
  return done;
}
