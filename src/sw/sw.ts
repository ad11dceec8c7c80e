import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { headersFor } from './headersFor.ts';
import { arrive, leave, throughPassage } from './passage.ts';
import { asListed } from './asListed.ts';
import { dropOthers, fetchWaiting, keepRelease, readRelease, type ReleaseTold } from './release.ts';

/** Every file of the shell with the hash of its content; the build writes it in. */
declare const SHELL: readonly { url: string; revision: string | null; integrity: string }[];
declare const self: ServiceWorkerGlobalScope;

const shell = new PrecacheController({ cacheName: 'resguardo-shell' });
shell.addToCacheList([...SHELL]);

// [Note: nothing asked ahead] While Chromium starts this worker it asks the network for the page, in case the worker will too; a rule
// that leaves everything to the worker forbids it. Other browsers do no such thing, and know no rules.
function leaveAllToWorker(event: ExtendableEvent & { addRoutes?(rule: object): Promise<void> }): void {
  event.waitUntil(event.addRoutes?.({ condition: { urlPattern: new URLPattern({}) }, source: 'fetch-event' }).catch(() => undefined) ?? Promise.resolve());
}

self.addEventListener('install', (event) => {
  leaveAllToWorker(event);
  event.waitUntil(keepRelease(SHELL));
  shell.install(event);
});

self.addEventListener('activate', (event) => {
  shell.activate(event);
  event.waitUntil(Promise.all([self.clients.claim(), dropOthers(SHELL)]));
});

// [Note: nothing is asked twice] A request this worker has no file for is refused here and never reaches the network.
self.addEventListener('fetch', (event) => {
  event.respondWith(serve(event.request));
});

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
  if (event.data?.type === 'CLAIM') event.waitUntil(self.clients.claim());
  if (event.data?.type === 'LEAVE') answer(event, () => leave({ life: String(event.data.life), ports: event.ports.slice(1) }));
  if (event.data?.type === 'ARRIVE') answer(event, arrive);
  if (event.data?.type === 'RELEASE') tell(event, readRelease(SHELL, event.data.files === true ? (path) => shell.matchPrecache(path) : null));
  if (event.data?.type === 'WAITING') tell(event, fetchWaiting());
});

// Null: it could not be read, or there is no network.
function tell(event: ExtendableMessageEvent, told: Promise<ReleaseTold>): void {
  event.waitUntil(told.catch(() => null).then((known) => event.ports[0]?.postMessage(known)));
}

// The answer goes to the port that came first with the question; what it gives goes with it.
function answer({ ports }: ExtendableMessageEvent, act: () => readonly MessagePort[] | null | void): void {
  const given = act() ?? null;
  ports[0]?.postMessage(given !== null, [...given ?? []]);
}

async function serve(request: Request): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return Response.error();
  const isNavigation = request.mode === 'navigate';
  const passage = isNavigation ? await throughPassage() : null;
  if (passage) return passage;
  const path = isNavigation ? '/' : pathname;
  if (!shell.getCacheKeyForURL(path)) return new Response(null, { status: 404 });
  const integrity = SHELL.find(({ url }) => url === path)?.integrity ?? '';
  return withHeaders(path, (await asListed(await shell.matchPrecache(path), integrity)) ?? (await fetchAgain(path, integrity)));
}

// Reached only when part of the cache was thrown away or changed: the same bytes or nothing.
function fetchAgain(path: string, integrity: string): Promise<Response> {
  return fetch(path, { cache: 'no-cache', integrity });
}

function withHeaders(path: string, { body, status, headers: found }: Response): Response {
  const headers = new Headers(headersFor(path));
  headers.set('Content-Type', found.get('Content-Type') ?? 'application/octet-stream');
  return new Response(body, { status, headers });
}
