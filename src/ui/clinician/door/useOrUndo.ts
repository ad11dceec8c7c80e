import { useEffect, useRef } from 'react';
import type { Result } from '../../../core/Result.ts';

/**
 * An act of a screen that the tablet's Back may leave while it runs: leaving is a no, so what the act then opens or makes is undone, and
 * nothing stays open behind a screen that does not show it.
 */
export function useOrUndo(undo: () => Promise<unknown>): <T>(act: () => Promise<Result<T>>) => () => Promise<Result<T>> {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => { here.current = false; };
  }, []);
  return act => async () => {
    const done = await act();
    if (done.ok && !here.current) await undo();
    return done;
  };
}
