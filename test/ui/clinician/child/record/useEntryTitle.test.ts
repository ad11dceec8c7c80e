import { expect, test } from 'vitest';
import type { Kept, RecordEntry } from '../../../../../src/core/Entry.ts';
import { asInstant } from '../../../../../src/core/Instant.ts';
import { inBook } from '../../../../../src/ui/clinician/child/inBook.ts';
import { useEntryTitle } from '../../../../../src/ui/clinician/child/record/useEntryTitle.ts';
import { someEntries } from '../../../../core/someEntries.ts';
import { spoken } from '../../spoken.tsx';

const titlesOf = (...entries: readonly RecordEntry[]): readonly string[] => {
  const record: readonly Kept<RecordEntry>[] = entries.map((entry, number) => ({ number, at: asInstant(number), entry }));
  const title = spoken(() => useEntryTitle({ record }));
  return inBook(record).entries.toReversed().map((entry) => title(entry).replace(/\s/gu, ' '));
};

test('each kind has a title that tells it from others', () => {
  expect(titlesOf(...someEntries)).toEqual([
    'Melatonin, started', 'CATS, 7 to 17: 34', 'Diagnosis: Adjustment disorder', 'Daily life: sleep and school', 'Plan', 'Treatment, started', 'Symptoms', 'Prognosis',
    'Progress to date',
  ]);
});

test('a score stands beside the one that counted before it, as it counts now', () => {
  const score = someEntries[1];
  expect(titlesOf(
    { ...score, date: '2026-10-01', total: 17 }, { ...score, date: '2026-10-08', total: 41 }, { ...score, date: '2026-10-15', total: 30 }, { ...score, date: '2026-10-22', total: 9 },
    { kind: 'amendment', of: 1, text: 'Turned round.', total: 14 }, { kind: 'amendment', of: 2, text: 'Another child’s.', total: null },
  )).toEqual(['CATS, 7 to 17: 17', 'CATS, 7 to 17: 14, before that 17', 'CATS, 7 to 17: does not count', 'CATS, 7 to 17: 9, before that 14']);
});
