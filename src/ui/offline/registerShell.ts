import { Workbox } from 'workbox-window';
import { noteCame } from './askedUpdate.ts';
import { thisBuild } from './thisBuild.ts';
import { lookAgain, noticeUpdate, withdrawNotice } from './updateNotice.ts';
import { noteTold } from './waitingShell.ts';

/**
 * `controlled`: the service worker serves this page, so its workers come with their policy.
 * `unsupported`: this browser, or this private window, has no service workers. `failed`: it could not be installed.
 */
export type ShellState = 'controlled' | 'unsupported' | 'failed';

/** A worker that takes over by itself does so before; and a word to the old one would keep that from coming to rest. */
const settled = 1000;

/** Installs the shell and resolves when this page is under its service worker, without a reload. Never rejects. */
export async function registerShell(address: string): Promise<ShellState> {
  if (!('serviceWorker' in navigator)) return 'unsupported';
  const workbox = new Workbox(address);
  addEventListener('online', lookAgain);
  const broken = new Promise<ShellState>((resolve) => {
    workbox.addEventListener('redundant', () => resolve('failed'));
  });
  try {
    const registration = await workbox.register({ immediate: true });
    if (registration) watchWaiting(registration);
    // A page loaded past its service worker (a forced reload) is claimed, too.
    if (!navigator.serviceWorker.controller) registration?.active?.postMessage({ type: 'CLAIM' });
  } catch {
    return navigator.serviceWorker.controller ? 'controlled' : 'failed';
  }
  return Promise.race([controlled(), broken]);
}

// [Note: every update] Workbox tells of one update that others found in the life of a page; a page may be open for days.
function watchWaiting(registration: ServiceWorkerRegistration): void {
  const tell = () => {
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    noteTold(registration.waiting);
    void noticeUpdate(thisBuild);
  };
  const watch = (installing: ServiceWorker | null) => installing?.addEventListener('statechange', () => {
    if (installing.state !== 'installed') return;
    // What was told of the one before it is not true of this one.
    withdrawNotice();
    setTimeout(tell, settled);
  });
  registration.addEventListener('updatefound', () => watch(registration.installing));
  // One that began to install under the page before this one was found already.
  watch(registration.installing);
  if (!registration.waiting) noteCame();
  tell();
}

function controlled(): Promise<ShellState> {
  return new Promise((resolve) => {
    const look = () => {
      if (navigator.serviceWorker.controller) resolve('controlled');
    };
    navigator.serviceWorker.addEventListener('controllerchange', look);
    look();
  });
}
