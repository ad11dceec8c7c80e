import { expect, test } from 'vitest';
import { isPastMidnight, sessionLength } from '../../src/core/sessionLength.ts';

test.each([
  ['11:02', '11:52', 50], ['09:00', '10:30', 90], ['00:00', '23:59', 1439],
  ['11:00', '11:00', null], ['12:00', '11:00', null], ['23:40', '00:20', 40], ['22:00', '04:00', 360], ['22:00', '04:01', null], ['11:50', '01:10', null], ['', '11:00', null], ['11:00', '', null], ['24:00', '25:00', null],
])('%s to %s', (start, stop, minutes) => {
  expect(sessionLength(start, stop)).toBe(minutes);
});

test('a session ends on the next day where it stops before it starts, and on no other', () => {
  expect(isPastMidnight('23:40', '00:20')).toBe(true);
  expect([['11:02', '11:52'], ['12:00', '11:00'], ['23:40', ''], ['00:00', '00:00']].map(([start = '', stop = '']) => isPastMidnight(start, stop))).toEqual([false, false, false, false]);
});
