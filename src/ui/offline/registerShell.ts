import { Workbox } from 'workbox-window';
import { noticeUpdate } from './updateNotice.ts';

/**
 * `controlled`: the service worker serves this page, so its workers come with their policy.
 * `unsupported`: this browser, or this private window, has no service workers. `failed`: it could not be installed.
 */
export type ShellState = 'controlled' | 'unsupported' | 'failed';

/** Installs the shell and resolves when this page is under its service worker, without a reload. Never rejects. */
export async function registerShell(address: string): Promise<ShellState> {
  if (!('serviceWorker' in navigator)) return 'unsupported';
  const workbox = new Workbox(address);
  workbox.addEventListener('waiting', () => noticeUpdate(() => letIn(workbox)));
  const broken = new Promise<ShellState>((resolve) => {
    workbox.addEventListener('redundant', () => resolve('failed'));
  });
  try {
    const registration = await workbox.register({ immediate: true });
    // A page loaded past its service worker (a forced reload) is claimed, too.
    if (!navigator.serviceWorker.controller) registration?.active?.postMessage({ type: 'CLAIM' });
  } catch {
    return navigator.serviceWorker.controller ? 'controlled' : 'failed';
  }
  return Promise.race([controlled(), broken]);
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

function letIn(workbox: Workbox): void {
  workbox.addEventListener('controlling', () => location.reload());
  workbox.messageSkipWaiting();
}
