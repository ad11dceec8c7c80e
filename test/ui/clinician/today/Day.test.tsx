import { expect, it } from 'vitest';
import type { CaseloadRow } from '../../../../src/bridge/Caseload.ts';
import { noDayFacts } from '../../../../src/core/DayFacts.ts';
import { after, asInstant, hour } from '../../../../src/core/Instant.ts';
import { FirstMeetings } from '../../../../src/ui/clinician/today/FirstMeetings.tsx';
import type { MeetingDue } from '../../../../src/ui/clinician/today/planOfDay.ts';
import { SessionsDue } from '../../../../src/ui/clinician/today/SessionsDue.tsx';
import { WaitRow } from '../../../../src/ui/clinician/today/WaitRow.tsx';
import { inHouse } from '../inHouse.tsx';

const now = asInstant(new Date('2026-11-30T10:00').getTime());
const row = (codeName: string, notices = 1) => ({
  notices, lastRead: null, day: noDayFacts, child: { id: codeName, codeName, emblem: 'kite', band: 'B' },
}) as unknown as CaseloadRow;
const first = (by: number | null, notices = 1): MeetingDue => ({ row: row('Paper Kite', notices), due: { is: 'first', by: by === null ? null : after(now, by * hour) } });
const meetings = (...of: MeetingDue[]) => inHouse(<FirstMeetings first={of} hours={72} now={now} />);
const late = (days: number) => {
  const on = new Date(now - days * 24 * hour).toISOString().slice(0, 10);
  return inHouse(<SessionsDue sessions={[{ row: row('Night Owl'), due: { is: 'session', on, last: '2026-11-20' } }]} every={7} now={now} />);
};

it('says how many hours are left, then since when it is due, and nothing that counts up', () => {
  expect(meetings(first(21)).text).toContain('21 hours left of the 72. Begin with the card, then just meet.');
  const over = meetings(first(-40)).text;
  expect(over).toContain('First meeting due since');
  expect(over).not.toMatch(/40|hours/u);
  expect(meetings(first(null)).text).toContain('is not set, so the 72 hours can’t be counted');
});

it('offers the notice before the session to who was not told, and both by one tap', () => {
  expect(meetings(first(21, 0)).buttons).toEqual(['Give the notice', 'Begin']);
  expect(meetings(first(21)).buttons).toEqual(['Begin']);
});

it('shows a few cards and says how many more there are', () => {
  const many = meetings(...Array.from({ length: 9 }, (_, place) => ({ ...first(place), row: row(`Child ${place}`) })));
  expect(many.text).toContain('Child 3');
  expect(many.text).not.toContain('Child 4');
  expect(many.buttons.at(-1)).toBe('Show 5 more');
});

it('says a session is due today, or late by days; after a week only that it is long', () => {
  expect(late(0).text).toContain('Weekly session · last on November 20 Today');
  expect(late(1).text).toContain('1 day late');
  expect(late(6).text).toContain('6 days late');
  expect(late(30).text).toContain('Over a week late');
  expect(late(30).text).not.toContain('30');
});

it('says what waits, of every kind, in words', () => {
  const said = (waits: Parameters<typeof WaitRow>[0]['waits']) => inHouse(<WaitRow row={row('Small Fern')} waits={waits} />).text;
  expect(said({ for: 'leaving', on: '2026-12-04' })).toContain('Is to leave on December 4, 2026');
  expect(said({ for: 'eighteen', month: '2027-01' })).toContain('Turns eighteen in January 2027');
  expect(said({ for: 'age', month: '2026-11' })).toContain('since November 2026');
  expect(said({ for: 'notice', why: 'again', band: 'B' })).toContain('Notice again');
  expect(said({ for: 'plan', why: 'review', on: '2026-11-30' })).toContain('The plan was to be looked at on November 30, 2026');
  expect(said({ for: 'plan', why: 'toCome', on: '2062-12-01' })).toContain('a day that is still to come, December 1, 2062');
});
