import { noteAsked } from './askedUpdate.ts';

let isOwn = false;

/**
 * Calls back when another service worker took over this page, and it was not this page that let it in. The first one of a page that had
 * none is no such thing, nor that it is gone: the browser's data was cleared.
 */
export function watchTakeover(replaced: () => void): void {
  if (!('serviceWorker' in navigator)) return;
  let before = navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    const had = before !== null;
    before = navigator.serviceWorker.controller;
    if (had && before !== null && !isOwn) replaced();
  });
}

/** This page lets in an update that was asked for here: from now on it is no surprise, here or in the other windows. */
export function sayTaking(): void {
  isOwn = true;
  noteAsked();
}
