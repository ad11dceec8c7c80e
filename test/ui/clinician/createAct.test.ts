import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok, type Result } from '../../../src/core/Result.ts';
import { tellWait } from '../../../src/ui/clinician/orNotDone.ts';
import { createAct } from '../../../src/ui/clinician/useAct.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

type Standing = Parameters<Parameters<typeof createAct>[0]>[0];

function onScreen() {
  const shown: Standing[] = [];
  const act = createAct((standing) => { shown.push(standing); });
  return { act, shown, last: () => shown.at(-1) };
}

const never = (): never => { throw new Error('came to something'); };

test.each([
  ['rejects', () => Promise.reject<Result<null>>(new Error('the worker broke'))],
  ['throws', (): Promise<Result<null>> => { throw new Error('no line'); }],
])('an act that %s is said to be broken off, and can be tried again', async (_, broken) => {
  const { act, last } = onScreen();
  act.run(broken, never);
  expect(last()).toEqual({ isRunning: true, problem: null });
  await vi.advanceTimersByTimeAsync(tellWait - 1);
  expect(last()).toEqual({ isRunning: true, problem: null });
  await vi.advanceTimersByTimeAsync(1);
  expect(last()).toEqual({ isRunning: false, problem: { type: 'notDone' } });
  const came: number[] = [];
  act.run(async () => ok(7), (value) => came.push(value));
  await vi.advanceTimersByTimeAsync(0);
  expect(came).toEqual([7]);
  expect(last()).toEqual({ isRunning: false, problem: null });
});

test('a second press while one runs does nothing, and a refusal is said at once', async () => {
  const { act, last } = onScreen();
  let answer: ((result: Result<null>) => void) | undefined;
  act.run(() => new Promise<Result<null>>((resolve) => { answer = resolve; }), never);
  act.run(never, never);
  answer?.(fail({ type: 'storageFull' }));
  await vi.advanceTimersByTimeAsync(0);
  expect(last()).toEqual({ isRunning: false, problem: { type: 'storageFull' } });
  act.say(null);
  expect(last()).toEqual({ isRunning: false, problem: null });
});
