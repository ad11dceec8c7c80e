/**
 * Whether this page began without its service worker: at its first load on this tablet, which fetches all of the app, or at one that was
 * forced past it. As it was when the page began.
 */
export const isBeingInstalled = 'serviceWorker' in navigator && navigator.serviceWorker.controller === null;
