import type { Result } from '../../src/core/Result.ts';

/** What went well, or a thrown Problem. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`a problem: ${JSON.stringify(result.problem)}`);
  return result.value;
}
