import { expect, test } from 'vitest';
import { noonOn } from '../../src/core/noonOn.ts';

test('a day is an instant of that day, leap days and ends of years too', () => {
  for (let at = Date.UTC(1999, 11, 30, 11); at < Date.UTC(2032, 2, 3); at += 86_400_000) {
    expect(noonOn(new Date(at).toISOString().slice(0, 10))).toBe(at);
  }
  expect(noonOn('1970-01-01')).toBe(11 * 3_600_000);
  expect(noonOn('2100-03-01')).toBe(Date.UTC(2100, 2, 1, 11));
});
