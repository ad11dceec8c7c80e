import { fail, type Result } from '../../core/Result.ts';

/** How long a vault that stopped takes at most to have the page covered. */
export const tellWait = 250;

/**
 * What an act came to, also where it was broken off: then it is not known whether it was done. Told a moment later: the page of a vault
 * that stopped is covered and left by then, and the door tells of it.
 */
export async function orNotDone<T>(act: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await act();
  } catch {
    await new Promise((resolve) => { setTimeout(resolve, tellWait); });
    return fail({ type: 'notDone' });
  }
}
