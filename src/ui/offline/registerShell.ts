import { Workbox } from 'workbox-window';
import { thisBuild } from './thisBuild.ts';
import { lookAgain, noticeUpdate } from './updateNotice.ts';

/**
 * `controlled`: the service worker serves this page, so its workers come with their policy.
 * `unsupported`: this browser, or this private window, has no service workers. `failed`: it could not be installed.
 */
export type ShellState = 'controlled' | 'unsupported' | 'failed';

/** Longer than a new shell takes to come once it is let in. */
const patience = 10_000;

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
    if (registration.waiting && navigator.serviceWorker.controller) void noticeUpdate(thisBuild);
  };
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') tell();
    });
  });
  tell();
}

/** Lets the shell that waits take over; false where none waits any more, or it does not come. Never rejects. */
export async function letIn(): Promise<boolean> {
  const waiting = await navigator.serviceWorker.getRegistration().then((registration) => registration?.waiting, () => null);
  if (!waiting) return false;
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true });
    setTimeout(() => resolve(false), patience);
    waiting.postMessage({ type: 'SKIP_WAITING' });
  });
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
