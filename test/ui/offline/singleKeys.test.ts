import { afterEach, expect, test, vi } from 'vitest';
import { standInStorage } from './standInStorage.ts';

afterEach(() => vi.unstubAllGlobals());

async function freshPage() {
  vi.resetModules();
  return import('../../../src/ui/offline/singleKeys.ts');
}

test('keys act alone until that is turned off, on this page and the next, and nothing is kept once it is on again', async () => {
  const kept = standInStorage();
  const { singleKeys, allowSingleKeys } = await freshPage();
  expect([singleKeys.get(), kept.size]).toEqual([true, 0]);
  allowSingleKeys(false);
  expect([singleKeys.get(), (await freshPage()).singleKeys.get()]).toEqual([false, false]);
  expect([...kept]).toEqual([['resguardo single keys', 'off']]);
  (await freshPage()).allowSingleKeys(true);
  expect([(await freshPage()).singleKeys.get(), kept.size]).toEqual([true, 0]);
});

test('a browser that keeps nothing for the page holds to it until the page is left', async () => {
  vi.stubGlobal('localStorage', { getItem: () => { throw new Error('refused'); }, setItem: () => { throw new Error('refused'); } });
  const { singleKeys, allowSingleKeys } = await freshPage();
  expect(singleKeys.get()).toBe(true);
  allowSingleKeys(false);
  expect(singleKeys.get()).toBe(false);
});
