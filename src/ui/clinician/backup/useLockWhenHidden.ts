import { useEffect, type RefObject } from 'react';

/**
 * Locks at once when the page is hidden: whoever asked to lock has put the tablet away. picks: a picker or a share sheet that the app
 * opened itself may be in front, which then stays the lock as everywhere; it is false again once the page is back.
 */
export function useLockWhenHidden(lock: () => void, picks: RefObject<boolean>): void {
  useEffect(() => {
    const listening = new AbortController();
    const how = { signal: listening.signal };
    const hidden = () => { if (!picks.current) lock(); };
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) hidden();
      else picks.current = false;
    }, how);
    window.addEventListener('pagehide', hidden, how);
    if (document.hidden) hidden();
    return () => listening.abort();
  }, [lock, picks]);
}
