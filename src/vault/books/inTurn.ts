import type { Shelf } from './Shelf.ts';

/**
 * Does the work after every write before it, so that no two see the same shelf. Whoever waits for a turn goes on
 * before the next begins, and may keep what it learned for the next.
 */
export function inTurn<T>(shelf: Shelf, work: () => Promise<T>): Promise<T> {
  const done = shelf.last.then(work);
  shelf.last = done.then(settled, settled).then(settled);
  return done;
}

function settled(): void {}
