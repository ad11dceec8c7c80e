import { describe, expect, test } from 'vitest';
import { diagnosisOf, readDiagnosisDraft } from '../../../../../../src/ui/clinician/child/record/entered/DiagnosisDraft.ts';
import { functioningOf, readFunctioningDraft } from '../../../../../../src/ui/clinician/child/record/entered/FunctioningDraft.ts';
import { medicationOf, readMedicationDraft } from '../../../../../../src/ui/clinician/child/record/entered/MedicationDraft.ts';
import { planOf, readPlanDraft } from '../../../../../../src/ui/clinician/child/record/entered/PlanDraft.ts';
import { readSayingDraft, sayingOf } from '../../../../../../src/ui/clinician/child/record/entered/SayingDraft.ts';
import { readTreatmentDraft, treatmentOf } from '../../../../../../src/ui/clinician/child/record/entered/TreatmentDraft.ts';
import { someEntries } from '../../../../../core/someEntries.ts';

const today = '2026-11-20';
const [medication, , diagnosis, functioning, plan, treatment, symptoms] = someEntries;

/** What a draft's JSON is, of an entry. */
const body = (entry: object) => JSON.stringify(entry);

const forms = [
  ['medication', readMedicationDraft, medicationOf, medication, { name: 'name', step: 'step' }],
  ['functioning', readFunctioningDraft, functioningOf, functioning, { areas: 'areas', text: 'text' }],
  ['plan', readPlanDraft, planOf, plan, { step: 'step', text: 'text' }],
  ['treatment', readTreatmentDraft, treatmentOf, treatment, { step: 'step', modalities: 'modalities', frequency: 'frequency' }],
  ['symptoms', readSayingDraft, sayingOf('symptoms'), symptoms, { text: 'text' }],
] as const;

describe.each(forms)('a form for %s', (_, read, entryOf, entry, missing) => {
  const of = entryOf as (fields: unknown, today: string) => unknown;

  test('begins with today and nothing else, and says by field what it lacks', () => {
    const empty = read(null, today);
    expect(empty.date).toBe(today);
    expect(Object.values(empty).filter((value) => value !== '' && value !== undefined && (!Array.isArray(value) || value.length > 0))).toEqual([today]);
    expect(of(empty, today)).toEqual({ missing });
  });

  test('comes back from its draft as it was left, and makes the entry', () => {
    expect(of(read(body(entry), today), today)).toEqual({ entry });
    expect(read('not JSON', today)).toMatchObject({ date: '' });
    expect(of(read(body({ ...entry, date: '' }), today), today)).toEqual({ missing: { date: 'date' } });
    expect(of(read(body({ ...entry, date: '2026-11-21' }), today), today)).toEqual({ missing: { date: 'future' } });
  });
});

test('a diagnosis has a code of a system, or none', () => {
  const draft = { ...diagnosis, code: 'F43.23', system: 'ICD-10-CM' };
  expect(diagnosisOf(readDiagnosisDraft(body(draft), today), today)).toEqual({ entry: diagnosis });
  expect(diagnosisOf(readDiagnosisDraft(body({ ...draft, code: ' ' }), today), today)).toEqual({ entry: { ...diagnosis, code: null } });
  expect(diagnosisOf(readDiagnosisDraft(null, today), today)).toEqual({ missing: { name: 'name', state: 'state' } });
  expect(readDiagnosisDraft(body({ ...draft, system: 'of my own', state: 'sure' }), today)).toMatchObject({ system: 'ICD-10-CM', state: undefined });
});

test('a plan is looked at again on no day before its own, and not at all once it ended', () => {
  const of = (change: object) => planOf(readPlanDraft(body({ ...plan, ...change }), today), today);
  expect(of({ review: '2026-11-05' })).toEqual({ missing: { review: 'review' } });
  expect(of({ review: '' })).toEqual({ entry: { ...plan, review: null } });
  expect(of({ step: 'ended' })).toEqual({ entry: { ...plan, step: 'ended', review: null } });
});

test('what no form knows is left out of a draft', () => {
  expect(readTreatmentDraft(body({ ...treatment, modalities: ['hypnosis', 'play'], frequency: 'hourly', step: 7 }), today)).toMatchObject({ modalities: ['play'], frequency: undefined, step: undefined });
  expect(readMedicationDraft(body({ ...medication, name: 3, dose: null }), today)).toMatchObject({ name: '', dose: '' });
});
