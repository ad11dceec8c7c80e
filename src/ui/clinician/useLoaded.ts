import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../core/Problem.ts';
import type { Result } from '../../core/Result.ts';
import { useExpected } from '../shared/Arriving.tsx';
import { orNotDone } from './orNotDone.ts';

export type Loaded<T> =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Asks the vault when the screen appears, and again when told to; what was shown stays until the new answer is there. */
export function useLoaded<T>(ask: () => Promise<Result<T>>): readonly [Loaded<T>, again: () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'opening' });
  const [times, setTimes] = useState(0);
  useExpected(loaded.state === 'opening');
  useEffect(() => {
    let stale = false;
    void orNotDone(ask).then(result => {
      if (stale) return;
      setLoaded(result.ok ? { state: 'open', value: result.value } : { state: 'failed', problem: result.problem });
    });
    return () => { stale = true; };
    // A screen is made anew for each place, so what it asks never changes: only being told to ask again matters.
  }, [times]);
  return [loaded, useCallback(() => setTimes(n => n + 1), [])];
}
