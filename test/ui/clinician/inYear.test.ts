import { expect, test } from 'vitest';
import { asInstant } from '../../../src/core/Instant.ts';
import { useShortDay } from '../../../src/ui/clinician/useShortDay.ts';
import { useWhen } from '../../../src/ui/clinician/useWhen.ts';
import { useWords } from '../../../src/ui/clinician/useWords.ts';
import { spoken } from './spoken.tsx';

// Where words are spoken in tests it is December 2026.
const now = asInstant(Date.UTC(2026, 4, 15, 12));
const before = asInstant(Date.UTC(2025, 4, 15, 12));

test('a day of another year is said with it, and one of this year without', () => {
  const when = spoken(() => useWhen());
  expect([when(now, 'dayAndTime'), when(before, 'dayAndTime')]).toEqual(['Fri, May 15, 12:00\u00a0PM', 'Thu, May 15, 2025, 12:00\u00a0PM']);
  expect([when(now, 'time'), when(before, 'time')]).toEqual(['12:00\u00a0PM', '12:00\u00a0PM']);
  const shortDay = spoken(() => useShortDay());
  expect([shortDay('2026-05-15'), shortDay('2027-05-15'), shortDay('soon')]).toEqual(['May 15', 'May 15, 2027', 'soon']);
});

test('inside words too', () => {
  const words = spoken(() => useWords('hold'));
  expect(words('stands', { at: new Date(now) })).toBe('The hold stands since Fri, May 15, 12:00\u00a0PM.');
  expect(words('stands', { at: new Date(before) })).toContain('Thu, May 15, 2025');
});
