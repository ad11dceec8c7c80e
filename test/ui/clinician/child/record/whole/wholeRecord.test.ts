import { expect, test } from 'vitest';
import type { Kept, RecordEntry } from '../../../../../../src/core/Entry.ts';
import { asInstant } from '../../../../../../src/core/Instant.ts';
import { countsOf, filterOf, inMonths, wholeRecord } from '../../../../../../src/ui/clinician/child/record/whole/wholeRecord.ts';
import { someEntries } from '../../../../../core/someEntries.ts';

const written = asInstant(Date.UTC(2026, 10, 20, 12));
const book = (...entries: readonly RecordEntry[]): readonly Kept<RecordEntry>[] => entries.map((entry, number) => ({ number, at: written, entry }));
const [medication, score, , , plan] = someEntries;

test('it runs by the day each entry is of, newest first, and within a day by what was written last', () => {
  const record = book(score, { ...plan, date: '2026-10-30' }, { kind: 'progress', form: 'free', text: 'She came.' }, { ...medication, date: score.date });
  expect(wholeRecord(record).map(({ number }) => number)).toEqual([2, 3, 0, 1]);
  expect(inMonths(wholeRecord(record)).map(({ month, items }) => [month, items.length])).toEqual([['2026-11', 3], ['2026-10', 1]]);
});

test('an addition stands with what it corrects, and alone only where that cannot be opened', () => {
  const all = wholeRecord(book(score, { kind: 'amendment', of: 0, text: 'No.', total: 3 }, { kind: 'amendment', of: 9, text: 'Of what?' }));
  expect(all.map((item) => [item.number, filterOf(item), 'amendments' in item ? item.amendments.length : 0])).toEqual([[2, 'loose', 0], [0, 'score', 1]]);
});

test('every entry is counted under one kind', () => {
  const all = wholeRecord(book(...someEntries, score, medication, score));
  const counts = countsOf(all);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  expect(counts.slice(0, 2)).toEqual([{ filter: 'score', count: 3 }, { filter: 'medication', count: 2 }]);
  expect(counts).toHaveLength(someEntries.length);
});

test('two thousand entries are in order and in months within a blink', () => {
  const many = book(...Array.from({ length: 2000 }, (_, at): RecordEntry => ({ ...score, date: `2026-${String(1 + at % 11).padStart(2, '0')}-${String(1 + at % 28).padStart(2, '0')}` })));
  const begun = performance.now();
  expect(inMonths(wholeRecord(many))).toHaveLength(11);
  expect(performance.now() - begun).toBeLessThan(500);
});
