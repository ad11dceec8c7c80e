import { expect, test } from 'vitest';
import { readSessionDraft, sessionOf } from '../../../../../src/ui/clinician/child/record/SessionDraft.ts';

const full = { date: '2026-05-14', start: '11:02', stop: '11:52', modality: 'play', present: ['interpreter'] } as const;

test('a new session has today’s day and nothing else', () => {
  expect(readSessionDraft(null, '2026-05-14')).toEqual({ date: '2026-05-14', start: '', stop: '', modality: undefined, present: [] });
});

test('a draft comes back as it was left, also with its day taken out', () => {
  expect(readSessionDraft(JSON.stringify(full), '2026-06-01')).toEqual(full);
  expect(readSessionDraft(JSON.stringify({ ...full, date: '' }), '2026-06-01').date).toBe('');
});

test('what no session knows is left out of a draft', () => {
  const read = readSessionDraft(JSON.stringify({ ...full, modality: 'hypnosis', present: ['police', 'staff'] }), '2026-06-01');
  expect(read.modality).toBeUndefined();
  expect(read.present).toEqual(['staff']);
});

test('a full draft is an entry', () => {
  expect(sessionOf(full, full.date)).toEqual({ entry: { kind: 'session', ...full } });
});

test('what is missing is named by field', () => {
  expect(sessionOf(readSessionDraft(null, ''), full.date)).toEqual({ missing: { date: 'date', start: 'start', stop: 'stop', modality: 'modality' } });
  expect(sessionOf({ ...full, stop: '11:02' }, full.date)).toEqual({ missing: { stop: 'order' } });
  expect(sessionOf({ ...full, start: '' }, full.date)).toEqual({ missing: { start: 'start' } });
});

test('a session has no day that is still to come', () => {
  expect(sessionOf(full, '2026-01-01')).toEqual({ missing: { date: 'future' } });
});

test('one that goes on past midnight is of the day it began on, and is entered once it is over', () => {
  const late = { ...full, start: '23:40', stop: '00:20' };
  expect(sessionOf(late, '2026-05-15')).toEqual({ entry: { kind: 'session', ...late } });
  expect(sessionOf(late, late.date)).toEqual({ missing: { date: 'pastMidnight' } });
  expect(sessionOf({ ...late, stop: '06:20' }, '2026-05-15')).toEqual({ missing: { stop: 'order' } });
});
