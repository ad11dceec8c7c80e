import { expect, test } from 'vitest';
import type { ConsentFace, ConsentFate } from '../../../../src/core/Consent.ts';
import { asInstant } from '../../../../src/core/Instant.ts';
import { standingOf } from '../../../../src/ui/clinician/consent/standingOf.ts';

const face = { notBefore: asInstant(100), expires: asInstant(200) } as ConsentFace;
const at = (now: number, fate: ConsentFate) => standingOf({ face, fate }, asInstant(now));

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
