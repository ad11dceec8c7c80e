import type { Band } from './Band.ts';
import type { RecordEntry } from './Entry.ts';
import type { NoticeGiven } from './Notice.ts';

/** What a day needs to know of a child without opening her record, all of it out of her record. Days are YYYY-MM-DD. */
export type DayFacts = {
  /** The latest day of a session. */
  readonly lastSession: string | null;
  /** The plan that counts: the latest by its day. review: when it is to be looked at; null where no day was set, or it ended. */
  readonly plan: { readonly date: string; readonly review: string | null } | null;
  /** The last notice. again: it was broken off or put off, or something was not understood. */
  readonly notice: { readonly band: Band; readonly again: boolean } | null;
};

export const noDayFacts: DayFacts = { lastSession: null, plan: null, notice: null };

/**
 * The facts with one more entry of her record; the very same object where it changes none. today, YYYY-MM-DD, matters to a plan alone:
 * one of a day that is still to come then was written by a clock that was wrong, or by an earlier version, and gives way to any that is written after it.
 */
export function afterEntry(facts: DayFacts, entry: RecordEntry, today = ''): DayFacts {
  switch (entry.kind) {
    case 'session': return entry.date > (facts.lastSession ?? '') ? { ...facts, lastSession: entry.date } : facts;
    case 'plan': {
      if (facts.plan !== null && entry.date < facts.plan.date && facts.plan.date <= today) return facts;
      return { ...facts, plan: { date: entry.date, review: entry.step === 'ended' ? null : entry.review } };
    }
    case 'notice': return { ...facts, notice: { band: entry.notice.band, again: isToRepeat(entry.notice) } };
    default: return facts;
  }
}

/** Whether a notice is to be given once more: not heard to its end, put off, or a question let go without being understood. */
function isToRepeat({ answer, teachBack }: NoticeGiven): boolean {
  return answer === null || answer === 'later' || answer === 'stop' || answer === 'unsure' || teachBack.some(({ passed }) => !passed);
}
