import { useSyncExternalStore } from 'react';
import type { IdleClock } from './IdleClock.ts';

/** Minutes and seconds until the lock, left to right in every language. Redraws itself alone. */
export function TimeLeft(props: { clock: IdleClock }) {
  const seconds = useSyncExternalStore(eachSecond, () => Math.ceil(props.clock.left() / 1000));
  const minutes = Math.floor(seconds / 60);
  return <bdi dir="ltr">{minutes}:{String(seconds % 60).padStart(2, '0')}</bdi>;
}

function eachSecond(redraw: () => void): () => void {
  const timer = setInterval(redraw, 1000);
  return () => clearInterval(timer);
}
