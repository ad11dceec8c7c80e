import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetAsked, isAsked, isAskedSoon, noteAsked } from '../../../src/ui/offline/askedUpdate.ts';

let kept: Map<string, string>;
let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  kept = new Map();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what was asked for holds for ten minutes, until it is forgotten', () => {
  expect(isAsked()).toBe(false);
  noteAsked();
  vi.advanceTimersByTime(599_000);
  expect(isAsked()).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(isAsked()).toBe(false);
  noteAsked();
  forgetAsked();
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

test('another window’s word counts when it comes within the time, and not after', async () => {
  const heard = isAskedSoon(1000);
  vi.advanceTimersByTime(500);
  noteAsked();
  page.dispatchEvent(new Event('storage'));
  expect(await heard).toBe(true);
  forgetAsked();
  const unheard = isAskedSoon(1000);
  page.dispatchEvent(new Event('storage'));
  vi.advanceTimersByTime(1000);
  expect(await unheard).toBe(false);
});

test('a browser that keeps nothing has nothing asked for', async () => {
  vi.stubGlobal('localStorage', undefined);
  noteAsked();
  forgetAsked();
  const soon = isAskedSoon(10);
  vi.advanceTimersByTime(10);
  expect([isAsked(), await soon]).toEqual([false, false]);
});
