import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { standInStorage } from './standInStorage.ts';

let offline: typeof import('../../../src/ui/offline/takeover.ts');
let kept: Map<string, string>;
let container: EventTarget & { controller: object | null };

beforeEach(async () => {
  vi.resetModules();
  container = Object.assign(new EventTarget(), { controller: null });
  kept = standInStorage();
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

test('one that is gone, because the browser’s data was cleared, is none, nor the first one after it', () => {
  container.controller = {};
  const replaced = vi.fn();
  offline.watchTakeover(replaced);
  container.controller = null;
  container.dispatchEvent(new Event('controllerchange'));
  takeOver();
  expect(replaced).not.toHaveBeenCalled();
  takeOver();
  expect(replaced).toHaveBeenCalledOnce();
});

test('one that this page lets in is none, and what was asked for is written for the others', () => {
  container.controller = {};
  const replaced = vi.fn();
  offline.watchTakeover(replaced);
  offline.sayTaking();
  takeOver();
  expect([replaced.mock.calls.length, [...kept.keys()]]).toEqual([0, ['resguardo update asked']]);
});

test('a browser without service workers has nothing to watch', () => {
  vi.stubGlobal('navigator', {});
  expect(() => offline.watchTakeover(() => undefined)).not.toThrow();
});
