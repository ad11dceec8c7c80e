import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverPairs, everyCase, pairsOf, type Factors } from './coverPairs.ts';

const someFactors: fc.Arbitrary<Factors> = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 2, maxLength: 5 })
  .chain((names) => fc.tuple(...names.map((name) => fc.integer({ min: 1, max: 5 }).map((count) => [name, Array.from({ length: count }, (_, n) => `${name}${n}`)] as const))))
  .map((entries) => Object.fromEntries(entries));

it('has every pair that any case has, and no case that is not among them', () => {
  fc.assert(fc.property(someFactors, fc.nat(), (factors, seed) => {
    const cases = everyCase(factors, (one) => (JSON.stringify(one).length * 7 + seed + Object.values(one).join('').charCodeAt(1)) % 3 !== 0);
    const covering = coverPairs(cases);
    expect(new Set(covering.flatMap(pairsOf))).toEqual(new Set(cases.flatMap(pairsOf)));
    expect(covering.every((one) => cases.includes(one))).toBe(true);
  }));
});

it('needs few of them', () => {
  const factors = { a: ['1', '2', '3'], b: ['1', '2', '3'], c: ['1', '2', '3'], d: ['1', '2', '3'] };
  expect(everyCase(factors)).toHaveLength(81);
  expect(coverPairs(everyCase(factors)).length).toBeLessThan(15);
});

it('chooses the same each time', () => {
  const cases = everyCase({ a: ['1', '2'], b: ['1', '2', '3'], c: ['x', 'y'] });
  expect(coverPairs(cases)).toEqual(coverPairs(cases));
});

it('has no case where none is possible', () => {
  expect(coverPairs(everyCase({ a: ['1'] , b: ['2'] }, () => false))).toEqual([]);
});
