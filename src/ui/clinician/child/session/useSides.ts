import { useEffect, useRef, useState } from 'react';

/** The two sides of a session, by the wing that each is kept in. */
export type Side = 'private' | 'record';

/** Which side is in sight where there is room for one alone, and which are finished. onBoth: told once both are. */
export function useSides(onBoth: () => void): {
  readonly side: Side;
  readonly kept: readonly Side[];
  show(side: Side): void;
  keep(side: Side): void;
} {
  const [side, show] = useState<Side>('private');
  const [kept, setKept] = useState<readonly Side[]>([]);
  const done = useRef(onBoth);
  useEffect(() => { done.current = onBoth; });
  const keep = (each: Side) => {
    setKept((before) => [...before, each]);
    show(each === 'private' ? 'record' : 'private');
  };
  const isBoth = kept.length > 1;
  useEffect(() => { if (isBoth) done.current(); }, [isBoth]);
  return { side, kept, show, keep };
}
