import { expect, test } from 'vitest';
import type { Kept, RecordEntry } from '../../../../../src/core/Entry.ts';
import { asInstant } from '../../../../../src/core/Instant.ts';
import { inBook } from '../../../../../src/ui/clinician/child/inBook.ts';
import { useEntryPieces } from '../../../../../src/ui/clinician/summary/taking/useEntryPieces.ts';
import { someEntries } from '../../../../core/someEntries.ts';
import { spoken } from '../../spoken.tsx';

const book = (...entries: readonly RecordEntry[]): readonly Kept<RecordEntry>[] => entries.map((entry, number) => ({ number, at: asInstant(number), entry }));
const taken = (...entries: readonly RecordEntry[]) => {
  const record = book(...entries);
  const piecesOf = spoken(() => useEntryPieces(record));
  return inBook(record).entries.toReversed().map((entry) => piecesOf(entry).map(({ text, section, from }) => [from, section, text]));
};

test('every kind offers its facts in a sentence and then its text, each with the number of its entry', () => {
  expect(taken(...someEntries)).toEqual([
    [[0, 'other', 'Medication: Melatonin, 3 mg at bedtime, started November 2, 2026.'], [0, 'other', 'Falls asleep in an hour.']],
    [
      [1, 'scores', 'CATS, 7 to 17, November 3, 2026: total 34 on a scale from 0 to 60 with a cut-off of 21, answered by the child.'],
      [1, 'scores', 'CATS, 7 to 17, November 3, 2026, sub-scores: Intrusion 9, Avoidance 4.'],
    ],
    [[2, 'diagnosis', 'Adjustment disorder (F43.23): working diagnosis, November 4, 2026.'], [2, 'diagnosis', 'Since arrival.']],
    [[3, 'dailyLife', 'Four nights of seven.']],
    [[4, 'plan', 'The plan is to be looked at again on December 4, 2026.'], [4, 'plan', 'Bedtime steps with night staff.']],
    [[5, 'sessions', 'Individual and Play-based, weekly, since November 7, 2026.'], [5, 'sessions', 'With an interpreter.']],
    [[6, 'symptoms', 'Startles at doors.']],
    [[7, 'progress', 'Good with weekly sessions.']],
    [[8, 'progress', 'Names three safe people.']],
  ].map((pieces) => pieces.map(([from, section, text]) => [from, section, expect.stringMatching(spaced(text as string))])));
});

test('a corrected score is offered as it counts, with what was added; one that does not count only with the words', () => {
  const score = someEntries[1];
  const [corrected, out] = taken(
    { ...score, parts: [], cutOff: null }, { ...score, parts: [] },
    { kind: 'amendment', of: 0, text: 'I had turned the digits round.', total: 43 }, { kind: 'amendment', of: 1, text: 'It was another child’s.', total: null },
  );
  expect(corrected?.map(([, , text]) => text)).toEqual([expect.stringContaining('total 43'), 'I had turned the digits round.']);
  expect(out?.map(([, , text]) => text)).toEqual(['It was another child’s.']);
});

test('of a session, a notice, a card and a yes nothing is offered one by one', () => {
  expect(taken({ kind: 'session', date: '2026-11-02', start: '10:00', stop: '10:50', modality: 'play', present: [] })).toEqual([[]]);
});

/** Names and hours stay on one line: any space may be one that does not break. */
function spaced(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s')}$`, 'u');
}
