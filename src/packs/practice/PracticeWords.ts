import type { NewChild } from '../../core/Child.ts';
import type { NewRecipient } from '../../core/Recipient.ts';
import type { Section, Signer } from '../../core/Summary.ts';

/** The children of a practice vault. None of them is anyone. */
export const practiceChildren = ['heron', 'fern', 'owl', 'stones', 'turtle', 'leaf', 'cloud', 'shell', 'star', 'kite'] as const;
export type PracticeChild = (typeof practiceChildren)[number];

export const practiceRecipients = ['lawyer', 'clinician', 'school'] as const;
export type PracticeRecipient = (typeof practiceRecipients)[number];

export type Titled = { readonly title: string; readonly text: string };

/** What is taken up in the order of the child's course: each list is used from its first to its last. */
export type ChildWords = {
  readonly codeName: string;
  /** BCP 47. */
  readonly language: NewChild['language'];
  readonly notes: readonly Titled[];
  /** Additions to private notes. */
  readonly additions: readonly string[];
  /** Texts of the record: progress, plan, functioning, treatment, symptoms, prognosis, progress to date; and of corrections. */
  readonly entries: readonly string[];
  readonly medications: readonly { readonly name: string; readonly dose: string; readonly prescriber: string; readonly text: string }[];
  readonly diagnoses: readonly { readonly name: string; readonly by: string; readonly text: string }[];
  readonly summaries: readonly SummaryWords[];
  readonly draft: Titled | null;
};

export type SummaryWords = {
  readonly purpose: string;
  readonly why: string;
  readonly sentences: readonly { readonly section: Section; readonly text: string; readonly rendering: string }[];
  readonly signer: Signer;
};

/** Every word of a practice vault, in one language. */
export type PracticeWords = {
  readonly facility: { readonly clinician: string; readonly runBy: string; readonly reportLine: string; readonly noCostBy: string };
  readonly interpreter: string;
  readonly recipients: Readonly<Record<PracticeRecipient, NewRecipient>>;
  readonly hold: { readonly saidBy: string; readonly why: string };
  readonly children: Readonly<Record<PracticeChild, ChildWords>>;
};
