import { expect, test } from 'vitest';
import { ClinicalReading } from '../../../../../../src/ui/clinician/child/record/entered/ClinicalReading.tsx';
import { someEntries } from '../../../../../core/someEntries.ts';
import { inHouse } from '../../../inHouse.tsx';

const said = [
  ['Melatonin', '3 mg at bedtime', 'Started', 'the clinic’s pediatrician', 'Falls asleep in an hour.'],
  ['CATS, 7 to 17', 'youth report', 'The child', 'K’iche’', '34 (0 to 60)', 'Cut-off 21', 'Intrusion 9', 'Avoidance 4'],
  ['Adjustment disorder', 'F43.23 (ICD-10-CM)', 'Working diagnosis', 'Dr. Ash', 'Since arrival.'],
  ['Sleep and School', 'Four nights of seven.'],
  ['A new plan', 'December 4, 2026', 'Bedtime steps with night staff.'],
  ['Started', 'Individual and Play-based', 'Weekly', 'With an interpreter.'],
  ['Startles at doors.'], ['Good with weekly sessions.'], ['Names three safe people.'],
];

test.each(someEntries.map((entry, at) => [entry.kind, entry, said[at] ?? []] as const))('%s is read whole, with its day first', (_, entry, words) => {
  const text = inHouse(<ClinicalReading entry={entry} />).text.replace(/\s/gu, ' ');
  expect(text).toMatch(/^Date November \d+, 2026/u);
  for (const each of words) expect(text).toContain(each);
});
