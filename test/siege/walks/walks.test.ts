import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { held } from '../Siege.ts';
import { besiege } from './besiege.ts';
import { rules } from './rules.ts';

test('no walk reaches a package without her yes, and a rule that is off is missed', async () => {
  const said: string[] = [];
  const report = await besiege({ rounds: 20, seed: 1, every: 30, most: 120, say: (text) => said.push(text) });
  expect(said).toEqual([]);
  expect(held(report)).toBe(true);
  const { tried } = report;
  for (const what of ['yeses settled', 'packages made', 'packages handed out', 'yeses taken back', 'hand-overs refused']) expect(tried[what] ?? 0, what).toBeGreaterThan(0);
}, 400_000);

test('each rule of the table stands where the table says', () => {
  const places = rules.flatMap(({ rule, edits }) => edits.map((edit) => ({ rule, ...edit })));
  const lost = places.filter(({ file, find }) => readFileSync(`src/${file}`, 'utf8').split(find).length !== 2);
  expect(lost.map(({ rule, file }) => `${rule} (${file})`)).toEqual([]);
  expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
});
