import { expect, test } from 'vitest';
import { afterChange, changedSince, emptyFacility, isSignedOff, type Facility } from '../../src/core/Facility.ts';

const signed: Facility = { ...emptyFacility, counsel: { signed: true, by: 'Ana', on: '2026-11-01' } };
const anew: Facility = { ...signed, office: 'ORR', counsel: { signed: true, by: 'Ana', on: '2026-11-29' } };

test('counsel’s word covers the page as it was', () => {
  expect(changedSince(signed, signed)).toBe(false);
  expect(changedSince(signed, { ...signed, office: 'ORR' })).toBe(true);
  expect(changedSince(signed, anew)).toBe(false);
  expect(changedSince(emptyFacility, { ...emptyFacility, office: 'ORR' })).toBe(false);
  expect(changedSince(emptyFacility, { ...signed, office: 'ORR' })).toBe(false);
  expect(changedSince(signed, Object.fromEntries(Object.entries(signed).toReversed()) as Facility)).toBe(false);
});

test('what was changed since counts as signed off no more, also when it is changed back', () => {
  const outdated = afterChange(signed, { ...signed, office: 'ORR' });
  expect([signed, outdated, afterChange(outdated, { ...outdated, office: '' }), afterChange(outdated, anew), emptyFacility].map(isSignedOff)).toEqual([true, false, false, true, false]);
  expect(afterChange(signed, signed)).toEqual(signed);
  expect(afterChange(outdated, { ...outdated, counsel: { signed: false } }).counsel).toEqual({ signed: false });
});
