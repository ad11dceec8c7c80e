import { expect, test } from 'vitest';
import { EvidenceReading } from '../../../../../src/ui/clinician/child/record/EvidenceReading.tsx';
import { aConsent } from '../../consent/aConsent.ts';
import { inHouse } from '../../inHouse.tsx';

test('how a yes came about says all that was attested', () => {
  const { text } = inHouse(<EvidenceReading consent={aConsent} />);
  for (const words of ['No one but you, Blue Heron and an interpreter', 'The recipient', 'Mrs. Tzoc, no other role here, not pledged', 'No: Blue Heron’s own choice', 'We met seven times.', 'Mrs. Tzoc, interpreter, says the two say the same.', 'Ms. Rivera has asked for a summary.']) expect(text).toContain(words);
});

test('the office’s own form is told of where it was asked for or not needed, and not where nobody was asked', () => {
  const told = (orrForm?: 'asked' | 'notNeeded') => inHouse(<EvidenceReading consent={{
    ...aConsent, evidence: { ...aConsent.evidence, handOver: { ...aConsent.evidence.handOver, ...(orrForm && { orrForm }) } },
  }} />).text;
  expect(told('asked')).toContain('Asked for, with a witness; this yes does not replace it');
  expect(told('notNeeded')).toContain('(A-5) Not needed');
  expect(told()).not.toContain('A-5');
});
