import { expect, test } from 'vitest';
import { after, asInstant, hour } from '../../src/core/Instant.ts';
import { isPossibleRhythm, usualRhythm, whenDue } from '../../src/core/whenDue.ts';

const at = asInstant(Date.UTC(2026, 10, 20, 9, 40));
const arrived = { on: '2026-11-20', at };

test('a child is to be met within 72 hours of arrival, and then each week', () => {
  expect(whenDue({ arrived, lastSession: null }, usualRhythm)).toEqual({ is: 'first', by: after(at, 72 * hour) });
  expect(whenDue({ arrived, lastSession: '2026-11-20' }, usualRhythm)).toEqual({ is: 'session', on: '2026-11-27', last: '2026-11-20' });
  expect(whenDue({ arrived: null, lastSession: '2026-12-28' }, usualRhythm)).toEqual({ is: 'session', on: '2027-01-04', last: '2026-12-28' });
});

test('nobody knows by when where nobody knows when she came; and who is back is met for the first time again', () => {
  expect(whenDue({ arrived: null, lastSession: null }, usualRhythm)).toEqual({ is: 'first', by: null });
  expect(whenDue({ arrived, lastSession: '2026-08-01' }, usualRhythm)).toMatchObject({ is: 'first' });
});

test('the house may set both otherwise, within bounds', () => {
  const own = { firstMeetingHours: 24, sessionDays: 3 };
  expect(whenDue({ arrived, lastSession: null }, own)).toEqual({ is: 'first', by: after(at, 24 * hour) });
  expect(whenDue({ arrived, lastSession: '2026-11-29' }, own)).toMatchObject({ on: '2026-12-02' });
  expect([0, 1, 720, 721].map((firstMeetingHours) => isPossibleRhythm({ ...own, firstMeetingHours }, 'firstMeetingHours'))).toEqual([false, true, true, false]);
});
