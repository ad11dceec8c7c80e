import { createContext, use, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

/** What does not come by then comes later, in milliseconds: a screen is not kept from anyone. */
const patience = 1000;

/** isHere: what a screen shows may be seen. expect: something of it is still to come; gives what is to be called once it came. */
type Arrival = { readonly isHere: boolean; expect(): () => void };

const ArrivalContext = createContext<Arrival>({ isHere: true, expect: () => () => undefined });

/**
 * A screen whose parts are asked for one by one shows itself once all of them are there that it began with: nothing of these moves from
 * under a finger. What comes after the patience, or is asked for by a tap, comes as it comes.
 */
export function Arriving({ children }: { children: ReactNode }) {
  const [isHere, setHere] = useState(false);
  const expected = useRef(0);
  const isOver = useRef(false);
  const expect = useMemo(() => {
    // After what came has been drawn, which may itself expect more. At once: its title has the focus, and the page is at its top, in the frame it is seen in.
    const look = () => queueMicrotask(() => { if (expected.current === 0 && !isOver.current) flushSync(() => setHere(true)); });
    return () => {
      expected.current += 1;
      return () => {
        expected.current -= 1;
        look();
      };
    };
  }, []);
  useLayoutEffect(() => {
    isOver.current = false;
    if (expected.current === 0) setHere(true);
    const late = setTimeout(() => flushSync(() => setHere(true)), patience);
    return () => {
      isOver.current = true;
      clearTimeout(late);
    };
  }, []);
  return <ArrivalContext value={useMemo(() => ({ isHere, expect }), [isHere, expect])}>{children}</ArrivalContext>;
}

/** Whether what stands here may be seen. True where nothing holds it back. */
export function useIsHere(): boolean {
  return use(ArrivalContext).isHere;
}

/** The screen around this waits for it, if it still waits. */
export function useExpected(isExpected: boolean): void {
  const { expect } = use(ArrivalContext);
  useLayoutEffect(() => (isExpected ? expect() : undefined), [isExpected, expect]);
}
