import { expect, test } from 'vitest';
import { begunScore } from '../../../../../../src/ui/clinician/child/record/entered/begunScore.ts';
import { ownInstrument, readScoreDraft, scoreOf, type ScoreDraft } from '../../../../../../src/ui/clinician/child/record/entered/ScoreDraft.ts';
import type { Kept, RecordEntry } from '../../../../../../src/core/Entry.ts';
import { asInstant } from '../../../../../../src/core/Instant.ts';
import { someEntries } from '../../../../../core/someEntries.ts';

const today = '2026-11-20';
const score = someEntries[1];
const typed: ScoreDraft = {
  date: '2026-11-03', instrument: 'cats', name: '', least: '0', most: '', version: 'youth report', language: 'quc', answeredBy: 'child', total: '34', cutOff: '21',
  parts: [{ name: 'Intrusion', score: '9' }, { name: 'Avoidance', score: '4' }, { name: 'Thoughts and mood', score: '' }, { name: 'Arousal', score: '' }],
};
const of = (change: Partial<ScoreDraft>) => scoreOf({ ...typed, ...change }, today);
const read = readScoreDraft('quc');

test('an instrument of packs brings its name and range, and sub-scores that were left empty are none', () => {
  expect(of({})).toEqual({ entry: score });
  expect(scoreOf(read(JSON.stringify(typed), today), today)).toEqual({ entry: score });
});

test('a new form has the day, the child’s language, and no instrument', () => {
  expect(read(null, today)).toMatchObject({ date: today, language: 'quc', instrument: '', total: '', answeredBy: undefined, parts: [] });
  expect(scoreOf(read(null, today), today)).toEqual({ missing: { instrument: 'instrument', answeredBy: 'answeredBy', total: 'total' } });
});

test('a total, a cut-off and a sub-score lie in the range of their instrument', () => {
  expect(of({ total: '61' })).toEqual({ missing: { total: 'range' } });
  expect(of({ total: '' })).toEqual({ missing: { total: 'total' } });
  expect(of({ cutOff: '61' })).toEqual({ missing: { cutOff: 'range' } });
  expect(of({ parts: [{ name: 'Intrusion', score: '16' }] })).toEqual({ missing: { 'part 0': 'partRange' } });
  expect(of({ cutOff: '' })).toMatchObject({ entry: { cutOff: null } });
});

test('one’s own instrument is known by a name and a range, and its sub-scores by names of their own', () => {
  const own = { instrument: ownInstrument, name: ' House scale ', least: '1', most: '10', total: '4', cutOff: '', parts: [{ name: 'Nights', score: '3' }] };
  expect(of(own)).toEqual({ entry: { ...score, instrument: null, name: 'House scale', least: 1, most: 10, total: 4, cutOff: null, parts: [{ name: 'Nights', score: 3 }] } });
  expect(of({ ...own, name: '', most: '1' })).toEqual({ missing: { name: 'name', most: 'ends' } });
  expect(of({ ...own, parts: [{ name: 'Nights', score: '' }, { name: '', score: '3' }] })).toEqual({ missing: { 'part 0': 'part', 'part 1': 'part' } });
  expect(of({ ...own, parts: [{ name: 'Nights', score: '1' }, { name: 'Nights ', score: '3' }] })).toEqual({ missing: { 'part 0': 'partTwice', 'part 1': 'partTwice' } });
  expect(of({ ...own, parts: [{ name: '', score: '' }] })).toMatchObject({ entry: { parts: [] } });
});

test('picking an instrument fills in what was last said with it in this record, or what packs say', () => {
  const record: Kept<RecordEntry>[] = [{ number: 0, at: asInstant(0), entry: { ...score, cutOff: 25 } }];
  expect(begunScore(record)('cats')).toMatchObject({ cutOff: '25', version: 'youth report', parts: [{ name: 'Intrusion', score: '' }, {}, {}, {}] });
  expect(begunScore([])('cats')).toMatchObject({ cutOff: '21', version: '' });
  expect(begunScore([])('phq-a')).toEqual({ cutOff: '', version: '', parts: [] });
  const own: Kept<RecordEntry>[] = [{ number: 0, at: asInstant(0), entry: { ...score, instrument: null, name: 'House scale', least: 1, most: 10, cutOff: null } }];
  expect(begunScore(own)(ownInstrument)).toMatchObject({ name: 'House scale', least: '1', most: '10', parts: [{ name: 'Intrusion', score: '' }, { name: 'Avoidance', score: '' }] });
});
