import type { Chance } from './Chance.ts';
import { spoilParsed } from './spoilJson.ts';

const odd: readonly (() => unknown)[] = [
  () => undefined, () => Number.NaN, () => Infinity, () => -0, () => 10n, () => new Map([['a', 1]]), () => new Set([1]), () => new Date(Number.NaN),
  () => new Uint8Array(4), () => new ArrayBuffer(2), () => Array.from({ length: 3 }), () => new Array(300_000), () => /a/u, () => new Error('an error'),
  () => { const around: unknown[] = []; around.push(around); return around; }, () => { const self: Record<string, unknown> = {}; self['kind'] = self; return self; },
  () => Object.create(null) as unknown, () => 'a'.repeat(1_200_000), () => ' '.repeat(900_000), () => '\ud800'.repeat(1000), () => `${'\0 '.repeat(20_000)}a`,
];

/** What may come over a bridge in place of the value: spoilt as JSON, or with what only a structured clone can carry. */
export function spoilValue(value: unknown, chance: Chance): unknown {
  const parsed = spoilParsed(value, chance);
  if (chance.below(4) > 0) return parsed;
  const put = chance.pick(odd)();
  if (typeof parsed !== 'object' || parsed === null || chance.below(8) === 0) return put;
  const keys = Object.keys(parsed);
  if (keys.length > 0) (parsed as Record<string, unknown>)[chance.pick(keys)] = put;
  return parsed;
}
