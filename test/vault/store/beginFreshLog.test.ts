import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Module = typeof import('../../../src/vault/store/beginFreshLog.ts');

let module: Module;
let opened = 0;

/** As a worker begins: nothing is known of any log. */
beforeEach(async () => {
  vi.resetModules();
  module = await import('../../../src/vault/store/beginFreshLog.ts');
  opened = 0;
});
afterEach(() => { vi.restoreAllMocks(); });

/** What opening a database comes to, in order; after the last, what it really is. */
async function opening(...outcomes: readonly (() => Promise<never>)[]): Promise<void> {
  const { Dexie: ours } = await import('dexie');
  const open = ours.prototype.open as unknown as () => ReturnType<Dexie['open']>;
  vi.spyOn(ours.prototype, 'open').mockImplementation(function fake(this: Dexie) {
    const outcome = outcomes[opened];
    opened += 1;
    return (outcome?.() ?? open.call(this)) as ReturnType<Dexie['open']>;
  });
}

it('makes and deletes a database once, and leaves nothing', async () => {
  await opening();
  await module.beginFreshLog();
  await module.beginFreshLog();
  expect(opened).toBe(1);
  expect(await Dexie.getDatabaseNames()).toEqual([]);
});

it('does nothing where somebody has begun one', async () => {
  await opening();
  module.logIsFresh();
  await module.beginFreshLog();
  expect(opened).toBe(0);
});

it('takes a refusal for no failure, and tries again the next time', async () => {
  await opening(() => Promise.reject(new DOMException('full', 'QuotaExceededError')));
  await module.beginFreshLog();
  await module.beginFreshLog();
  expect(opened).toBe(2);
  await module.beginFreshLog();
  expect(opened).toBe(2);
});

it('waits two seconds for a disk that does not answer, and no longer', async () => {
  vi.useFakeTimers();
  try {
    await opening(() => new Promise<never>(() => undefined));
    let isOver = false;
    const begun = module.beginFreshLog().then(() => { isOver = true; });
    await vi.advanceTimersByTimeAsync(1900);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    await begun;
    expect(isOver).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
