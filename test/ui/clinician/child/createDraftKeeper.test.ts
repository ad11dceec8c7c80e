import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asInstant, type Instant } from '../../../../src/core/Instant.ts';
import { fail, ok, type Result } from '../../../../src/core/Result.ts';
import { createDraftKeeper, most, pause, type DraftState } from '../../../../src/ui/clinician/child/createDraftKeeper.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

/** A disk that says what it was given, and when it answers. */
function onDisk(answer: () => Promise<Result<Instant | null>> = async () => ok(asInstant(7))) {
  const saved: string[] = [];
  const states: DraftState['is'][] = [];
  let last: DraftState = { is: 'untouched' };
  const keeper = createDraftKeeper<string>({
    save: (body) => {
      saved.push(body);
      return answer();
    },
    show: (state) => {
      last = state;
      states.push(state.is);
    },
    now: () => Date.now(),
  });
  return { keeper, saved, states, last: () => last };
}

test('a pause saves the last words once', async () => {
  const { keeper, saved, last } = onDisk();
  keeper.type('a');
  await vi.advanceTimersByTimeAsync(pause - 1);
  keeper.type('ab');
  await vi.advanceTimersByTimeAsync(pause - 1);
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(saved).toEqual(['ab']);
  expect(last()).toEqual({ is: 'saved', at: 7 });
  expect(keeper.unsaved()).toBeNull();
});

test('steady typing is being saved half a second before its oldest unsaved word is two seconds old', async () => {
  const { keeper, saved } = onDisk();
  for (let typed = 1; typed <= 21; typed += 1) {
    keeper.type('x'.repeat(typed));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(most).toBe(1500);
  expect(saved).toEqual(['x'.repeat(15)]);
});

test('that it is being saved is said once, not at each key', async () => {
  const { keeper, states } = onDisk();
  for (const typed of ['a', 'ab', 'abc']) keeper.type(typed);
  expect(states).toEqual(['saving']);
  await vi.advanceTimersByTimeAsync(pause);
  keeper.type('abcd');
  expect(states).toEqual(['saving', 'saved', 'saving']);
});

test('a save that fails keeps the words, says so until one comes back well, and is tried again', async () => {
  let full = true;
  const { keeper, saved, last } = onDisk(async () => (full ? fail({ type: 'storageFull' }) : ok(asInstant(9))));
  keeper.type('kept');
  expect(await keeper.flush()).toBe(false);
  expect(last()).toEqual({ is: 'failed', problem: { type: 'storageFull' } });
  expect(keeper.unsaved()).toEqual({ body: 'kept' });
  full = false;
  expect(await keeper.flush()).toBe(true);
  expect(saved).toEqual(['kept', 'kept']);
  expect(last()).toEqual({ is: 'saved', at: 9 });
});

test('what is typed during a save is saved after it, never beside it', async () => {
  let answer: ((result: Result<Instant>) => void) | undefined;
  const { keeper, saved, states } = onDisk(() => new Promise((resolve) => { answer = resolve; }));
  keeper.type('one');
  const flushed = keeper.flush();
  keeper.type('two');
  await vi.advanceTimersByTimeAsync(most);
  expect(saved).toEqual(['one']);
  expect(keeper.unsaved()).toEqual({ body: 'two' });
  answer?.(ok(asInstant(1)));
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual(['one', 'two']);
  expect(states).not.toContain('saved');
  answer?.(ok(asInstant(2)));
  expect(await flushed).toBe(true);
  expect(states.at(-1)).toBe('saved');
});

test('words under way count as unsaved until the disk has answered', async () => {
  let answer: ((result: Result<Instant>) => void) | undefined;
  const { keeper } = onDisk(() => new Promise((resolve) => { answer = resolve; }));
  keeper.type('one');
  const flushed = keeper.flush();
  expect(keeper.unsaved()).toEqual({ body: 'one' });
  answer?.(ok(asInstant(1)));
  await flushed;
  expect(keeper.unsaved()).toBeNull();
});

test('after stop nothing more is saved, and a save under way has ended', async () => {
  let answer: ((result: Result<Instant>) => void) | undefined;
  const { keeper, saved } = onDisk(() => new Promise((resolve) => { answer = resolve; }));
  keeper.type('one');
  void keeper.flush();
  keeper.type('two');
  let stopped = false;
  const stopping = keeper.stop().then(() => { stopped = true; });
  await vi.advanceTimersByTimeAsync(most);
  expect(stopped).toBe(false);
  answer?.(ok(asInstant(1)));
  await stopping;
  await vi.advanceTimersByTimeAsync(most);
  expect(saved).toEqual(['one']);
});

test('a save that fails while stopping leaves nothing behind to be saved later', async () => {
  const { keeper, saved } = onDisk(async () => fail({ type: 'storageFull' }));
  keeper.type('one');
  void keeper.flush();
  await keeper.stop();
  expect(keeper.unsaved()).toBeNull();
  expect(await keeper.flush()).toBe(true);
  expect(saved).toEqual(['one']);
});
