/** How long a window in which nothing is under way waits for another's word that it took an update. */
export const wordOfAsking = 1000;

const channelName = 'resguardo-update';

let isOwn = false;
let sayTaken: () => void = () => undefined;
const takenElsewhere = new Promise<void>((resolve) => { sayTaken = resolve; });

/**
 * Calls back when another service worker took over this page and nobody in this window had asked for it (Note: asked for). The first
 * one of a page that had none is no such thing.
 */
export function watchTakeover(replaced: () => void): void {
  if (!('serviceWorker' in navigator)) return;
  let before = navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    const had = before !== null;
    before = navigator.serviceWorker.controller;
    if (had && !isOwn) replaced();
  });
  const channel = openChannel();
  if (channel) channel.onmessage = () => sayTaken();
}

/** This window takes an update that was asked for here: from now on it is no surprise, here or in the other windows. */
export function sayTaking(): void {
  isOwn = true;
  openChannel()?.postMessage('taking');
}

/** It came to nothing. */
export function sayNotTaken(): void {
  isOwn = false;
}

/**
 * [Note: asked for] Whether another window says that the update was asked for there. A worker that takes over could say so, too: what
 * it says is believed only by a window in which nothing is open, which would be loaded anew at its next start in any case.
 */
export function isAskedElsewhere(): Promise<boolean> {
  const notSaid = new Promise<false>((resolve) => { setTimeout(() => resolve(false), wordOfAsking); });
  return Promise.race([takenElsewhere.then(() => true), notSaid]);
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    return null;
  }
}
