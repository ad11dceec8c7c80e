/**
 * Whether this page is not under its service worker yet: at the first load on this tablet, which fetches all of the app, or for a moment
 * at one that was forced past it.
 */
export function isBeingInstalled(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller === null;
}
