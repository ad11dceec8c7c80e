import { expect, test } from 'vitest';
import { emptyFacility, type Facility } from '../../../../src/core/Facility.ts';
import { en } from '../../../../src/packs/walkthroughs/en.ts';
import { leftOpen } from '../../../../src/ui/clinician/handover/leftOpen.ts';

const whole: Facility = {
  ...emptyFacility, clinician: 'Ana', office: 'ORR', independent: true,
  noCost: { confirmed: true, by: 'The director', on: '2026-11-01' }, counsel: { signed: true, by: 'Ms. Rivera', on: '2026-11-02' },
};

test('a house of which all is known leaves nothing open', () => {
  for (const band of ['A', 'B', 'C'] as const) for (const of of ['notice', 'request'] as const) expect(leftOpen(whole, en, { band, of })).toEqual([]);
});

test('only what changes the words that this child is about to hear is told, and that nobody stands behind the page', () => {
  expect(leftOpen(emptyFacility, en, { band: 'C', of: 'notice' })).toEqual(['independent', 'office', 'counsel']);
  expect(leftOpen(emptyFacility, en, { band: 'B', of: 'notice' })).toEqual(['office', 'counsel']);
  expect(leftOpen(emptyFacility, en, { band: 'A', of: 'notice' })).toEqual(['counsel']);
  for (const band of ['A', 'B', 'C'] as const) expect(leftOpen(emptyFacility, en, { band, of: 'request' })).toEqual(['noCost', 'counsel']);
  expect(leftOpen({ ...whole, counsel: { signed: false } }, en, { band: 'C', of: 'request' })).toEqual(['counsel']);
  expect(leftOpen({ ...whole, counsel: { signed: true, by: 'Ms. Rivera', on: '2026-11-02', changed: true } }, en, { band: 'C', of: 'request' })).toEqual(['counselChanged']);
});
