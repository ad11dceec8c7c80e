import type { Band } from '../../core/Band.ts';
import type { Answerer, DiagnosisEntry, FunctioningEntry, MedicationEntry, PlanEntry, SayingEntry, ScorePart, TreatmentEntry } from '../../core/ClinicalEntry.ts';
import type { Companion, NoteForm } from '../../core/Entry.ts';
import type { LaterDay } from '../../core/Errand.ts';
import type { Modality } from '../../core/Modality.ts';
import type { NoticeCardName } from '../../core/Notice.ts';
import type { PracticeChild, PracticeRecipient } from './PracticeWords.ts';

/** One thing the clinician did. Its words are the next of the child's, kind by kind (`ChildWords`). */
export type Doing =
  | { readonly do: 'note' | 'draftNote' | 'hold' | 'summary' }
  | { readonly do: 'addToNote'; readonly of: number }
  /** Of the last score that was entered: what its total should have been. */
  | { readonly do: 'correctScore'; readonly total: number }
  | { readonly do: 'progress'; readonly form: NoteForm }
  | { readonly do: 'score'; readonly instrument: string; readonly total: number; readonly parts?: readonly ScorePart[]; readonly answeredBy?: Answerer }
  | { readonly do: 'medication'; readonly step: MedicationEntry['step'] }
  | { readonly do: 'diagnosis'; readonly state: DiagnosisEntry['state']; readonly code: string }
  | { readonly do: 'functioning'; readonly areas: FunctioningEntry['areas'] }
  /** review: in so many days. */
  | { readonly do: 'plan'; readonly step: PlanEntry['step']; readonly review: number | null }
  | { readonly do: 'treatment'; readonly step: TreatmentEntry['step']; readonly modalities: readonly Modality[]; readonly frequency: TreatmentEntry['frequency'] }
  | { readonly do: SayingEntry['kind'] }
  | { readonly do: 'card'; readonly card: NoticeCardName }
  | { readonly do: 'notice'; readonly answer: 'ok' | 'question' | 'later' }
  /** strike: which of its sentences the child takes out, 0 first. */
  | { readonly do: 'ask'; readonly to: PracticeRecipient; readonly answer: 'yes' | 'no' | 'later'; readonly day?: LaterDay; readonly strike?: readonly number[] }
  | { readonly do: 'release' };

/** A meeting, or with null an hour at the desk: so many days ago, at this hour of the tablet's clock. */
export type Visit = {
  readonly ago: number;
  readonly at: string;
  readonly session: { readonly minutes: number; readonly modality: Modality; readonly present?: readonly Companion[] } | null;
  readonly then: readonly Doing[];
};

export type Course = {
  readonly band: Band;
  readonly emblem: PracticeChild;
  readonly interpreter: boolean;
  /** Came to the house so many days ago. */
  readonly arrived: number;
  /** Is to leave in so many days, as far as anyone knows. */
  readonly leaves?: number;
  readonly visits: readonly Visit[];
};

type With = readonly Companion[];

const met = (ago: number, at: string, [minutes, modality, present = []]: readonly [number, Modality, With?], ...then: readonly Doing[]): Visit =>
  ({ ago, at, session: { minutes, modality, present }, then });
const desk = (ago: number, at: string, ...then: readonly Doing[]): Visit => ({ ago, at, session: null, then });

const note = { do: 'note' } as const;
const soap = { do: 'progress', form: 'SOAP' } as const;
const dap = { do: 'progress', form: 'DAP' } as const;
const free = { do: 'progress', form: 'free' } as const;
const symptoms = { do: 'symptoms' } as const;
const prognosis = { do: 'prognosis' } as const;
const card = { do: 'card', card: 'atStart' } as const;
const form = { do: 'card', card: 'beforeForm' } as const;
const understood = { do: 'notice', answer: 'ok' } as const;
const withInterpreter: With = ['interpreter'];

const score = (instrument: string, total: number, ...parts: readonly (readonly [string, number])[]): Doing =>
  ({ do: 'score', instrument, total, parts: parts.map(([name, of]) => ({ name, score: of })) });
const impact = (total: number, intrusion: number) => score('cries-8', total, ['Intrusion', intrusion], ['Avoidance', total - intrusion]);
const plan = (step: PlanEntry['step'], review: number | null = null): Doing => ({ do: 'plan', step, review });

