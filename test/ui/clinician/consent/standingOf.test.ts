import { expect, test } from 'vitest';
import type { ConsentFace, ConsentFate } from '../../../../src/core/Consent.ts';
import { asInstant, type Instant } from '../../../../src/core/Instant.ts';
import { standingOf } from '../../../../src/ui/clinician/consent/standingOf.ts';

const face = { notBefore: asInstant(100), expires: asInstant(200) } as ConsentFace;
const at = (now: number, fate: ConsentFate, unsureSince: Instant | null = null) => standingOf({ face, fate, unsureSince }, asInstant(now));

test('a yes waits until its hour, can be let go until it runs out, and then no more', () => {
  expect([99, 100, 199, 200].map((now) => at(now, 'standing'))).toEqual(['waiting', 'ready', 'ready', 'expired']);
});

test('a package made is neither ready nor out', () => {
  expect([150, 200].map((now) => at(now, 'made'))).toEqual(['made', 'expired']);
});

test('what is over stays over, whatever the hour', () => {
  expect([50, 150, 250].map((now) => at(now, 'takenBack'))).toEqual(Array(3).fill('takenBack'));
  expect([50, 150, 250].map((now) => at(now, 'handedOut'))).toEqual(Array(3).fill('handedOut'));
});

test('what may have been taken back neither waits nor can be let go, and runs out all the same', () => {
  const since = asInstant(50);
  expect([99, 150, 200].map((now) => at(now, 'standing', since))).toEqual(['unsure', 'unsure', 'expired']);
  expect(at(150, 'made', since)).toBe('unsure');
  expect(at(150, 'handedOut', since)).toBe('handedOut');
});
