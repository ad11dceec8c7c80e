import { expect, test } from 'vitest';
import { sessionLength } from '../../../../../src/ui/clinician/child/record/sessionLength.ts';

test.each([
  ['11:02', '11:52', 50], ['09:00', '10:30', 90], ['00:00', '23:59', 1439],
  ['11:00', '11:00', null], ['12:00', '11:00', null], ['', '11:00', null], ['11:00', '', null], ['24:00', '25:00', null],
])('%s to %s', (start, stop, minutes) => {
  expect(sessionLength(start, stop)).toBe(minutes);
});
