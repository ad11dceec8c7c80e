import { beforeEach, afterEach, expect, test, vi } from 'vitest';
import { standInStorage } from './standInStorage.ts';

const [lamp, bell] = ['a'.repeat(32), 'b'.repeat(32)];
let kept: Map<string, string>;

beforeEach(() => {
  kept = standInStorage();
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** As a page that was loaded anew has it. */
async function freshPage() {
  vi.resetModules();
  return import('../../../src/ui/offline/lockNote.ts');
}

test('a note is one vault\'s own, on this page and on the next', async () => {
  const { noteLock, readLockNote } = await freshPage();
  noteLock(lamp, 'unsaved');
  expect([readLockNote(lamp, false), readLockNote(bell, false)]).toEqual(['unsaved', null]);
  const next = await freshPage();
  expect([next.readLockNote(lamp, false), next.readLockNote(bell, false)]).toEqual(['unsaved', null]);
  next.noteLock(bell, null);
  expect(next.readLockNote(lamp, false)).toBe('unsaved');
  next.noteLock(lamp, null);
  expect(kept.size).toBe(0);
});

test('what only a page keeps is lost with it', async () => {
  const { noteLock, readLockNote } = await freshPage();
  noteLock(lamp, 'stoppedKept');
  expect(readLockNote(lamp, true)).toBe('stoppedKept');
  expect((await freshPage()).readLockNote(lamp, true)).toBe('stoppedUnsaved');
});

test('one of the time when a tablet had one vault is told where there still is one, and nowhere else', async () => {
  kept.set('resguardo lock', 'unsaved');
  const { noteLock, readLockNote } = await freshPage();
  expect([readLockNote(lamp, true), readLockNote(lamp, false)]).toEqual(['unsaved', null]);
  noteLock(lamp, null);
  expect(kept.size).toBe(0);
});
