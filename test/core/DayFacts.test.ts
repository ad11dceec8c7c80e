import { expect, test } from 'vitest';
import { afterEntry, noDayFacts } from '../../src/core/DayFacts.ts';
import type { PlanEntry } from '../../src/core/ClinicalEntry.ts';
import type { RecordEntry, SessionEntry } from '../../src/core/Entry.ts';
import type { NoticeGiven } from '../../src/core/Notice.ts';

const session = (date: string): SessionEntry => ({ kind: 'session', date, start: '09:00', stop: '09:45', modality: 'play', present: [] });
const plan = (date: string, review: string | null, step: PlanEntry['step'] = 'made'): PlanEntry => ({ kind: 'plan', date, step, text: 'x', review });
const notice = (part: Partial<NoticeGiven>): RecordEntry => ({
  kind: 'notice', notice: { pack: { id: 'en', version: '1' }, band: 'B', language: 'en', shown: [], skipped: [], teachBack: [], answer: 'ok', attested: '', ...part },
});
const after = (...entries: RecordEntry[]) => entries.reduce((facts, entry) => afterEntry(facts, entry, '2026-11-30'), noDayFacts);

test('the latest day of a session counts, in whatever order they were entered', () => {
  expect(after(session('2026-11-20'), session('2026-11-27'), session('2026-11-13')).lastSession).toBe('2026-11-27');
});

test('the plan that was written of last says when it is to be looked at, until it ends', () => {
  expect(after(plan('2026-11-01', '2026-12-01'), plan('2026-10-01', '2026-11-15')).plan).toEqual({ date: '2026-11-01', review: '2026-12-01' });
  expect(after(plan('2026-11-01', '2026-12-01'), plan('2026-12-01', '2027-01-01', 'reviewed')).plan?.review).toBe('2027-01-01');
  expect(after(plan('2026-11-01', '2026-12-01'), plan('2026-11-20', '2027-01-01', 'ended')).plan?.review).toBeNull();
});

test('a plan of a day that is still to come gives way to any that is written after it', () => {
  const ahead = after(plan('2026-11-01', '2026-12-01'), plan('2062-11-01', '2062-12-01'));
  expect(ahead.plan?.date).toBe('2062-11-01');
  expect(afterEntry(ahead, plan('2026-11-30', '2026-12-30', 'reviewed'), '2026-11-30').plan).toEqual({ date: '2026-11-30', review: '2026-12-30' });
  expect(afterEntry(ahead, plan('2026-11-30', '2026-12-30'), '2062-11-01').plan?.date).toBe('2062-11-01');
});

test('a notice is to be given again when it was broken off or put off, or something was let go without being understood', () => {
  const again = (part: Partial<NoticeGiven>) => after(notice(part)).notice?.again;
  expect((['ok', 'question', 'unsure', 'later', 'stop', null] as const).map((answer) => again({ answer }))).toEqual([false, false, true, true, true, true]);
  expect(again({ teachBack: [{ question: 'q', asked: 'Q?', passed: false, misses: 2 }] })).toBe(true);
  expect(again({ teachBack: [{ question: 'q', asked: 'Q?', passed: true, misses: 1 }] })).toBe(false);
  expect(after(notice({ answer: null }), notice({ band: 'C' })).notice).toEqual({ band: 'C', again: false });
});

test('what tells nothing of the day leaves the very same facts', () => {
  const facts = after(session('2026-11-20'));
  expect(afterEntry(facts, { kind: 'progress', form: 'free', text: 'x' })).toBe(facts);
  expect(afterEntry(facts, session('2026-11-19'))).toBe(facts);
});
