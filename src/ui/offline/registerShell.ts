import { Workbox } from 'workbox-window';
import { inTime } from './askShell.ts';
import { forgetAsked } from './askedUpdate.ts';
import { thisBuild } from './thisBuild.ts';
import { lookAgain, noticeUpdate } from './updateNotice.ts';

/**
 * `controlled`: the service worker serves this page, so its workers come with their policy.
 * `unsupported`: this browser, or this private window, has no service workers. `failed`: it could not be installed.
 */
export type ShellState = 'controlled' | 'unsupported' | 'failed';

/** A new shell comes once the old one is at rest: mostly at once. After this the page goes on without it (Note: asked for). */
const patience = 20_000;
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
    if (registration.waiting && navigator.serviceWorker.controller) void noticeUpdate(thisBuild);
  };
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') setTimeout(tell, settled);
    });
  });
  if (!registration.waiting) forgetAsked();
  tell();
}

/** Lets the shell that waits take over, where one waits. Resolves when it came, or does not come soon. Never rejects. */
export async function letIn(): Promise<void> {
  const waiting = await navigator.serviceWorker.getRegistration().then((registration) => registration?.waiting, () => null);
  if (!waiting) return;
  const came = new Promise((resolve) => { navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }); });
  waiting.postMessage({ type: 'SKIP_WAITING' });
  await inTime(came, patience);
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
