import type { Modality } from './Modality.ts';

/*
 * What the law says is never a psychotherapy note (45 CFR 164.501, F1.2), each as what it is. `date` is always the day it is of,
 * YYYY-MM-DD, by the clinician; texts are the clinician's own. What is empty was not said.
 */

export const medicationSteps = ['started', 'goesOn', 'changed', 'stopped'] as const;

export type MedicationEntry = {
  readonly kind: 'medication';
  readonly date: string;
  readonly name: string;
  /** How much and when, as it is prescribed. */
  readonly dose: string;
  readonly step: (typeof medicationSteps)[number];
  readonly prescriber: string;
  /** Monitoring: what it does, side effects, whether it is taken. */
  readonly text: string;
};

export const answerers = ['child', 'caregiver', 'clinician'] as const;
export type Answerer = (typeof answerers)[number];

/** Results of a test: scores only, no question and no answer, ever (R62). All whole numbers. */
export type ScoreEntry = {
  readonly kind: 'score';
  readonly date: string;
  /** Id of an instrument of packs; null for one of the clinician's own. */
  readonly instrument: string | null;
  /** As it was called when this was written. */
  readonly name: string;
  readonly version: string;
  /** BCP 47: the language it was given in. */
  readonly language: string;
  readonly answeredBy: Answerer;
  /** What the total ranges over, as of when this was written. */
  readonly least: number;
  readonly most: number;
  readonly total: number;
  readonly parts: readonly ScorePart[];
  /** From this total on the clinician's manual speaks of a positive screen; null: none was set. */
  readonly cutOff: number | null;
};

export type ScorePart = { readonly name: string; readonly score: number };

export const codeSystems = ['ICD-10-CM', 'DSM-5-TR', 'ICD-11'] as const;
export const diagnosisStates = ['working', 'made', 'inRemission', 'resolved', 'ruledOut'] as const;

export type DiagnosisEntry = {
  readonly kind: 'diagnosis';
  readonly date: string;
  readonly name: string;
  /** null where it has no code. */
  readonly code: { readonly system: (typeof codeSystems)[number]; readonly code: string } | null;
  readonly state: (typeof diagnosisStates)[number];
  /** Who made it, where it was not the clinician. */
  readonly by: string;
  readonly text: string;
};

export const lifeAreas = ['sleep', 'eating', 'selfCare', 'school', 'play', 'people', 'other'] as const;
export type LifeArea = (typeof lifeAreas)[number];

/** Functional status: daily life, in the areas that are meant. */
export type FunctioningEntry = { readonly kind: 'functioning'; readonly date: string; readonly areas: readonly LifeArea[]; readonly text: string };

export const planSteps = ['made', 'reviewed', 'ended'] as const;

export type PlanEntry = {
  readonly kind: 'plan';
  readonly date: string;
  readonly step: (typeof planSteps)[number];
  readonly text: string;
  /** When it is to be looked at next, YYYY-MM-DD; null: no day was set. */
  readonly review: string | null;
};

export const frequencies = ['daily', 'twiceAWeek', 'weekly', 'everyTwoWeeks', 'monthly', 'asNeeded'] as const;
export const treatmentSteps = ['started', 'changed', 'ended'] as const;

/** How treatment is furnished: its modalities and their frequency, apart from any one session. */
export type TreatmentEntry = {
  readonly kind: 'treatment';
  readonly date: string;
  readonly step: (typeof treatmentSteps)[number];
  readonly modalities: readonly Modality[];
  readonly frequency: (typeof frequencies)[number];
  readonly text: string;
};

export const sayings = ['symptoms', 'prognosis', 'progressToDate'] as const;

/** A dated summary in the clinician's words. */
export type SayingEntry = { readonly kind: (typeof sayings)[number]; readonly date: string; readonly text: string };

export type ClinicalEntry = MedicationEntry | ScoreEntry | DiagnosisEntry | FunctioningEntry | PlanEntry | TreatmentEntry | SayingEntry;

export const clinicalKinds = [
  'medication', 'score', 'diagnosis', 'functioning', 'plan', 'treatment', ...sayings,
] as const satisfies readonly ClinicalEntry['kind'][];
