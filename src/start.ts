import courier from './courier/worker.ts?worker&url';
import porter from './porter/worker.ts?worker&url';
import { registerShell as register, type ShellState } from './ui/offline/registerShell.ts';
import vault from './vault/worker.ts?worker&url';

// TypeScript's DOM does not know Trusted Types yet; a TrustedScriptURL passes for the string it stands for.
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): typeof rules;
}

const serviceWorker = '/sw.js';
const known: readonly string[] = [vault, porter, courier, serviceWorker];

const rules = {
  createScriptURL(address: string): string {
    if (known.includes(address)) return address;
    throw new TypeError('not an address of ours');
  },
};

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('resguardo', rules) ?? rules;

// [Note: no worker before the shell] A worker's policy comes with its own response, and on a plain host only the
// service worker puts it on: one started earlier could reach the network.
function startWorker(name: string, address: string): Worker {
  if (!navigator.serviceWorker.controller) throw new Error('no worker starts before the page is controlled');
  return new Worker(policy.createScriptURL(address), { type: 'module', name });
}

export function startVault(): Worker {
  return startWorker('vault', vault);
}

export function startPorter(): Worker {
  return startWorker('porter', porter);
}

export function startCourier(): Worker {
  return startWorker('courier', courier);
}

/** Resolves once workers may be started (`controlled`), or says why they may not. */
export function registerShell(): Promise<ShellState> {
  return register(policy.createScriptURL(serviceWorker));
}
