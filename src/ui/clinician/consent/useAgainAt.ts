import { useEffect } from 'react';
import type { Instant } from '../../../core/Instant.ts';

const longestTimer = 2 ** 31 - 1;

/** Asks the vault again when its clock reaches this instant, and when the page comes back into sight. */
export function useAgainAt(at: Instant, now: Instant, again: () => void): void {
  useEffect(() => {
    const timer = at > now ? setTimeout(again, Math.min(at - now, longestTimer)) : undefined;
    const inSight = () => { if (document.visibilityState === 'visible') again(); };
    document.addEventListener('visibilitychange', inSight);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', inSight);
    };
  }, [at, now, again]);
}
