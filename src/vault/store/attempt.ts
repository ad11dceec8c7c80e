import type { Result } from '../../core/Result.ts';
import type { StoreProblem } from './Store.ts';
import { storeProblem } from './storeProblem.ts';

/** What the work gives, or the Problem of the disk it met. Any other error is thrown. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T, StoreProblem>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const problem = storeProblem(error);
    if (problem === null) throw error;
    return { ok: false, problem };
  }
}
