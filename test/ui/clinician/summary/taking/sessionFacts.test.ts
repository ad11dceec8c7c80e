import { expect, test } from 'vitest';
import type { Companion, Kept, RecordEntry } from '../../../../../src/core/Entry.ts';
import { asInstant } from '../../../../../src/core/Instant.ts';
import { sessionFacts } from '../../../../../src/ui/clinician/summary/taking/sessionFacts.ts';

const session = (date: string, stop: string, present: readonly Companion[] = []): Kept<RecordEntry> => ({
  number: 0, at: asInstant(0), entry: { kind: 'session', date, start: '11:00', stop, modality: 'play', present },
});

test('no session, no facts', () => {
  expect(sessionFacts([{ number: 0, at: asInstant(0), entry: { kind: 'progress', form: 'free', text: 'x' } }])).toBeNull();
});

test('sessions of one length are told exactly', () => {
  expect(sessionFacts([session('2026-04-09', '11:45'), session('2026-04-02', '11:45')])).toEqual({ count: 2, since: '2026-04-02', minutes: 45, isExact: true, interpreted: false });
});

test('sessions of several lengths are told by their middle, to five minutes', () => {
  const facts = sessionFacts([session('2026-04-02', '11:48'), session('2026-04-09', '11:52'), session('2026-04-16', '12:30')]);
  expect(facts).toMatchObject({ count: 3, minutes: 50, isExact: false });
});

test('an interpreter is told of only where there always was one', () => {
  expect(sessionFacts([session('2026-04-02', '11:50', ['interpreter', 'staff'])])?.interpreted).toBe(true);
  expect(sessionFacts([session('2026-04-02', '11:50', ['interpreter']), session('2026-04-09', '11:50')])?.interpreted).toBe(false);
});
