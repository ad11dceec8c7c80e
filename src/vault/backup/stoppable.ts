import { fail, type Result } from '../../core/Result.ts';
import type { Taking } from './readBackup.ts';

/** The same taking until the signal is given: then the reading ends with `stopped` at the next thing it comes to. */
export function stoppable(taking: Taking, signal: AbortSignal): Taking {
  const unlessStopped = <Given extends readonly unknown[]>(take: (...given: Given) => Promise<Result<null>>) =>
    (...given: Given): Promise<Result<null>> => (signal.aborted ? Promise.resolve(fail({ type: 'stopped' })) : take(...given));
  return {
    ...taking,
    shelf: unlessStopped(taking.shelf), row: unlessStopped(taking.row), loose: unlessStopped(taking.loose), draft: unlessStopped(taking.draft),
  };
}