/** Three months of a caseload, oldest first within each child. What is today's has an hour that is over whenever it is made. */
export const practiceCourse: Readonly<Record<PracticeChild, Course>> = {
  heron: {
    band: 'B', emblem: 'heron', interpreter: false, arrived: 88,
    visits: [
      met(86, '10:00', [50, 'individual'], understood, note),
      met(79, '10:00', [50, 'play'], card, note, symptoms, plan('made', 30)),
      met(72, '10:00', [45, 'art'], form, impact(27, 15), note, soap),
      met(65, '10:00', [50, 'art'], note, { do: 'functioning', areas: ['sleep', 'people'] }),
      met(58, '10:00', [50, 'play'], note, { do: 'addToNote', of: 3 }),
      met(51, '10:00', [50, 'individual'], card, soap, { do: 'ask', to: 'lawyer', answer: 'yes', strike: [2] }),
      desk(49, '16:00', { do: 'release' }),
      met(44, '10:00', [50, 'art'], form, impact(21, 12), note, plan('reviewed', 35)),
      met(37, '10:00', [50, 'art'], note),
      met(30, '10:00', [45, 'family', ['caregiver']], soap),
      met(23, '10:00', [50, 'art'], form, impact(16, 9), note),
      met(16, '10:00', [50, 'individual'], note, { do: 'progressToDate' }),
      met(9, '10:00', [50, 'play'], card, form, impact(11, 7), note, plan('reviewed', 28)),
      met(2, '10:00', [50, 'art'], note, soap),
      desk(1, '17:00', { do: 'summary' }),
    ],
  },
  fern: {
    band: 'C', emblem: 'fern', interpreter: false, arrived: 74, leaves: 21,
    visits: [
      met(72, '14:00', [50, 'individual'], understood, form, score('phq-a', 17), note, symptoms),
      met(65, '14:00', [50, 'individual'], card, note, { do: 'diagnosis', state: 'working', code: 'F43.21' }, plan('made', 28)),
      met(58, '14:00', [50, 'individual'], note, dap, { do: 'treatment', step: 'started', modalities: ['individual', 'group'], frequency: 'weekly' }),
      desk(56, '09:00', { do: 'medication', step: 'started' }),
      met(51, '14:00', [50, 'individual'], form, score('phq-a', 14), score('gad-7', 12), note),
      met(44, '14:00', [60, 'group', ['staff']], free),
      met(37, '14:00', [50, 'individual'], card, note, { do: 'medication', step: 'changed' }, plan('reviewed', 28)),
      met(30, '14:00', [50, 'individual'], form, score('phq-a', 10), score('gad-7', 9), note, dap),
      met(23, '14:00', [60, 'group', ['staff']], free),
      met(16, '14:00', [50, 'individual'], note, { do: 'medication', step: 'goesOn' }),
      met(9, '14:00', [50, 'individual'], card, form, score('phq-a', 8), { do: 'correctScore', total: 7 }, score('gad-7', 6), note),
      met(2, '14:00', [50, 'individual'], note, { do: 'progressToDate' }, prognosis),
      desk(0, '09:00', { do: 'ask', to: 'clinician', answer: 'yes' }),
    ],
  },
  owl: {
    band: 'C', emblem: 'owl', interpreter: true, arrived: 60,
    visits: [
      met(58, '11:00', [55, 'individual', withInterpreter], understood, note),
      met(51, '11:00', [55, 'individual', withInterpreter], card, note, symptoms, plan('made', 30)),
      met(44, '11:00', [55, 'individual', withInterpreter], form, score('cats-2', 38, ['Intrusion', 11], ['Avoidance', 4], ['Thoughts and mood', 12], ['Arousal', 11]), note),
      met(37, '11:00', [55, 'individual', withInterpreter], note, soap),
      met(30, '11:00', [50, 'individual', withInterpreter], card, { do: 'functioning', areas: ['sleep', 'school'] }),
      met(23, '11:00', [55, 'individual', withInterpreter], note, plan('reviewed', 30)),
      met(16, '11:00', [55, 'individual', withInterpreter], form, score('cats-2', 29, ['Intrusion', 8], ['Avoidance', 3], ['Thoughts and mood', 9], ['Arousal', 9]), soap),
      met(9, '11:00', [55, 'individual', withInterpreter], note),
      met(2, '11:00', [55, 'individual', withInterpreter], { do: 'draftNote' }),
    ],
  },
  stones: {
    band: 'B', emblem: 'stones', interpreter: true, arrived: 45,
    visits: [
      met(43, '09:00', [45, 'individual', withInterpreter], understood, note),
      met(36, '09:00', [45, 'play', withInterpreter], card, note, symptoms),
      met(29, '09:00', [45, 'art', withInterpreter], form, impact(31, 16), plan('made', 30)),
      desk(27, '16:00', { do: 'hold' }),
      met(22, '09:00', [45, 'play', withInterpreter], note, soap),
      met(15, '09:00', [45, 'art', withInterpreter], note, { do: 'functioning', areas: ['eating', 'people'] }),
      met(8, '09:00', [45, 'play', withInterpreter], card, form, impact(25, 13), note),
      met(1, '09:00', [45, 'play', withInterpreter], soap),
    ],
  },
  turtle: {
    band: 'B', emblem: 'turtle', interpreter: false, arrived: 40,
    visits: [
      met(38, '13:00', [50, 'individual'], understood, note),
      met(31, '13:00', [50, 'play', ['sibling']], card, note, plan('made', 30)),
      met(24, '13:00', [45, 'family', ['caregiver', 'sibling']], soap),
      met(17, '13:00', [50, 'individual'], form, { do: 'score', instrument: 'psc-17', total: 15, parts: [{ name: 'Internalizing', score: 7 }, { name: 'Attention', score: 5 }, { name: 'Externalizing', score: 3 }], answeredBy: 'caregiver' }, note),
      met(10, '13:00', [50, 'play'], note, free),
      desk(6, '16:30', { do: 'ask', to: 'lawyer', answer: 'later', day: 'week' }),
      met(3, '13:00', [50, 'individual'], card, note),
    ],
  },
  leaf: {
    band: 'A', emblem: 'leaf', interpreter: false, arrived: 40,
    visits: [
      met(38, '15:00', [30, 'play'], understood, note),
      met(31, '15:00', [40, 'play'], card, plan('made', 42)),
      met(24, '15:00', [30, 'play'], note),
      met(10, '15:00', [40, 'play'], free),
      met(3, '15:00', [40, 'play'], note, { do: 'functioning', areas: ['sleep', 'play'] }),
    ],
  },
  cloud: {
    band: 'C', emblem: 'cloud', interpreter: false, arrived: 82, leaves: 40,
    visits: [
      met(80, '16:00', [50, 'individual'], understood, form, score('gad-7', 15), note),
      met(66, '16:00', [50, 'individual'], card, note, plan('made', 30)),
      met(52, '16:00', [60, 'group', ['staff']], free),
      met(45, '16:00', [50, 'individual'], form, score('gad-7', 11), note, { do: 'ask', to: 'school', answer: 'no' }),
      met(31, '16:00', [50, 'individual'], soap, plan('reviewed', 30)),
      met(17, '16:00', [50, 'individual'], card, note),
      met(3, '16:00', [50, 'individual'], form, score('gad-7', 8), note, { do: 'progressToDate' }),
    ],
  },
  shell: {
    band: 'C', emblem: 'shell', interpreter: true, arrived: 26,
    visits: [
      met(24, '10:30', [55, 'individual', withInterpreter], { do: 'notice', answer: 'question' }, note),
      met(17, '10:30', [55, 'individual', withInterpreter], card, note, symptoms),
      met(10, '10:30', [40, 'crisis', withInterpreter], soap, plan('made', 7)),
      met(3, '10:30', [55, 'individual', withInterpreter], card, note, plan('reviewed', 14)),
    ],
  },
  star: {
    band: 'A', emblem: 'star', interpreter: true, arrived: 19,
    visits: [
      met(17, '09:30', [30, 'play', withInterpreter], understood, note),
      met(10, '09:30', [30, 'play', withInterpreter], card, note),
      met(3, '09:30', [35, 'play', withInterpreter], free, plan('made', 30)),
    ],
  },
  kite: { band: 'A', emblem: 'kite', interpreter: false, arrived: 1, visits: [] },
};
