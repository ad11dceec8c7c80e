import { expect, it } from 'vitest';
import { held } from '../siege/Siege.ts';
import { chanceOf } from '../siege/fuzz/Chance.ts';
import { siege } from '../siege/fuzz/siege.ts';
import { spoilJson } from '../siege/fuzz/spoilJson.ts';


it('no reader of a file, a row or a message is brought down by a thousand spoilt ones', async () => {
  const [report] = await siege({ rounds: 1, engine: undefined });
  expect(report?.lost, String(report?.told?.['found'])).toEqual({ thrown: 0, crashes: 0, hangs: 0, inputsChanged: 0, readUnfaithfully: 0 });
  expect(held(report!)).toBe(true);
  expect(report?.tried['executions']).toBeGreaterThan(900);
}, 60_000);

it('a seed spoils alike whatever was spoilt before it, so that a find can be made again', () => {
  const seeds = Array.from({ length: 20_000 }, (_, seed) => seed);
  const spoil = (seed: number) => spoilJson({ kind: 'note', at: { day: 3 } }, chanceOf(seed)).slice(0, 400);
  const first = seeds.map(spoil);
  expect(seeds.map(spoil)).toEqual(first);
});
