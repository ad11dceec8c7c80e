import type { Result } from '../../core/Result.ts';

/**
 * [Note: gone before it is saved] What leaves is written down first: a file that was saved and not written down is worse than the
 * reverse. It is given in the same act, and not by what follows on the screen: that may be left by then, and what was written down and
 * never given would be a yes that is spent on nothing.
 */
export async function writeThenGive<T>(write: () => Promise<Result<T>>, give: () => void): Promise<Result<T>> {
  const written = await write();
  if (written.ok) give();
  return written;
}
