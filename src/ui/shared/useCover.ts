import { useEffect, useRef } from 'react';

/** Everyone who has the cover in hand: it lifts only where none of them says no. */
const holders = new Set<() => boolean>();

/**
 * Covers the page in the same moment it is hidden, before the system takes its picture of it, by a class on the root (base.css).
 * `mayLift` is asked when the page is in sight again; while it, or another's, says no the cover stays. With `onBlur` another window in front
 * covers it too. Gives a function that asks again, for when a file picker or a print dialog is gone.
 */
export function useCover(options: { readonly mayLift: () => boolean; readonly onBlur?: boolean | undefined }): () => void {
  const mayLift = useRef(options.mayLift);
  useEffect(() => {
    mayLift.current = options.mayLift;
  });
  const tryToLift = useRef(() => {
    if (!document.hidden && mayLift.current() && [...holders].every((may) => may())) document.documentElement.classList.remove('covered');
  }).current;
  useEffect(() => {
    const hold = () => mayLift.current();
    holders.add(hold);
    return () => void holders.delete(hold);
  }, []);
  const onBlur = options.onBlur ?? false;
  useEffect(() => watch(tryToLift, onBlur), [tryToLift, onBlur]);
  return tryToLift;
}

/** Covers the page at once: before a lock, a picker, a share sheet. */
export function coverPage(): void {
  document.documentElement.classList.add('covered');
}

function watch(tryToLift: () => void, onBlur: boolean): () => void {
  const listening = new AbortController();
  const how = { signal: listening.signal, capture: true };
  document.addEventListener('visibilitychange', () => (document.hidden ? coverPage() : tryToLift()), how);
  document.addEventListener('freeze', coverPage, how);
  window.addEventListener('pagehide', coverPage, how);
  if (onBlur) window.addEventListener('blur', event => { if (event.target === window) coverPage(); }, how);
  for (const back of ['pageshow', 'focus']) window.addEventListener(back, tryToLift, how);
  document.addEventListener('resume', tryToLift, how);
  return () => listening.abort();
}
