import { expect, test } from 'vitest';
import type { ScoreEntry } from '../../../../../../src/core/ClinicalEntry.ts';
import type { Kept, RecordEntry } from '../../../../../../src/core/Entry.ts';
import { asInstant } from '../../../../../../src/core/Instant.ts';
import { scoreSeries, totalBefore } from '../../../../../../src/ui/clinician/child/record/scores/scoreSeries.ts';
import { someEntries } from '../../../../../core/someEntries.ts';

const some: ScoreEntry = someEntries[1];
const book = (...entries: readonly RecordEntry[]): readonly Kept<RecordEntry>[] => entries.map((entry, number) => ({ number, at: asInstant(number), entry }));
const of = (change: Partial<ScoreEntry>): ScoreEntry => ({ ...some, ...change });

test('one line is one instrument, answered by the same side and ranging alike; the one used last comes first', () => {
  const all = scoreSeries(book(
    of({ date: '2026-11-03' }), of({ date: '2026-11-01', answeredBy: 'caregiver' }), of({ date: '2026-11-09', name: 'PHQ-A', most: 27 }),
    of({ date: '2026-11-02', name: 'cats, 7 TO 17 ' }), of({ date: '2026-11-01', most: 80 }),
  ));
  expect(all.map(({ name, answeredBy, most, points }) => [name, answeredBy, most, points.map(({ number }) => number)])).toEqual([
    ['PHQ-A', 'child', 27, [2]], [some.name, 'child', 60, [3, 0]], [some.name, 'caregiver', 60, [1]], [some.name, 'child', 80, [4]],
  ]);
});

test('the last word on a total counts, and one that does not count is no step of the line', () => {
  const [series] = scoreSeries(book(
    of({ date: '2026-11-01', total: 40 }), of({ date: '2026-11-08', total: 53 }), of({ date: '2026-11-15', total: 30 }), of({ date: '2026-11-22', total: 28 }),
    { kind: 'amendment', of: 1, text: 'Turned round.', total: 33 }, { kind: 'amendment', of: 1, text: 'No: this.', total: 35 }, { kind: 'amendment', of: 1, text: 'Tired.' },
    { kind: 'amendment', of: 2, text: 'Another child’s.', total: null }, { kind: 'amendment', of: 3, text: 'In a hurry.' },
  ));
  expect(series?.points.map(({ total, isCorrected }) => [total, isCorrected])).toEqual([[40, false], [35, true], [null, true], [28, false]]);
  expect([0, 1, 2, 3].map((number) => totalBefore(series!, number))).toEqual([null, 40, 35, 35]);
});

test('a record without scores has no line', () => {
  expect(scoreSeries(book(someEntries[0]))).toEqual([]);
});
