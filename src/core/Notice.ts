import type { Band } from './Band.ts';

export type NoticeAnswer = 'ok' | 'question' | 'unsure' | 'later' | 'stop';

/** How one question of a teach-back went: told in her own words is never scored. asked: its text as she heard it. */
export type TeachBackNote = { readonly question: string; readonly asked: string; readonly passed: boolean; readonly misses: number };

/** The notice in a breath: as a session starts, or before the questions of a form. */
export const noticeCards = ['atStart', 'beforeForm'] as const;
export type NoticeCardName = (typeof noticeCards)[number];

/** A card that was read with the child (R38). Hearing it is no answer to anything. Kept in the child's record. */
export type NoticeRead = {
  readonly card: NoticeCardName;
  readonly pack: { readonly id: string; readonly version: string };
  readonly band: Band;
  /** The pack's, in which the text stands. */
  readonly language: string;
  /** The exact lines, in order. */
  readonly text: readonly string[];
  /** Who put them into the child's language; empty where the pack is in it. */
  readonly putBy: string;
};

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
