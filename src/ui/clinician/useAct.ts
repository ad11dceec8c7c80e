import { useRef, useState } from 'react';
import type { Problem } from '../../core/Problem.ts';
import type { Result } from '../../core/Result.ts';

/** One act at a time: a second press while it runs does nothing. `problem` is what the last one came to. */
export type Act = {
  readonly isRunning: boolean;
  readonly problem: Problem | null;
  run<T>(act: () => Promise<Result<T>>, then: (value: T) => void): void;
  /** Says a problem found on the page itself, or forgets the last one. */
  say(problem: Problem | null): void;
};

export function useAct(): Act {
  const running = useRef(false);
  const [isRunning, setRunning] = useState(false);
  const [problem, say] = useState<Problem | null>(null);
  const run: Act['run'] = (act, then) => {
    if (running.current) return;
    const settle = (is: boolean) => {
      running.current = is;
      setRunning(is);
    };
    settle(true);
    say(null);
    void act().then(result => (result.ok ? then(result.value) : say(result.problem))).finally(() => settle(false));
  };
  return { isRunning, problem, run, say };
}
