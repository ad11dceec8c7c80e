import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isAsked, isAskedSoon, noteAsked, noteCame } from '../../../src/ui/offline/askedUpdate.ts';
import { standInStorage } from './standInStorage.ts';

let kept: Map<string, string>;
let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  kept = standInStorage();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what was asked for holds for ten minutes, until it has come', () => {
  expect(isAsked()).toBe(false);
  noteAsked();
  vi.advanceTimersByTime(599_000);
  expect(isAsked()).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(isAsked()).toBe(false);
  noteAsked();
  noteCame();
  expect(isAsked()).toBe(false);
});

test('a clock that was put back, and what is no hour, are nothing asked for', () => {
  noteAsked();
  vi.setSystemTime(Date.now() - 1000);
  expect(isAsked()).toBe(false);
  for (const text of ['', 'soon', '{}']) {
    kept.set('resguardo update asked', text);
    expect(isAsked()).toBe(false);
  }
});

test('a window that slept while it came hears of it late; one that was loaded since then does not take another for it', async () => {
  const before = Date.now() - 1000;
  noteAsked();
  const asked = Date.now();
  vi.advanceTimersByTime(3000);
  noteCame();
  noteCame();
  vi.advanceTimersByTime(3_600_000);
  expect([isAsked(), await isAskedSoon(10, before)]).toEqual([false, true]);
  const since = isAskedSoon(10, asked);
  vi.advanceTimersByTime(10);
  expect(await since).toBe(false);
});

test('one that nobody heard of for ten minutes has not come, whatever is at rest then', async () => {
  const before = Date.now() - 1000;
  noteAsked();
  vi.advanceTimersByTime(600_000);
  noteCame();
  const soon = isAskedSoon(10, before);
  vi.advanceTimersByTime(10);
  expect([await soon, kept.size]).toEqual([false, 0]);
});

test('another window’s word counts when it comes within the time, and not after', async () => {
  const heard = isAskedSoon(1000);
  vi.advanceTimersByTime(500);
  noteAsked();
  page.dispatchEvent(new Event('storage'));
  expect(await heard).toBe(true);
  noteCame();
  const unheard = isAskedSoon(1000, Date.now());
  page.dispatchEvent(new Event('storage'));
  vi.advanceTimersByTime(1000);
  expect(await unheard).toBe(false);
});

test('a browser that keeps nothing has nothing asked for', async () => {
  vi.stubGlobal('localStorage', undefined);
  noteAsked();
  noteCame();
  const soon = isAskedSoon(10);
  vi.advanceTimersByTime(10);
  expect([isAsked(), await soon]).toEqual([false, false]);
});
