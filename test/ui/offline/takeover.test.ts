import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let offline: typeof import('../../../src/ui/offline/takeover.ts');
let container: EventTarget & { controller: object | null };

beforeEach(async () => {
  vi.resetModules();
  container = Object.assign(new EventTarget(), { controller: null });
  vi.stubGlobal('navigator', { serviceWorker: container });
  offline = await import('../../../src/ui/offline/takeover.ts');
});

afterEach(() => { vi.unstubAllGlobals(); });

function takeOver(): void {
  container.controller = {};
  container.dispatchEvent(new Event('controllerchange'));
}

test('the first service worker of a page is no takeover, the next one is', () => {
  const replaced = vi.fn();
  offline.watchTakeover(replaced);
  takeOver();
  expect(replaced).not.toHaveBeenCalled();
  takeOver();
  expect(replaced).toHaveBeenCalledOnce();
});

test('one that was asked for here is none, until it came to nothing', () => {
  container.controller = {};
  const replaced = vi.fn();
  offline.watchTakeover(replaced);
  offline.sayTaking();
  takeOver();
  expect(replaced).not.toHaveBeenCalled();
  offline.sayNotTaken();
  takeOver();
  expect(replaced).toHaveBeenCalledOnce();
});

test('another window’s word is heard, also before the takeover; without it a second is waited for', async () => {
  offline.watchTakeover(() => undefined);
  const from = performance.now();
  expect(await offline.isAskedElsewhere()).toBe(false);
  expect(performance.now() - from).toBeGreaterThan(offline.wordOfAsking - 50);
  const other = new BroadcastChannel('resguardo-update');
  other.postMessage('taking');
  expect(await offline.isAskedElsewhere()).toBe(true);
  other.close();
});

test('a browser without service workers has nothing to watch', () => {
  vi.stubGlobal('navigator', {});
  expect(() => offline.watchTakeover(() => undefined)).not.toThrow();
});
