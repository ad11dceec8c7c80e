import type { Asking, ErrandOutcome } from '../../core/Errand.ts';
import type { Instant } from '../../core/Instant.ts';
import { markLasts, noMisses, notBeforeAfter, type KeyMisses, type ReAskMark } from '../../core/ReAsk.ts';

/**
 * So many marks a child at most, the newest: ten children's at their longest, each under a legal hold, still fit a page of the shelf. A page that
 * could outgrow its largest row would be one that no settling can write, and a vault that never opens again.
 */
export const mostMarks = 16;

/** A child's marks without those older than a year: nothing of them is kept longer. */
export function freshMarks(marks: readonly ReAskMark[], now: Instant): ReAskMark[] {
  return marks.filter(({ last }) => now - last <= markLasts);
}

/** What a request came to. misses: of an errand broken off, as far as it was known to come; else as they were. */
export type Asked = {
  readonly request: string;
  readonly outcome: ErrandOutcome | 'brokenOff';
  readonly asking: Asking;
  readonly now: Instant;
  readonly misses?: KeyMisses | null;
};

/** Her marks after a request came to this. When she asked herself, it does not count. */
export function marksAfter(marks: readonly ReAskMark[], asked: Asked): { readonly marks: readonly ReAskMark[]; readonly mark: ReAskMark } {
  const { request, outcome, asking: { sheAsks, why }, now } = asked;
  const fresh = freshMarks(marks, now);
  const before = fresh.find((mark) => mark.request === request);
  const mark: ReAskMark = {
    request,
    asked: (before?.asked ?? 0) + (sheAsks ? 0 : 1),
    notBefore: notBeforeAfter(outcome, now),
    last: now,
    why: sheAsks ? (before?.why ?? '') : why,
    misses: outcome === 'brokenOff' ? (asked.misses ?? before?.misses ?? noMisses) : noMisses,
  };
  return { marks: [...fresh.filter((each) => each.request !== request), mark].slice(-mostMarks), mark };
}

/** Her marks after a yes to the request: the misses before it count no more. */
export function marksAfterYes(marks: readonly ReAskMark[], request: string, now: Instant): ReAskMark[] {
  return freshMarks(marks, now).map((mark) => (mark.request === request ? { ...mark, misses: noMisses } : mark));
}
