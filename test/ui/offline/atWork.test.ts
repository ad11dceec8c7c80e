import { afterEach, expect, test, vi } from 'vitest';
import { atWork, beginWork, whenAlone } from '../../../src/ui/offline/atWork.ts';

/** Another window, with something under way in it. */
async function otherAtWork(): Promise<() => Promise<void>> {
  let end: () => void = () => undefined;
  let gone: Promise<unknown> = Promise.resolve();
  await new Promise<void>((held) => {
    gone = navigator.locks.request('resguardo-at-work', { mode: 'shared' }, () => {
      held();
      return new Promise<void>((resolve) => { end = resolve; });
    });
  });
  return async () => {
    end();
    await gone;
  };
}

/** Whether another window could take an update now. */
function couldOther(): Promise<boolean> {
  return navigator.locks.request('resguardo-at-work', { ifAvailable: true }, (lock) => lock !== null);
}

afterEach(() => { vi.unstubAllGlobals(); });

test('while something is under way here no other window takes an update, and after its end one may', async () => {
  const [first, second] = [beginWork(), beginWork()];
  await first.ready;
  expect([atWork.get(), await couldOther()]).toEqual([true, false]);
  first.end();
  first.end();
  expect([atWork.get(), await couldOther()]).toEqual([true, false]);
  second.end();
  await vi.waitFor(async () => expect([atWork.get(), await couldOther()]).toEqual([false, true]));
});

test('nothing is done while another window is at work, and this one is at work as before', async () => {
  const end = await otherAtWork();
  const own = beginWork();
  await own.ready;
  const act = vi.fn(() => Promise.resolve());
  expect([await whenAlone(act), act.mock.calls.length]).toEqual([false, 0]);
  await end();
  await vi.waitFor(async () => expect(await couldOther()).toBe(false));
  own.end();
});

test('it is done where only this window is at work, and none can begin meanwhile', async () => {
  const own = beginWork();
  await own.ready;
  let began = false;
  let couldBegin: boolean | null = null;
  const isDone = await whenAlone(async () => {
    const other = navigator.locks.request('resguardo-at-work', { mode: 'shared' }, () => { began = true; });
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    couldBegin = began;
    void other;
  });
  expect([isDone, couldBegin]).toEqual([true, false]);
  await vi.waitFor(() => expect(began).toBe(true));
  own.end();
});

test.each([
  ['has no locks', { locks: undefined }],
  ['may not ask for one', { locks: { request: () => Promise.reject(new DOMException('not here', 'SecurityError')) } }],
])('a window that %s does it once, and begins at once', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  const own = beginWork();
  await own.ready;
  const act = vi.fn(() => Promise.resolve());
  expect([await whenAlone(act), act.mock.calls.length]).toEqual([true, 1]);
  own.end();
});
