import { expect, test } from 'vitest';
import type { Child } from '../../../../src/core/Child.ts';
import { asId, type SummaryId } from '../../../../src/core/Id.ts';
import { blankForm, errandOf, stillOpen, waitHours, walkedBy, type Asking, type HandOverForm } from '../../../../src/ui/clinician/handover/HandOverForm.ts';

const child = { id: '1'.repeat(32), codeName: 'Blue Heron', language: 'quc', interpreter: true } as Child;
const notice: Asking = { child, summary: null, whoSaw: false, needsWalking: true, isForeign: true, needsInterpreting: true, sheAsks: false, needsReason: false };
const request: Asking = { ...notice, summary: asId<SummaryId>('2'.repeat(32)) };
const told: HandOverForm = { ...blankForm, alone: true, interprets: 'interpreter', interpreter: ' Mrs. Tzoc ', independent: true, pledged: true, whoAsked: 'recipient' };

test('nothing is said beforehand but how long a yes waits', () => {
  expect(stillOpen(blankForm, notice)).toEqual(['alone', 'interprets', 'walkedBy']);
  expect(stillOpen(blankForm, request)).toEqual(['alone', 'interprets', 'walkedBy', 'whoAsked']);
  expect(waitHours(blankForm)).toBe(24);
});

test('the interpreter walks it along unless someone else is named', () => {
  expect(walkedBy(told)).toBe('Mrs. Tzoc');
  expect(walkedBy({ ...told, walkedBy: 'Ana' })).toBe('Ana');
  expect(stillOpen({ ...told, walkedBy: ' ' }, request)).toEqual(['walkedBy']);
  expect(stillOpen({ ...told, interprets: 'clinician' }, request)).toEqual(['walkedBy']);
});

test('to be shown who saw what asks only who is there and who walks it along', () => {
  const saw: Asking = { ...notice, whoSaw: true };
  expect(stillOpen(blankForm, saw)).toEqual(['alone', 'walkedBy']);
  const form = { ...blankForm, alone: true, walkedBy: 'Mrs. Tzoc' };
  expect(stillOpen(form, saw)).toEqual([]);
  expect(errandOf(form, saw)).toEqual({
    kind: 'whoSaw', child: child.id, attestation: { whoAsked: 'someoneElse', alone: true, interpreter: null, walkedBy: 'Mrs. Tzoc' },
  });
});

test('a shorter wait needs its hours and its reason', () => {
  expect(stillOpen({ ...told, wait: 'shorter' }, request)).toEqual(['hours', 'reason']);
  for (const hours of ['0', '24', '1.5', 'x']) expect(waitHours({ wait: 'shorter', hours })).toBeNull();
  expect(stillOpen({ ...told, wait: 'shorter', hours: '6', reason: 'Court tomorrow' }, request)).toEqual([]);
});

test('asking again needs a reason, unless the child brings it up', () => {
  expect(stillOpen(told, { ...request, needsReason: true })).toEqual(['again']);
  expect(stillOpen({ ...told, whoAsked: undefined }, { ...request, needsReason: true, sheAsks: true })).toEqual([]);
});

test('what is asked of the vault says what was said, and no more', () => {
  expect(errandOf(told, notice)).toEqual({
    kind: 'notice', child: child.id,
    attestation: { whoAsked: 'recipient', alone: true, interpreter: { who: 'Mrs. Tzoc', independent: true, pledged: true }, walkedBy: 'Mrs. Tzoc' },
  });
  const asked = errandOf({ ...told, wait: '72', reason: 'left over', again: 'left over' }, request);
  expect(asked).toMatchObject({ kind: 'request', waitHours: 72, waitReason: '', sheAsks: false, whyAgain: '' });
});

test('a child who brings it up does not count as asked again; one who asked first needs no mark lifted', () => {
  expect(errandOf(told, { ...request, needsReason: true, sheAsks: true })).toMatchObject({ sheAsks: true, attestation: { whoAsked: 'child' } });
  expect(errandOf({ ...told, whoAsked: 'child' }, request)).toMatchObject({ sheAsks: true });
  expect(errandOf({ ...told, whoAsked: 'child', again: 'new date' }, { ...request, needsReason: true })).toMatchObject({ sheAsks: false, whyAgain: 'new date' });
});

test('a child of 14 or over is asked for the office’s own form only with a request, and it is kept with what was attested', () => {
  const older: Asking = { ...request, child: { ...child, band: 'C' } };
  expect(stillOpen(told, older)).toEqual(['orrForm']);
  expect(stillOpen(told, { ...older, summary: null })).toEqual([]);
  expect(stillOpen({ ...told, orrForm: 'notNeeded' }, older)).toEqual([]);
  expect(errandOf({ ...told, orrForm: 'asked' }, older)).toMatchObject({ attestation: { orrForm: 'asked' } });
  for (const other of [request, { ...older, summary: null }]) expect(errandOf({ ...told, orrForm: 'asked' }, other).attestation).not.toHaveProperty('orrForm');
});

test('the hand is told only where it is the left', () => {
  expect(errandOf(told, request)).not.toHaveProperty('hand');
  for (const asking of [request, notice]) expect(errandOf({ ...told, leftHand: true }, asking)).toMatchObject({ hand: 'left' });
});
