import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LastWords } from '../../src/bridge/VaultContract.ts';
import { asId, type VaultId } from '../../src/core/Id.ts';
import { fail, ok, type Result } from '../../src/core/Result.ts';
import { commitWait, createVaultKeeper, hiddenLimit, keptLimit, pickerLimit } from '../../src/ui/createVaultKeeper.ts';
import type { VaultLine } from '../../src/ui/openVault.ts';

const words = { child: '0'.repeat(32), slot: { wing: 'private', of: 'note' }, body: '"She drew"' } as unknown as LastWords;

const vault = asId<VaultId>('a'.repeat(32));
const other = asId<VaultId>('b'.repeat(32));

/** A page with an open vault on it, which answers a lock and a draft as it is told to. */
function pageWith(answers: { lock?: () => Promise<Result<null>>; saveDraft?: () => Promise<Result<never>> } = {}) {
  const did: unknown[] = [];
  const now = { wall: 1_000_000, monotonic: 50 };
  const state = { isHidden: false };
  const keeper = createVaultKeeper({
    clocks: { wall: () => now.wall, monotonic: () => now.monotonic },
    isHidden: () => state.isHidden,
    cover: () => did.push('cover'),
    note: (of, note) => did.push(of === vault ? { note } : { of, note }),
    returnToDoor: () => did.push('door'),
    wipe: (carried) => did.push(carried ? { wipe: carried } : 'wipe'),
  });
  const line = {
    vault: {
      lock: (last: LastWords | null) => {
        did.push({ lock: last });
        return answers.lock?.() ?? Promise.resolve(ok(null));
      },
      saveDraft: (draft: LastWords) => {
        did.push({ saveDraft: draft });
        return answers.saveDraft?.() ?? Promise.resolve(ok(1));
      },
    },
    end: () => did.push('end'),
  } as unknown as VaultLine;
  const pass = async (wall: number, monotonic = wall, timers = monotonic) => {
    now.wall += wall;
    now.monotonic += monotonic;
    await vi.advanceTimersByTimeAsync(timers);
  };
  const hide = () => {
    state.isHidden = true;
    keeper.hide();
  };
  const show = () => {
    state.isHidden = false;
    keeper.show();
  };
  return { keeper, line, did, pass, hide, show, state };
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

const never = () => new Promise<never>(() => undefined);

test('covers before anything else, hands the last words over, ends the worker, and wipes the page last', async () => {
  const { keeper, line, did, pass } = pageWith();
  keeper.watch(line, vault);
  keeper.holdLastWords(() => words);
  void keeper.lock();
  expect(did).toEqual(['cover', { lock: words }]);
  await pass(1);
  expect(did.slice(2)).toEqual([{ note: null }, 'end', 'wipe']);
});

test('locks once, however often it is asked to', async () => {
  const { keeper, line, did, pass } = pageWith();
  keeper.watch(line, vault);
  void keeper.lock();
  void keeper.lock();
  await pass(commitWait);
  void keeper.lock();
  expect(did.filter((each) => each === 'wipe')).toHaveLength(1);
  expect(keeper.mayLift()).toBe(false);
});

test.each<[string, () => Promise<Result<null>>]>([
  ['does not answer within a second', never],
  ['refuses them', () => Promise.resolve(fail({ type: 'storageFull' }))],
  ['breaks', () => Promise.reject(new Error('a broken assumption'))],
])('says so at the next unlock when the vault %s, and ends it all the same', async (_, lock) => {
  const { keeper, line, did, pass } = pageWith({ lock });
  keeper.watch(line, vault);
  keeper.holdLastWords(() => words);
  void keeper.lock();
  await pass(commitWait - 1);
  if (lock === never) expect(did).not.toContain('wipe');
  await pass(1);
  expect(did.slice(2)).toEqual([{ note: 'unsaved' }, 'end', 'wipe']);
});

test('says nothing of unsaved words when there were none', async () => {
  const { keeper, line, did, pass } = pageWith({ lock: never });
  keeper.watch(line, vault);
  void keeper.lock();
  await pass(commitWait);
  expect(did).toContainEqual({ note: null });
});

test('a page hidden for half a minute locks, and not a moment before', async () => {
  const { keeper, line, did, pass, hide } = pageWith();
  keeper.watch(line, vault);
  keeper.holdLastWords(() => words);
  hide();
  expect(did).toEqual([{ saveDraft: words }]);
  await pass(hiddenLimit - 1);
  expect(did).toHaveLength(1);
  await pass(1);
  expect(did).toContain('wipe');
});

test('one that comes back in time goes on, with a fresh half minute', async () => {
  const { keeper, line, did, pass, hide, show } = pageWith();
  keeper.watch(line, vault);
  for (let times = 0; times < 3; times += 1) {
    hide();
    await pass(hiddenLimit - 1);
    expect(keeper.mayLift()).toBe(true);
    show();
    await pass(hiddenLimit);
  }
  expect(did).toEqual([]);
});

test.each([
  ['slept through it, by the wall clock', hiddenLimit, 0],
  ['had its clock set back, by the other', -9_000_000, hiddenLimit],
])('a page that %s, locks when it is shown and never lifts its cover', async (_, wall, monotonic) => {
  const { keeper, line, did, pass, hide, show } = pageWith();
  keeper.watch(line, vault);
  hide();
  await pass(wall, monotonic, 0);
  expect(keeper.mayLift()).toBe(false);
  show();
  expect(keeper.mayLift()).toBe(false);
  await pass(0);
  expect(did).toContain('wipe');
});

test('a picker that the app opened stays the lock for two minutes, and for no longer', async () => {
  const { keeper, line, did, pass, hide, show } = pageWith();
  keeper.watch(line, vault);
  keeper.expectPicker();
  hide();
  await pass(pickerLimit - 1);
  expect(keeper.mayLift()).toBe(true);
  expect(did).toEqual([]);
  show();
  hide();
  await pass(hiddenLimit);
  expect(did).toContain('wipe');
  const late = pageWith();
  late.keeper.watch(late.line, vault);
  late.keeper.expectPicker();
  late.hide();
  await late.pass(pickerLimit);
  expect(late.did).toContain('wipe');
});

test('no cover lifts when nobody touched anything for too long', () => {
  const { keeper, line } = pageWith();
  keeper.watch(line, vault);
  let isOver = false;
  keeper.holdIdle(() => isOver);
  expect(keeper.mayLift()).toBe(true);
  isOver = true;
  expect(keeper.mayLift()).toBe(false);
});

test('a vault that opens on a page hidden meanwhile is locked after half a minute too', async () => {
  const { keeper, line, did, pass, hide } = pageWith();
  hide();
  await pass(hiddenLimit);
  expect(did).toEqual([]);
  keeper.watch(line, vault);
  await pass(hiddenLimit);
  expect(did).toContain('wipe');
});

test('locks nothing at the door, nor after the vault was left for the child\'s room: the page goes, with both ends of the porter\'s port', async () => {
  const { keeper, line, did, pass, hide, show } = pageWith();
  hide();
  await pass(hiddenLimit);
  show();
  keeper.watch(line, vault);
  const { port1, port2 } = new MessageChannel();
  const bothEnds = [port1, port2];
  keeper.leave(bothEnds);
  hide();
  await pass(hiddenLimit);
  expect(did).toEqual(['cover', { wipe: bothEnds }]);
  expect(keeper.mayLift()).toBe(false);
});

test('hands the last words over when it is told to, and the lock that comes later hands them over again', async () => {
  const { keeper, line, did } = pageWith();
  keeper.saveLastWords();
  expect(did).toEqual([]);
  keeper.watch(line, vault);
  keeper.holdLastWords(() => null);
  keeper.saveLastWords();
  expect(did).toEqual([]);
  keeper.holdLastWords(() => words);
  keeper.saveLastWords();
  expect(did).toEqual([{ saveDraft: words }]);
  void keeper.lock();
  expect(did).toEqual([{ saveDraft: words }, 'cover', { lock: words }]);
});

test('a stopped vault with nothing unsaved locks at once and says why', () => {
  const { keeper, line, did } = pageWith();
  keeper.watch(line, vault);
  keeper.holdLastWords(() => null);
  expect(keeper.stopped()).toBe(false);
  expect(did).toEqual(['cover', 'end', { note: 'stopped' }, 'wipe']);
});

test('a stopped vault\'s last words are kept until it is open again, and saved first', async () => {
  const { keeper, line, did, pass } = pageWith();
  keeper.watch(line, vault);
  keeper.holdLastWords(() => words);
  expect(keeper.stopped()).toBe(true);
  expect(did).toEqual(['cover', 'end', { note: 'stoppedKept' }]);
  await pass(keptLimit - 1);
  keeper.watch(line, vault);
  expect(await keeper.giveKept(line, vault)).toBeNull();
  expect(did.slice(3)).toEqual([{ saveDraft: words }, { note: null }]);
  expect(await keeper.giveKept(line, vault)).toBeNull();
  await pass(keptLimit);
  expect(did).not.toContain('wipe');
});

test('words that the vault does not take then are given back', async () => {
  const { keeper, line, did } = pageWith({ saveDraft: () => Promise.resolve(fail({ type: 'storageFull' })) });
  keeper.watch(line, vault);
  keeper.holdLastWords(() => words);
  keeper.stopped();
  expect(await keeper.giveKept(line, vault)).toBe(words);
  expect(did).not.toContainEqual({ note: null });
});

test('kept words are gone after five minutes, or half a minute out of sight, and that is said', async () => {
  for (const wait of ['in sight', 'hidden'] as const) {
    const { keeper, line, did, pass, hide } = pageWith();
    keeper.watch(line, vault);
    keeper.holdLastWords(() => words);
    keeper.stopped();
    if (wait === 'hidden') hide();
    await pass(wait === 'hidden' ? hiddenLimit : keptLimit);
    expect(did.slice(3)).toEqual(['cover', { note: 'stoppedUnsaved' }, 'wipe']);
  }
});

test('a vault that stops while it locks changes nothing of the lock', async () => {
  const { keeper, line, did, pass } = pageWith({ lock: never });
  keeper.watch(line, vault);
  keeper.holdLastWords(() => words);
  void keeper.lock();
  expect(keeper.stopped()).toBe(false);
  await pass(commitWait);
  expect(did).toEqual(['cover', { lock: words }, { note: 'unsaved' }, 'end', 'wipe']);
});

test('words kept of one vault are never given to another, wait while that one is open, and are there when it was locked', async () => {
  const { keeper, line, did } = pageWith();
  keeper.watch(line, vault);
  keeper.holdLastWords(() => words);
  keeper.stopped();
  keeper.watch(line, other);
  expect(await keeper.giveKept(line, other)).toBeNull();
  expect(did).toHaveLength(3);
  await keeper.lock();
  expect(did.slice(3)).toEqual(['cover', { lock: null }, { of: other, note: null }, 'end', 'door']);
  keeper.watch(line, vault);
  expect(await keeper.giveKept(line, vault)).toBeNull();
  expect(did.slice(8)).toEqual([{ saveDraft: words }, { note: null }]);
  await keeper.lock();
  expect(did.at(-1)).toBe('wipe');
});

test('words that waited too long are let go and told of, and whoever has another vault open goes on', async () => {
  const { keeper, line, did, pass } = pageWith();
  keeper.watch(line, vault);
  keeper.holdLastWords(() => words);
  keeper.stopped();
  keeper.watch(line, other);
  await pass(keptLimit);
  expect(did.slice(3)).toEqual([{ note: 'stoppedUnsaved' }]);
  expect(keeper.mayLift()).toBe(true);
  await keeper.lock();
  expect(did.at(-1)).toBe('wipe');
});

test('two vaults that stop one after the other each keep their own', async () => {
  const { keeper, line, did } = pageWith();
  const hers = { ...words, body: '"She slept"' };
  keeper.watch(line, vault);
  keeper.holdLastWords(() => words);
  keeper.stopped();
  keeper.watch(line, other);
  keeper.holdLastWords(() => hers);
  expect(keeper.stopped()).toBe(true);
  await keeper.giveKept(line, vault);
  await keeper.giveKept(line, other);
  expect(did.filter((each) => typeof each === 'object' && each !== null && 'saveDraft' in each)).toEqual([{ saveDraft: words }, { saveDraft: hers }]);
});

test('a page out of sight for too long goes, whatever waits on it', async () => {
  const { keeper, line, did, pass, hide } = pageWith();
  keeper.watch(line, vault);
  keeper.holdLastWords(() => words);
  keeper.stopped();
  keeper.watch(line, other);
  hide();
  await pass(hiddenLimit);
  expect(did.at(-1)).toBe('wipe');
  expect(did).toContainEqual({ note: 'stoppedUnsaved' });
});

test('closing is a lock that leaves the page: covered, saved and ended, and never loaded anew', async () => {
  const { keeper, line, did, pass } = pageWith();
  keeper.watch(line, vault);
  keeper.holdLastWords(() => words);
  const closed = keeper.close();
  expect(did).toEqual(['cover', { lock: words }]);
  expect(await closed).toBe(true);
  await keeper.lock();
  await pass(keptLimit);
  expect(did.slice(2)).toEqual([{ note: null }, 'end']);
  expect(keeper.mayLift()).toBe(true);
});

test('closing says where the last words were not saved in time', async () => {
  const { keeper, line, did, pass } = pageWith({ lock: never });
  keeper.watch(line, vault);
  keeper.holdLastWords(() => words);
  const closed = keeper.close();
  await pass(commitWait);
  expect([await closed, did.at(-2)]).toEqual([false, { note: 'unsaved' }]);
});

test('closing while it locks waits for that lock, and keeps the page', async () => {
  const { keeper, line, did, pass } = pageWith();
  keeper.watch(line, vault);
  keeper.holdLastWords(() => words);
  const locked = keeper.lock();
  const closed = keeper.close();
  await pass(1);
  await locked;
  expect([await closed, did.filter((each) => each === 'wipe'), did.filter((each) => each === 'cover')]).toEqual([true, [], ['cover']]);
});

test('closing lets go of the words of another vault, and says so', async () => {
  const { keeper, line, did } = pageWith();
  keeper.watch(line, other);
  keeper.holdLastWords(() => words);
  expect(keeper.stopped()).toBe(true);
  expect(await keeper.saveAll()).toBe(false);
  expect(await keeper.close()).toBe(false);
  expect(did.at(-1)).toEqual({ of: other, note: 'stoppedUnsaved' });
});

test('saving all hands over the last words, and says whether the vault has them', async () => {
  const good = pageWith();
  expect(await good.keeper.saveAll()).toBe(true);
  good.keeper.watch(good.line, vault);
  expect(await good.keeper.saveAll()).toBe(true);
  good.keeper.holdLastWords(() => words);
  expect(await good.keeper.saveAll()).toBe(true);
  expect(good.did).toEqual([{ saveDraft: words }]);
  const bad = pageWith({ saveDraft: () => Promise.resolve(fail({ type: 'storageFull' }) as Result<never>) });
  bad.keeper.watch(bad.line, vault);
  bad.keeper.holdLastWords(() => words);
  expect(await bad.keeper.saveAll()).toBe(false);
});

test('a vault that does not say whether it saved has not', async () => {
  const { keeper, line, pass } = pageWith({ saveDraft: never });
  keeper.watch(line, vault);
  keeper.holdLastWords(() => words);
  const saved = keeper.saveAll();
  await pass(commitWait);
  expect(await saved).toBe(false);
});
