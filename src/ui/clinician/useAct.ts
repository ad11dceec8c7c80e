import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../core/Problem.ts';
import type { Result } from '../../core/Result.ts';
import { orNotDone } from './orNotDone.ts';

type Standing = { readonly isRunning: boolean; readonly problem: Problem | null };

/**
 * One act at a time: a second press while it runs does nothing. `problem` is what the last one came to. Once the screen is left, nothing
 * comes of it there any more: an act that ends then must not lead away from where the clinician is now.
 */
export type Act = Standing & {
  /** What must come of it wherever the clinician is by then belongs to the act: `then` is for its own screen alone. leftWith: told of a problem once that screen is left. */
  run<T>(act: () => Promise<Result<T>>, then: (value: T) => void, leftWith?: (problem: Problem) => void): void;
  /** Says a problem found on the page itself, or forgets the last one. */
  say(problem: Problem | null): void;
};

export function useAct(): Act {
  const [standing, show] = useState<Standing>({ isRunning: false, problem: null });
  const [{ run, say }] = useState(() => createAct(show));
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => { here.current = false; };
  }, []);
  return {
    ...standing, say,
    run: (act, then, leftWith) => {
      const told = async () => {
        const result = await orNotDone(act);
        if (!result.ok && !here.current) leftWith?.(result.problem);
        return result;
      };
      run(told, (value) => { if (here.current) then(value); });
    },
  };
}

/** The same without a screen: how the act stands is shown at every change. An act that is broken off is a problem like any other. */
export function createAct(show: (standing: Standing) => void): Pick<Act, 'say'> & { run<T>(act: () => Promise<Result<T>>, then: (value: T) => void): void } {
  let standing: Standing = { isRunning: false, problem: null };
  const put = (change: Partial<Standing>) => {
    standing = { ...standing, ...change };
    show(standing);
  };
  const settle = async <T>(act: () => Promise<Result<T>>, then: (value: T) => void) => {
    const result = await orNotDone(act);
    put({ isRunning: false, problem: result.ok ? null : result.problem });
    if (result.ok) then(result.value);
  };
  return {
    run: (act, then) => {
      if (standing.isRunning) return;
      put({ isRunning: true, problem: null });
      void settle(act, then);
    },
    say: (problem) => put({ problem }),
  };
}
