import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookForNewCopy, newCopy, noteOpened } from '../../../src/ui/offline/newCopy.ts';
import { noteSeen, readSeen } from '../../../src/ui/offline/releaseSeen.ts';
import { readCopy, readCopyName, type Copy } from '../../../src/ui/offline/thisCopy.ts';
import { standInStorage } from './standInStorage.ts';

vi.mock('../../../src/ui/offline/thisCopy.ts');

const name = { version: '1.1.0', fingerprint: 'ab', keyId: null };
const copy: Copy = { ...name, signature: 'noKey', fault: null, files: {} };

beforeEach(() => {
  standInStorage();
  vi.mocked(readCopyName).mockResolvedValue(name);
});

afterEach(() => { vi.unstubAllGlobals(); });

test('where every vault was last opened in this copy, no file is read', async () => {
  noteSeen('one', name);
  await lookForNewCopy();
  expect([newCopy.get(), vi.mocked(readCopy).mock.calls.length]).toEqual([null, 0]);
});

test('another copy is known by its name at once, and by its files once they are read; then a vault that is opened has seen it', async () => {
  noteSeen('one', { ...name, version: '1.0.0' });
  const { promise, resolve } = Promise.withResolvers<Copy | null>();
  vi.mocked(readCopy).mockReturnValue(promise);
  const looked = lookForNewCopy();
  await vi.waitUntil(() => newCopy.get() !== null);
  expect(newCopy.get()).toEqual({ name, read: null });
  resolve(copy);
  await looked;
  expect(newCopy.get()).toEqual({ name, read: copy });
  noteOpened('one');
  expect(readSeen('one')).toEqual(name);
});

test.each([
  ['not told', () => Promise.resolve(null)],
  ['not to be read', () => Promise.reject(new Error('no'))],
])('one whose files are %s is not passed over', async (_, read) => {
  noteSeen('one', { ...name, version: '1.0.0' });
  vi.mocked(readCopy).mockImplementation(read);
  await lookForNewCopy();
  expect(newCopy.get()).toEqual({ name, read: 'unread' });
});

test('a door does not wait for long for the files of another copy, and one that is opened before they are read is told again', async () => {
  vi.useFakeTimers();
  noteSeen('one', { ...name, version: '1.0.0' });
  vi.mocked(readCopy).mockReturnValue(new Promise(() => undefined));
  const looked = lookForNewCopy();
  await vi.advanceTimersByTimeAsync(3000);
  await looked;
  expect(newCopy.get()).toEqual({ name, read: null });
  vi.useRealTimers();
  noteOpened('one');
  expect(readSeen('one')?.version).toBe('1.0.0');
});
