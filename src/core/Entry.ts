import { clinicalKinds, type ClinicalEntry } from './ClinicalEntry.ts';
import type { ChildId } from './Id.ts';
import type { Instant } from './Instant.ts';
import type { Modality } from './Modality.ts';
import type { NoticeGiven, NoticeRead } from './Notice.ts';
import type { SealedConsent } from './Consent.ts';

/** A private note: psychotherapy notes in the sense of 45 CFR 164.501 (F1.1). */
export type PrivateEntry =
  | { readonly kind: 'note'; readonly title: string; readonly text: string }
  | { readonly kind: 'amendment'; readonly of: number; readonly text: string };

/** Who was in the room besides clinician and child. */
export const companions = ['interpreter', 'caregiver', 'sibling', 'staff', 'other'] as const;
export type Companion = (typeof companions)[number];

export const noteForms = ['free', 'SOAP', 'DAP', 'BIRP', 'GIRP'] as const;
export type NoteForm = (typeof noteForms)[number];

export type SessionEntry = {
  readonly kind: 'session';
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM, 24 hours */
  readonly start: string;
  /** HH:MM, 24 hours, after start on the same day */
  readonly stop: string;
  readonly modality: Modality;
  readonly present: readonly Companion[];
};

export type ProgressEntry = { readonly kind: 'progress'; readonly form: NoteForm; readonly text: string };

/** What the clinician enters into a record by hand. */
export type EnteredEntry = SessionEntry | ProgressEntry | ClinicalEntry;

/** The kinds of those, each with a form and a draft of its own. */
export const enteredKinds = ['session', 'progress', ...clinicalKinds] as const satisfies readonly EnteredEntry['kind'][];
export type EnteredKind = EnteredEntry['kind'];

/**
 * A dated addition to an entry. total, of a score alone: what it should have been, which counts from then on; null where the score
 * counts no more at all.
 */
export type RecordAmendment = { readonly kind: 'amendment'; readonly of: number; readonly text: string; readonly total?: number | null };

/** What a child's record holds: the things that are never psychotherapy notes (F1.2), the notice, and her yeses. */
export type RecordEntry =
  | EnteredEntry
  | RecordAmendment
  | { readonly kind: 'notice'; readonly notice: NoticeGiven }
  | { readonly kind: 'noticeRead'; readonly read: NoticeRead }
  /** What the clinician saw of the child's understanding, of a notice or a yes: judged, in her words (R28). Never leaves. */
  | { readonly kind: 'understanding'; readonly of: number; readonly text: string }
  | { readonly kind: 'consent'; readonly consent: SealedConsent };

/** An entry as it lies in its book: numbered from 0, dated by the tablet's clock, never changed. */
export type Kept<Entry> = { readonly number: number; readonly at: Instant; readonly entry: Entry };

/** A row of a book that could not be opened: named, the rest stays readable. */
export type DamagedRow = {
  readonly number: number; readonly child: ChildId | null;
  /** When the ledger says that it was written; null where it does not say. */
  readonly at: Instant | null;
};
