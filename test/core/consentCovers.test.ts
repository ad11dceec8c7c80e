import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsentFace, ConsentFate } from '../../src/core/Consent.ts';
import { childMayWithdraw, releaseProblem } from '../../src/core/consentCovers.ts';
import { after, day, hour, type Instant } from '../../src/core/Instant.ts';
import { noon } from './somePlan.ts';

const face = { notBefore: after(noon, day), expires: after(noon, 30 * day) } as ConsentFace;
const at = (milliseconds: number): Instant => after(noon, milliseconds);

describe('releaseProblem', () => {
  it('lets a standing or made yes go between the waiting time and its end', () => {
    expect(releaseProblem(face, 'standing', at(day), noon)).toBeNull();
    expect(releaseProblem(face, 'made', at(30 * day - 1), noon)).toBeNull();
  });

  it('holds it before and after, and while the clock is behind', () => {
    expect(releaseProblem(face, 'standing', at(day - 1), noon)).toEqual({ type: 'stillWaiting', until: face.notBefore });
    expect(releaseProblem(face, 'standing', at(30 * day), noon)).toEqual({ type: 'consentExpired' });
    expect(releaseProblem(face, 'standing', at(2 * day), at(2 * day + hour))).toEqual({ type: 'clockBehind', last: at(2 * day + hour) });
  });

  it('never lets one go that was taken back or used', () => {
    fc.assert(fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }), (now, last) => {
      for (const fate of ['takenBack', 'recalled'] as const) expect(releaseProblem(face, fate, at(now * hour), at(last * hour))).toEqual({ type: 'consentTakenBack' });
      expect(releaseProblem(face, 'handedOut', at(now * hour), at(last * hour))).toEqual({ type: 'consentUsed' });
    }));
  });
});

describe('childMayWithdraw', () => {
  it.each<[ConsentFate, boolean]>([['standing', true], ['made', true], ['handedOut', true], ['takenBack', false], ['recalled', false]])('%s: %s', (fate, may) => {
    expect(childMayWithdraw(fate)).toBe(may);
  });
});
