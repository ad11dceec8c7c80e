import { expect, it } from 'vitest';
import { held } from '../siege/Siege.ts';
import { siege } from '../siege/fuzz/siege.ts';

it('no reader of a file, a row or a message is brought down by a thousand spoilt ones', async () => {
  const [report] = await siege({ rounds: 1, engine: undefined });
  expect(report?.lost, String(report?.told?.['found'])).toEqual({ thrown: 0, crashes: 0, hangs: 0, inputsChanged: 0, readUnfaithfully: 0 });
  expect(held(report!)).toBe(true);
  expect(report?.tried['executions']).toBeGreaterThan(900);
}, 60_000);
