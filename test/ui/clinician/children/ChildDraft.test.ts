import { expect, test } from 'vitest';
import type { ChildId } from '../../../../src/core/Id.ts';
import type { Instant } from '../../../../src/core/Instant.ts';
import { childOf, draftOfChild, faultsOfStay } from '../../../../src/ui/clinician/children/ChildDraft.ts';

const draft = { codeName: '  Blue   Heron ', emblem: 'heron', band: 'B', language: 'quc', interpreter: true, arrived: '', leaves: '', ageMonth: '' } as const;

test('a child is kept only when band, language and code name were given', () => {
  expect(childOf(draft)).toEqual({ codeName: 'Blue Heron', emblem: 'heron', band: 'B', language: 'quc', interpreter: true });
  expect(childOf({ ...draft, band: undefined })).toBeNull();
  expect(childOf({ ...draft, language: undefined })).toBeNull();
  expect(childOf({ ...draft, codeName: '   ' })).toBeNull();
});

test('what was left empty is not known, and what is known goes there and back', () => {
  const known = { ...draft, codeName: 'Blue Heron', arrived: '2026-11-20T09:40', leaves: '2027-01-31', ageMonth: '2027-03' };
  const child = childOf(known);
  expect(child).toEqual(known);
  expect(draftOfChild({ ...child!, id: 'x' as ChildId, addedAt: 0 as Instant })).toEqual(known);
  expect(draftOfChild({ ...childOf(draft)!, id: 'x' as ChildId, addedAt: 0 as Instant })).toEqual({ ...draft, codeName: 'Blue Heron' });
});

test('nobody has come on a day that is still to come, or leaves before the day she came', () => {
  const faults = (arrived: string, leaves = '') => faultsOfStay({ arrived, leaves }, '2026-11-30T10:00');
  expect(faults('2026-12-01')).toEqual({ arrived: 'future' });
  expect(faults('2026-11-30T10:01')).toEqual({ arrived: 'future' });
  expect(faults('2026-11-20T09:40', '2026-11-19')).toEqual({ leaves: 'before' });
  expect([faults(''), faults('', '2020-01-01'), faults('2026-11-30'), faults('2026-11-30T10:00', '2026-11-30'), faults('2026-11-20', '2027-01-31')]).toEqual([{}, {}, {}, {}, {}]);
});
