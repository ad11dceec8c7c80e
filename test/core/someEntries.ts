import type { ClinicalEntry } from '../../src/core/ClinicalEntry.ts';

/** One entry of each of the kinds that are never psychotherapy notes; everything in them that may be said is said. */
export const someEntries = [
  { kind: 'medication', date: '2026-11-02', name: 'Melatonin', dose: '3 mg at bedtime', step: 'started', prescriber: 'the clinic’s pediatrician', text: 'Falls asleep in an hour.' },
  {
    kind: 'score', date: '2026-11-03', instrument: 'cats', name: 'CATS, 7 to 17', version: 'youth report', language: 'quc', answeredBy: 'child',
    least: 0, most: 60, total: 34, parts: [{ name: 'Intrusion', score: 9 }, { name: 'Avoidance', score: 4 }], cutOff: 21,
  },
  {
    kind: 'diagnosis', date: '2026-11-04', name: 'Adjustment disorder', code: { system: 'ICD-10-CM', code: 'F43.23' }, state: 'working', by: 'Dr. Ash', text: 'Since arrival.',
  },
  { kind: 'functioning', date: '2026-11-05', areas: ['sleep', 'school'], text: 'Four nights of seven.' },
  { kind: 'plan', date: '2026-11-06', step: 'made', text: 'Bedtime steps with night staff.', review: '2026-12-04' },
  { kind: 'treatment', date: '2026-11-07', step: 'started', modalities: ['individual', 'play'], frequency: 'weekly', text: 'With an interpreter.' },
  { kind: 'symptoms', date: '2026-11-08', text: 'Startles at doors.' },
  { kind: 'prognosis', date: '2026-11-09', text: 'Good with weekly sessions.' },
  { kind: 'progressToDate', date: '2026-11-10', text: 'Names three safe people.' },
] as const satisfies readonly ClinicalEntry[];
