import type { Asking, ErrandOutcome } from '../../core/Errand.ts';
import type { Instant } from '../../core/Instant.ts';
import { markLasts, notBeforeAfter, type ReAskMark } from '../../core/ReAsk.ts';

/**
 * So many marks a child at most, the newest: ten children's at their longest still fit a page of the shelf. A page that
 * could outgrow its largest row would be one that no settling can write, and a vault that never opens again.
 */
export const mostMarks = 18;

/** A child's marks without those older than a year: nothing of them is kept longer. */
export function freshMarks(marks: readonly ReAskMark[], now: Instant): ReAskMark[] {
  return marks.filter(({ last }) => now - last <= markLasts);
}

/** Her marks after a request came to this. When she asked herself, it does not count. */
export function marksAfter(
  marks: readonly ReAskMark[],
  asked: { readonly request: string; readonly outcome: ErrandOutcome | 'brokenOff'; readonly asking: Asking; readonly now: Instant },
): { readonly marks: readonly ReAskMark[]; readonly mark: ReAskMark } {
  const { request, outcome, asking: { sheAsks, why }, now } = asked;
  const fresh = freshMarks(marks, now);
  const before = fresh.find((mark) => mark.request === request);
  const mark: ReAskMark = {
    request,
    asked: (before?.asked ?? 0) + (sheAsks ? 0 : 1),
    notBefore: notBeforeAfter(outcome, now),
    last: now,
    why: sheAsks ? (before?.why ?? '') : why,
  };
  return { marks: [...fresh.filter((each) => each.request !== request), mark].slice(-mostMarks), mark };
}
