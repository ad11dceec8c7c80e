import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, daysFrom } from '../../src/core/dayAfter.ts';

const days = fc.integer({ min: 0, max: 80_000 }).map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));

test('goes from day to day as the calendar does, over leap years and back', () => {
  expect(dayAfter('2026-12-28', 7)).toBe('2027-01-04');
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
  expect(dayAfter('2027-03-01', -1)).toBe('2027-02-28');
  fc.assert(fc.property(days, fc.integer({ min: -3000, max: 3000 }), (day, count) => {
    fc.pre(Date.parse(day) + count * 86_400_000 >= 0);
    const expected = new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
    expect(dayAfter(day, count)).toBe(expected);
    expect(daysFrom(day, expected)).toBe(count);
  }));
});
