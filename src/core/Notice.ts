import type { Band } from './Band.ts';

export type NoticeAnswer = 'ok' | 'question' | 'unsure' | 'later' | 'stop';

/** How one question of a teach-back went: told in her own words is never scored. asked: its text as she heard it. */
export type TeachBackNote = { readonly question: string; readonly asked: string; readonly passed: boolean; readonly misses: number };

/** What was shown at a notice and how it went (R38). Kept in the child's record. */
export type NoticeGiven = {
  readonly pack: { readonly id: string; readonly version: string };
  readonly band: Band;
  readonly language: string;
  /** The exact text of each screen shown to its end, in order. */
  readonly shown: readonly { readonly screen: string; readonly text: string }[];
  readonly skipped: readonly string[];
  readonly teachBack: readonly TeachBackNote[];
  /** null: broken off before an answer. */
  readonly answer: NoticeAnswer | null;
  /** An interpreter, or the clinician fluent in it, walked an unreviewed pack along. */
  readonly attested: string;
};
