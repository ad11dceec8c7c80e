import { useEffect, useRef } from 'react';
import { useTrail } from '../shared/useTrail.ts';

/** Gives what to call at each step on, so that the tablet's Back button has somewhere to come from. */
export function useTabletBack(onBack: () => void): () => void {
  const trail = useTrail({ start: 0, onStart: onBack });
  const deepest = useRef(0);
  const back = useRef(onBack);
  useEffect(() => { back.current = onBack; });
  useEffect(() => {
    if (trail.place < deepest.current) back.current();
    deepest.current = trail.place;
  }, [trail.place]);
  return () => {
    deepest.current += 1;
    trail.go(deepest.current);
  };
}
