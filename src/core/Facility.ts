import { canonicalJson } from './canonicalJson.ts';
import { usualRhythm, type Rhythm } from './whenDue.ts';

/** A fact about the house that nobody may know yet. */
export const knownFacts = ['yes', 'no', 'notKnown'] as const;
export type KnownFact = (typeof knownFacts)[number];

/** Said by someone on a day (YYYY-MM-DD), or not said. */
export type SignedOff = { readonly signed: false } | {
  readonly signed: true; readonly by: string; readonly on: string;
  /** What was signed off was changed since: it counts no more until it is signed anew. Absent in old desks. */
  readonly changed?: true;
};

/** Whose license the house has. suspended: the state has stopped licensing it (F2.18). */
export type Licensing = { readonly status: 'notKnown' | 'suspended' } | { readonly status: 'licensed'; readonly by: string };

/** Who runs the house and what it has confirmed: decides which sentences a child may be told (R40, R41, R64). */
export type Facility = {
  /** What children call the clinician: {CLINICIAN}. */
  readonly clinician: string;
  readonly runBy: string;
  /** The office the house works for: {OFFICE}; empty when there is none or it is not known. */
  readonly office: string;
  /** A no costs the child nothing: confirmed in writing, or its lines are left out. */
  readonly noCost: { readonly confirmed: false } | { readonly confirmed: true; readonly by: string; readonly on: string };
  /** The clinician does not work for ICE or for a court; else that line is left out. */
  readonly independent: boolean;
  /** The state's report line, as the clinician has checked it. */
  readonly reportLine: string;
  /** Whether HIPAA covers the house: a shelter may well not be (F1.13). */
  readonly hipaa: KnownFact;
  /** Whether it is a federally assisted program for substance use, 42 CFR Part 2 (F1.15). */
  readonly part2: KnownFact;
  /** What the contract with the office says of records, as it reads there; empty while not known (F2.5). */
  readonly recordsClause: { readonly text: string; readonly counselRead: boolean };
  readonly licensing: Licensing;
  /** How soon and how often the house wants children to be met. Absent in old desks: as is usual. */
  readonly rhythm: Rhythm;
  /** Counsel has read this page and what children hear because of it. */
  readonly counsel: SignedOff;
};

export const emptyFacility: Facility = {
  clinician: '',
  runBy: '',
  office: '',
  noCost: { confirmed: false },
  independent: false,
  reportLine: '',
  hipaa: 'notKnown',
  part2: 'notKnown',
  recordsClause: { text: '', counselRead: false },
  licensing: { status: 'notKnown' },
  rhythm: usualRhythm,
  counsel: { signed: false },
};

/** Whether counsel stands behind the page as it is now. */
export function isSignedOff({ counsel }: Pick<Facility, 'counsel'>): boolean {
  return counsel.signed && !counsel.changed;
}

/** Counsel's word covers the page as it was: whether anything but that word was changed since, or had been before. */
export function changedSince(first: Facility, now: Facility): boolean {
  if (!now.counsel.signed) return false;
  if (now.counsel.changed) return true;
  const bare = (facility: Facility) => canonicalJson({ ...facility, counsel: null });
  return isSameWord(first.counsel, now.counsel) && bare(first) !== bare(now);
}

/** The page as it is to be kept after a change: counsel's word only for what counsel saw. */
export function afterChange(before: Facility, now: Facility): Facility {
  return now.counsel.signed && changedSince(before, now) ? { ...now, counsel: { ...now.counsel, changed: true } } : now;
}

function isSameWord(one: SignedOff, other: SignedOff): boolean {
  return one.signed && other.signed && one.by.trim() === other.by.trim() && one.on === other.on;
}
