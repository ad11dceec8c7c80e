import { useEffect, useMemo, useRef } from 'react';
import { IdleClock } from './IdleClock.ts';

const clocks = { wall: () => Date.now(), monotonic: () => performance.now() };
const signs = ['pointerdown', 'pointerup', 'keydown', 'input', 'wheel', 'touchmove'] as const;

/**
 * Calls `onIdle` once, when nobody has touched anything for `limit` milliseconds. Give the clock to a TimeLeft.
 * Ask `clock.isOver()` before a cover lifts: timers stand still in a page that sleeps.
 */
export function useIdle(limit: number, onIdle: () => void): IdleClock {
  const clock = useMemo(() => new IdleClock(limit, clocks), [limit]);
  const idle = useRef(onIdle);
  useEffect(() => {
    idle.current = onIdle;
  });
  useEffect(() => watch(clock, () => idle.current()), [clock]);
  return clock;
}

function watch(clock: IdleClock, onIdle: () => void): () => void {
  const listening = new AbortController();
  const how = { signal: listening.signal, capture: true, passive: true };
  const stop = () => {
    listening.abort();
    clearInterval(timer);
  };
  const check = () => {
    if (!clock.isOver()) return;
    stop();
    onIdle();
  };
  const timer = setInterval(check, 1000);
  for (const sign of signs) window.addEventListener(sign, () => { if (!clock.touched()) check(); }, how);
  for (const wake of ['visibilitychange', 'pageshow', 'focus', 'resume']) window.addEventListener(wake, check, how);
  return stop;
}
