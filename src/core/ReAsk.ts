import type { Asking, ErrandOutcome } from './Errand.ts';
import { after, day, type Instant } from './Instant.ts';
import { fail, ok, type Result } from './Result.ts';
import type { KeyQuestion } from './Walk.ts';

/** Wrong taps on each key question. */
export type KeyMisses = Readonly<Record<KeyQuestion, number>>;

export const noMisses: KeyMisses = { canSayNo: 0, canTakeBack: 0 };

/**
 * All that stays of an answer that was not yes, on the child's card: no entry, no reason, no diff (DESIGN 6).
 * The same request is the same recipient and purpose, whatever the words.
 */
export type ReAskMark = {
  /** Keyed hash of recipient and purpose, hex. */
  readonly request: string;
  /** How often adults opened it. Hers do not count. */
  readonly asked: number;
  /** null: only when she asks. */
  readonly notBefore: Instant | null;
  readonly last: Instant;
  /** Why it was asked again; empty the first time. */
  readonly why: string;
  /** Of an errand broken off, to go on from; none once one of this request ended. */
  readonly misses: KeyMisses;
};

/** How long a mark is kept after its last asking. */
export const markLasts = 365 * day;

/** Whether the request may be opened now (R24). When she asks herself it always may, and does not count. */
export function mayAsk(mark: ReAskMark | undefined, now: Instant, asking: Asking): Result<null> {
  if (mark === undefined || now - mark.last > markLasts || asking.sheAsks) return ok(null);
  if (mark.asked >= 2) return fail({ type: 'askedTwice' });
  if (mark.notBefore === null || now < mark.notBefore) return fail({ type: 'tooSoonToAsk', notBefore: mark.notBefore });
  if (asking.why.trim() === '') return fail({ type: 'reaskNeedsReason' });
  return ok(null);
}

/** When adults may ask again after this outcome; null: when she asks. An errand broken off may go on at once. */
export function notBeforeAfter(outcome: ErrandOutcome | 'brokenOff', now: Instant): Instant | null {
  if (outcome === 'brokenOff') return now;
  if (outcome.type !== 'answered') return after(now, 7 * day);
  if (outcome.answer !== 'later') return after(now, 7 * day);
  switch (outcome.day) {
    case 'tomorrow': return after(now, day);
    case 'three': return after(now, 3 * day);
    case 'week': return after(now, 7 * day);
    default: return null;
  }
}
