import { expect, test } from 'vitest';
import type { Kept, PrivateEntry, RecordEntry } from '../../../../src/core/Entry.ts';
import { asInstant } from '../../../../src/core/Instant.ts';
import { inBook, timeOfDamaged } from '../../../../src/ui/clinician/child/inBook.ts';

const note = (number: number, text: string): Kept<PrivateEntry> => ({ number, at: asInstant(number * 10), entry: { kind: 'note', title: '', text } });
const addition = (number: number, of: number): Kept<PrivateEntry> => ({ number, at: asInstant(number * 10), entry: { kind: 'amendment', of, text: `to ${of}` } });

test('notes stand newest first, each with its additions in order', () => {
  const { entries, loose } = inBook([note(0, 'a'), note(1, 'b'), addition(2, 0), addition(3, 0), note(4, 'c')]);
  expect(entries.map((each) => [each.number, each.amendments.map((one) => one.number)])).toEqual([[4, []], [1, []], [0, [2, 3]]]);
  expect(loose).toEqual([]);
});

test('an addition whose note cannot be opened stays readable by itself', () => {
  const { entries, loose } = inBook([note(0, 'a'), addition(3, 2)]);
  expect(entries).toHaveLength(1);
  expect(loose.map((each) => each.number)).toEqual([3]);
});

test('a damaged row is dated by its neighbours', () => {
  const kept = [note(4, 'd'), note(0, 'a'), note(2, 'c')];
  expect(timeOfDamaged(kept, { number: 1, child: null, at: null })).toEqual({ after: 0, before: 20 });
  expect(timeOfDamaged(kept, { number: 5, child: null, at: null })).toEqual({ after: 40, before: null });
  expect(timeOfDamaged([], { number: 0, child: null, at: null })).toEqual({ after: null, before: null });
});

test('what was seen of understanding stands with the yes it is of', () => {
  const yes = { number: 0, at: asInstant(0), entry: { kind: 'consent' } } as Kept<RecordEntry>;
  const seen: Kept<RecordEntry> = { number: 1, at: asInstant(10), entry: { kind: 'understanding', of: 0, text: 'Asked who else.' } };
  expect(inBook([yes, seen]).entries.map((each) => [each.number, each.amendments.map((one) => one.entry.text)])).toEqual([[0, ['Asked who else.']]]);
  expect(inBook([seen]).loose).toEqual([seen]);
});
