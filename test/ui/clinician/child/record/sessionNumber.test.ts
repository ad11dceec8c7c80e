import { expect, test } from 'vitest';
import type { Kept, RecordEntry } from '../../../../../src/core/Entry.ts';
import { asInstant } from '../../../../../src/core/Instant.ts';
import { sessionNumber } from '../../../../../src/ui/clinician/child/record/sessionNumber.ts';

const session = (number: number, date: string, start: string): Kept<RecordEntry> => ({
  number, at: asInstant(number), entry: { kind: 'session', date, start, stop: '23:00', modality: 'play', present: [] },
});
const progress: Kept<RecordEntry> = { number: 1, at: asInstant(1), entry: { kind: 'progress', form: 'free', text: 'x' } };

test('sessions are counted by their day and start, not by when they were entered', () => {
  const record = [session(0, '2026-04-09', '11:00'), progress, session(2, '2026-04-02', '11:00'), session(3, '2026-04-09', '09:00')];
  expect([2, 3, 0].map((number) => sessionNumber(record, number))).toEqual([1, 2, 3]);
  expect(sessionNumber(record, null)).toBe(4);
  expect(sessionNumber([], null)).toBe(1);
});
