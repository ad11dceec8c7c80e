import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaterDay } from '../../src/core/Errand.ts';
import { after, day } from '../../src/core/Instant.ts';
import { markLasts, mayAsk, noMisses, notBeforeAfter, type ReAskMark } from '../../src/core/ReAsk.ts';
import { noon } from './somePlan.ts';

const mark: ReAskMark = { request: 'ab', asked: 1, notBefore: after(noon, 7 * day), last: noon, why: '', misses: noMisses };
const adults = { sheAsks: false, why: 'a new hearing date' };

describe('mayAsk', () => {
  it('lets a request that was never asked be asked without a reason', () => {
    expect(mayAsk(undefined, noon, { sheAsks: false, why: '' })).toEqual({ ok: true, value: null });
  });

  it('waits for the day, then wants a reason', () => {
    expect(mayAsk(mark, after(noon, 7 * day - 1), adults)).toEqual({ ok: false, problem: { type: 'tooSoonToAsk', notBefore: mark.notBefore } });
    expect(mayAsk(mark, after(noon, 7 * day), { ...adults, why: '  ' })).toEqual({ ok: false, problem: { type: 'reaskNeedsReason' } });
    expect(mayAsk(mark, after(noon, 7 * day), adults).ok).toBe(true);
  });

  it('is over for adults after the second time, whatever the day', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: markLasts / day }), fc.integer({ min: 2, max: 9 }), (days, asked) => {
      expect(mayAsk({ ...mark, asked }, after(noon, days * day), adults)).toEqual({ ok: false, problem: { type: 'askedTwice' } });
    }));
  });

  it('never stands in her own way', () => {
    fc.assert(fc.property(fc.nat(9), fc.option(fc.constant(after(noon, day))), (asked, notBefore) => {
      expect(mayAsk({ ...mark, asked, notBefore }, noon, { sheAsks: true, why: '' }).ok).toBe(true);
    }));
  });

  it('leaves it to her when she said so', () => {
    expect(mayAsk({ ...mark, notBefore: null }, after(noon, 300 * day), adults)).toMatchObject({ problem: { type: 'tooSoonToAsk', notBefore: null } });
  });

  it('forgets after a year', () => {
    expect(mayAsk({ ...mark, asked: 2 }, after(noon, markLasts + 1), { sheAsks: false, why: '' }).ok).toBe(true);
  });

  it('takes a clock that was set back for no way round', () => {
    expect(mayAsk(mark, after(noon, -400 * day), adults).ok).toBe(false);
  });
});

describe('notBeforeAfter', () => {
  const answered = (answer: 'no' | 'unsure' | 'stop' | 'later', picked: LaterDay | null = null) => ({ type: 'answered', answer, day: picked }) as const;

  it('is a week after no, stop, not sure, a miss and a told yes', () => {
    for (const outcome of [answered('no'), answered('stop'), answered('unsure'), { type: 'coerced' }, { type: 'missed', question: 'q' }] as const) {
      expect(notBeforeAfter(outcome, noon)).toBe(noon + 7 * day);
    }
  });

  it('is the day she chose after later, and hers alone when she chose none', () => {
    expect(notBeforeAfter(answered('later', 'tomorrow'), noon)).toBe(noon + day);
    expect(notBeforeAfter(answered('later', 'three'), noon)).toBe(noon + 3 * day);
    expect(notBeforeAfter(answered('later', 'week'), noon)).toBe(noon + 7 * day);
    expect(notBeforeAfter(answered('later', 'whenSheAsks'), noon)).toBeNull();
    expect(notBeforeAfter(answered('later'), noon)).toBeNull();
  });

  it('is at once after an errand that broke off', () => {
    expect(notBeforeAfter('brokenOff', noon)).toBe(noon);
  });
});
