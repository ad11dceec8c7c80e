import { expect, test } from 'vitest';
import type { Act } from '../../../../src/core/Act.ts';
import { after, day } from '../../../../src/core/Instant.ts';
import { consentsIn } from '../../../../src/ui/clinician/ledger/consentsIn.ts';
import { acts, linesOf, start, yes } from './someLedger.ts';

const fate = (days: number, ...list: readonly Act[]) => consentsIn(linesOf(...list), after(start, days * day)).get(yes)?.fate;
const { consentGiven, consentTakenBack, handedOut, packageMade, notHandedOut } = acts;

test('by time alone a yes waits, can go, and runs out', () => {
  expect(fate(0.5, consentGiven)).toBe('waiting');
  expect(fate(2, consentGiven)).toBe('ready');
  expect(fate(30, consentGiven)).toBe('expired');
});

test('taken back or used, it says so whatever the time', () => {
  expect(fate(2, consentGiven, consentTakenBack)).toBe('takenBack');
  expect(fate(40, consentGiven, packageMade, handedOut)).toBe('handedOut');
});

test('a package that was not handed out leaves the yes alive', () => {
  expect(fate(2, consentGiven, packageMade, notHandedOut)).toBe('ready');
});

test('what went out is recalled when the yes is taken back later, and stays so', () => {
  expect(fate(3, consentGiven, handedOut, consentTakenBack)).toBe('recalled');
  expect(fate(3, consentGiven, handedOut, consentTakenBack, handedOut, consentTakenBack)).toBe('recalled');
  expect(fate(3, consentGiven, consentTakenBack, handedOut)).toBe('takenBack');
});
