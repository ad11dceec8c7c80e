import { expect, test } from 'vitest';
import { asInstant } from '../../../../../src/core/Instant.ts';
import { localDay, noonOf } from '../../../../../src/ui/clinician/child/record/localDay.ts';

test('a day is the tablet’s own, to the minute', () => {
  expect(localDay(asInstant(new Date(2026, 4, 14, 0, 0).getTime()))).toBe('2026-05-14');
  expect(localDay(asInstant(new Date(2026, 11, 3, 23, 59).getTime()))).toBe('2026-12-03');
});

test('a day and back again', () => {
  const noon = noonOf('2028-02-29');
  expect(noon && localDay(asInstant(noon.getTime()))).toBe('2028-02-29');
  expect(noonOf('2026-02-30')).toBeNull();
  expect(noonOf('soon')).toBeNull();
});
