import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '../../../../src/core/Result.ts';
import { beginLeaving, patience, type LeavingPage } from '../../../../src/ui/clinician/backup/beginLeaving.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

const never = () => new Promise<never>(() => undefined);
const broken = () => Promise.reject(new Error('the worker broke'));
const yes = () => Promise.resolve(ok(true));

function leave(page: { offerBackup: LeavingPage['vault']['offerBackup']; load?: () => Promise<unknown> }) {
  const did: string[] = [];
  const gone = beginLeaving({
    vault: { offerBackup: page.offerBackup }, load: page.load ?? (() => Promise.resolve()),
    saveLastWords: () => { did.push('saved'); }, offer: () => { did.push('offered'); }, lock: () => { did.push('locked'); },
  });
  return { did, gone };
}

test.each([
  ['none is due', { offerBackup: () => Promise.resolve(ok(false)) }],
  ['the vault says why not', { offerBackup: () => Promise.resolve(fail({ type: 'storageFull' })) }],
  ['the vault broke', { offerBackup: broken }],
  ['the vault says nothing', { offerBackup: never }],
  ['what offers it cannot be loaded', { offerBackup: yes, load: broken }],
  ['what offers it does not come', { offerBackup: yes, load: never }],
])('locks once where %s', async (_, page) => {
  const { did } = leave(page);
  await vi.advanceTimersByTimeAsync(patience);
  expect(did).toEqual(['saved', 'locked']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(did).toEqual(['saved', 'locked']);
});

test('offers where one is due, and does not lock under the offer', async () => {
  const { did } = leave({ offerBackup: yes });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(did).toEqual(['saved', 'offered']);
});

test.each([['says nothing', never], ['offers', yes], ['broke', broken]])('does nothing more once the page was left: a vault that %s', async (_, offerBackup) => {
  const { did, gone } = leave({ offerBackup });
  gone();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(did).toEqual(['saved']);
});
