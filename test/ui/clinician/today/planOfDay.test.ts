import { expect, it } from 'vitest';
import type { CaseloadRow } from '../../../../src/bridge/Caseload.ts';
import { noDayFacts, type DayFacts } from '../../../../src/core/DayFacts.ts';
import { emptyFacility } from '../../../../src/core/Facility.ts';
import { asInstant } from '../../../../src/core/Instant.ts';
import { waitsOf } from '../../../../src/ui/clinician/today/dayOfChild.ts';
import { planOfDay } from '../../../../src/ui/clinician/today/planOfDay.ts';

const now = asInstant(new Date('2026-11-30T10:00').getTime());
type Kept = Partial<Omit<CaseloadRow, 'child' | 'day'>> & { readonly child?: Partial<CaseloadRow['child']>; readonly day?: Partial<DayFacts> };
const row = (codeName: string, { child, day, ...more }: Kept = {}): CaseloadRow => ({
  notices: 1, lastNotice: null, lastRead: null, lastEntry: null, drafts: 0, held: false, consent: null, left: null, ...more,
  child: { id: codeName, codeName, emblem: 'kite', band: 'B', language: 'en', interpreter: false, addedAt: now, ...child } as CaseloadRow['child'],
  day: { ...noDayFacts, ...day },
});
const plan = (...children: CaseloadRow[]) => planOfDay({ children, now, facility: emptyFacility });
const names = (of: readonly { readonly row: CaseloadRow }[]) => of.map((each) => each.row.child.codeName);
const left = { on: '2026-11-29', how: 'release', records: 'here', keeper: '', told: 'told' } as const;

it('has those with the least time to a first meeting first, then those of whom nobody knows, and who was not told yet', () => {
  const first = plan(
    row('Unknown'), row('Later', { child: { arrived: '2026-11-30' } }), row('Soon', { child: { arrived: '2026-11-28T09:00' } }),
    row('Met', { day: { lastSession: '2026-11-29' } }), row('Untold', { notices: 0, day: { lastSession: '2026-11-20' } }),
  ).first;
  expect(names(first)).toEqual(['Soon', 'Later', 'Unknown', 'Untold']);
});

it('has sessions that are due by today, the longest waited for first; and no one who left', () => {
  const rows = [
    row('Today', { day: { lastSession: '2026-11-23' } }), row('Tomorrow', { day: { lastSession: '2026-11-24' } }), row('Late', { day: { lastSession: '2026-11-20' } }),
    row('Gone', { left, day: { lastSession: '2026-11-01' }, drafts: 2, child: { leaves: '2026-11-29' } }), row('Gone too', { left, notices: 0 }),
  ];
  const { sessions, first, here, waits, drafts } = plan(...rows);
  expect(names(sessions)).toEqual(['Late', 'Today']);
  expect(here).toHaveLength(3);
  expect([first, waits, drafts]).toEqual([[], [], []]);
});

it('lets no session of a day to come keep a child out of the day: a clock was wrong', () => {
  const rows = [row('Mistyped', { day: { lastSession: '2062-11-28' } }), row('By a clock ahead', { day: { lastSession: '2026-12-01' } }), row('Seen', { day: { lastSession: '2026-11-30' } })];
  expect(names(plan(...rows).sessions)).toEqual(['By a clock ahead', 'Mistyped']);
});

it('tells of a leaving a week before, and of the month of an age once it has come, of eighteen two months before', () => {
  const today = '2026-11-30';
  const waits = (kept: Kept) => waitsOf(row('One', kept), today).map((each) => each.for);
  expect(waits({ child: { leaves: '2026-12-07' } })).toEqual(['leaving']);
  expect(waits({ child: { leaves: '2026-12-08' } })).toEqual([]);
  expect(waits({ child: { ageMonth: '2026-11' } })).toEqual(['age']);
  expect(waits({ child: { ageMonth: '2026-12' } })).toEqual([]);
  expect(waits({ child: { ageMonth: '2027-01', band: 'C' } })).toEqual(['eighteen']);
  expect(waits({ child: { ageMonth: '2027-02', band: 'C' } })).toEqual([]);
});

it('tells of a notice that is to be given again, and of a plan whose day has come', () => {
  const waits = (kept: Kept) => waitsOf(row('One', kept), '2026-11-30');
  expect(waits({ day: { notice: { band: 'B', again: true } } })).toMatchObject([{ for: 'notice', why: 'again' }]);
  expect(waits({ day: { notice: { band: 'A', again: false } } })).toMatchObject([{ for: 'notice', why: 'age' }]);
  expect(waits({ day: { notice: { band: 'B', again: false } } })).toEqual([]);
  expect(waits({ notices: 0, day: { notice: { band: 'B', again: true } } })).toEqual([]);
  expect(waits({ day: { plan: { date: '2026-11-01', review: '2026-11-30' } } })).toEqual([{ for: 'plan', why: 'review', on: '2026-11-30' }]);
  expect(waits({ day: { plan: { date: '2026-11-01', review: '2026-12-01' } } })).toEqual([]);
  expect(waits({ day: { plan: { date: '2026-11-01', review: null } } })).toEqual([]);
  // One of a day to come may stand before a plan whose review is due, and says nothing of it.
  expect(waits({ day: { plan: { date: '2026-12-01', review: '2027-01-01' } } })).toEqual([{ for: 'plan', why: 'toCome', on: '2026-12-01' }]);
});
