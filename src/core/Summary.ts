import type { Band } from './Band.ts';
import type { RecipientId, SentenceId, SummaryId } from './Id.ts';
import type { RecordedRendering } from './Recording.ts';

/** What usually makes up a summary, in the order it is read. */
export const sections = ['sessions', 'symptoms', 'dailyLife', 'plan', 'progress', 'scores', 'diagnosis', 'other'] as const;
export type Section = (typeof sections)[number];

/** One sentence that may leave, and the same sentence as this child hears it. */
export type Sentence = {
  readonly id: SentenceId;
  readonly section: Section;
  readonly text: string;
  /** In her language and at her age; empty until written. */
  readonly rendering: string;
  /** The same said aloud, instead of being typed or beside it. */
  readonly recorded?: RecordedRendering | null;
  /** The entry of the record it was taken from, by its number. The draft alone knows: it never leaves. */
  readonly from?: number;
};

/** Who else must sign, and why: no default. */
export type Signer =
  | { readonly kind: 'noOne'; readonly basis: string }
  | { readonly kind: 'person'; readonly who: string; readonly authority: string; readonly how: string; readonly on: string }
  | { readonly kind: 'custodian'; readonly who: string; readonly counsel: string; readonly on: string };

/** Who says that a rendering and its sentence say the same. */
export type RenderingAttestation = { readonly by: 'clinician' | 'interpreter'; readonly who: string };

/** A summary being composed: a draft under the child's record book key, from the record and fresh typing only (R4). */
export type Summary = {
  readonly id: SummaryId;
  readonly recipient: RecipientId | null;
  /** One purpose, in the clinician's words. */
  readonly purpose: string;
  /** The purpose as the child hears it: {WHY}, one short sentence. */
  readonly why: string;
  /** BCP 47 language of the sentences. */
  readonly language: string;
  readonly sentences: readonly Sentence[];
  readonly attested: RenderingAttestation | null;
  readonly signer: Signer | null;
  /** Days the yes lasts, 1 to 90 (R33). */
  readonly lasts: number;
};

/** Whether each sentence needs a rendering before it may be offered (DESIGN 7). */
export function renderingsNeeded(child: { readonly band: Band; readonly language: string }, summary: Pick<Summary, 'language'>): boolean {
  return child.band !== 'C' || child.language !== summary.language;
}
