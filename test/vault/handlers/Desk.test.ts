import { describe, expect, it } from 'vitest';
import { emptyFacility } from '../../../src/core/Facility.ts';
import { emptyDesk, readDesk } from '../../../src/vault/handlers/Desk.ts';

const before = {
  clinician: 'Ana', runBy: 'The house', office: 'the Office', noCost: { confirmed: true, by: 'The director', on: '2026-11-01' }, independent: true, reportLine: '1',
};

describe('the desk', () => {
  it('from before all of the house was asked for still opens, and knows nothing of the rest', () => {
    const { facility } = readDesk({ format: 1, facility: before, recipients: [], backup: null });
    expect(facility).toEqual({ ...emptyFacility, ...before });
    expect(facility.counsel).toEqual({ signed: false });
  });

  it('is read as it was written', () => {
    const facility = {
      ...before, hipaa: 'no', part2: 'yes', recordsClause: { text: 'All files are the office’s.', counselRead: true },
      licensing: { status: 'licensed', by: 'The state' }, counsel: { signed: true, by: 'Ms. Rivera', on: '2026-11-02' },
      rhythm: { firstMeetingHours: 48, sessionDays: 3 },
    };
    expect(readDesk({ format: 1, facility, recipients: [], backup: null }).facility).toEqual(facility);
    const outdated = { ...facility, counsel: { ...facility.counsel, changed: true } };
    expect(readDesk({ format: 1, facility: outdated, recipients: [], backup: null }).facility).toEqual(outdated);
  });

  it('from before backups were tried and offered still opens, and says that none was', () => {
    const backup = { at: 5, entries: 2 };
    expect(readDesk({ format: 1, facility: before, recipients: [], backup })).toMatchObject({ backup, drill: null, offered: null });
    const since = { drill: { at: 7, madeAt: 5 }, offered: { at: 6, entries: 1 } };
    expect(readDesk({ format: 1, facility: before, recipients: [], backup, ...since })).toMatchObject({ backup, ...since });
    expect(readDesk({ format: 1, facility: before, recipients: [], backup, drill: { at: 7 } })).toEqual(emptyDesk);
  });

  it('from before there were shares knows of none, and of those it has by set and names', () => {
    const desk = { format: 1, facility: before, recipients: [], backup: null };
    const shares = { at: 5, set: 'a1b2c3', holders: ['Ms. Oak', 'Mr. Elm', 'Dr. Ash'] };
    expect(readDesk(desk).shares).toBeNull();
    expect(readDesk({ ...desk, shares }).shares).toEqual(shares);
    for (const other of [{ ...shares, holders: [1] }, { ...shares, set: 5 }, { set: 'a1b2c3', holders: [] }, 'three']) expect(readDesk({ ...desk, shares: other } as never)).toEqual(emptyDesk);
  });

  it.each([
    ['hipaa', 'maybe'], ['part2', true], ['recordsClause', { text: '' }], ['licensing', { status: 'licensed' }], ['licensing', { status: 'suspended', by: 'x' }],
    ['counsel', { signed: true, by: 'x' }], ['counsel', { signed: true, by: 'x', on: '2026-11-02', changed: false }],
  ])('is none with %s %j', (field, value) => {
    expect(readDesk({ format: 1, facility: { ...before, [field]: value }, recipients: [], backup: null })).toEqual(emptyDesk);
  });
});
