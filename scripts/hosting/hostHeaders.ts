import { headersFor } from '../../src/sw/headersFor.ts';

// The host's alone: a service worker's answer comes over no connection. Two years, as browsers ask for.
const overHttps = { 'Strict-Transport-Security': 'max-age=63072000' };

/** What a host sends with a file of the shell beside its type: what `headersFor` says, and that the host is reached over HTTPS alone. */
export function hostHeaders(path: string): Readonly<Record<string, string>> {
  return { ...headersFor(path), ...overHttps };
}

/** What all of these files are sent with, and what each group of them is besides. */
export const inCommon: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(hostHeaders('/')).filter(([name]) => !isOfGroup(name)));

/** The headers that tell one group from another. */
export function ofGroup(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(hostHeaders(path)).filter(([name]) => isOfGroup(name)));
}

function isOfGroup(name: string): boolean {
  return name === 'Content-Security-Policy' || name === 'Cache-Control';
}

/** Whether this header lets a browser keep the file without asking again, as no answer may that is an error. */
export function isKept(name: string, path: string): boolean {
  return name === 'Cache-Control' && hostHeaders(path)[name] !== hostHeaders('/')[name];
}
