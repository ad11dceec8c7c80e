import { expect, test } from 'vitest';
import { EvidenceReading } from '../../../../../src/ui/clinician/child/record/EvidenceReading.tsx';
import type { ChildId } from '../../../../../src/core/Id.ts';
import { aConsent } from '../../consent/aConsent.ts';
import { inHouse } from '../../inHouse.tsx';

const child = '1'.repeat(32) as ChildId;

test('how a yes came about says all that was attested', () => {
  const { text } = inHouse(<EvidenceReading child={child} consent={aConsent} />);
  for (const words of ['No one but you, Blue Heron and an interpreter', 'The recipient', 'Mrs. Tzoc, no other role here, not pledged', 'No: Blue Heron’s own choice', 'We met seven times.', 'Mrs. Tzoc, interpreter, says the two say the same.', 'Ms. Rivera has asked for a summary.']) expect(text).toContain(words);
});

test('the office’s own form is told of where it was asked for or not needed, and not where nobody was asked', () => {
  const told = (orrForm?: 'asked' | 'notNeeded') => inHouse(<EvidenceReading child={child} consent={{
    ...aConsent, evidence: { ...aConsent.evidence, handOver: { ...aConsent.evidence.handOver, ...(orrForm && { orrForm }) } },
  }} />).text;
  expect(told('asked')).toContain('Asked for, with a witness; this yes does not replace it');
  expect(told('notNeeded')).toContain('(A-5) Not needed');
  expect(told()).not.toContain('A-5');
});

test('a rendering that was said and not typed can be heard again', () => {
  const recorded = aConsent.evidence.renderings.map(() => ({ sound: 'a'.repeat(64), speaker: { by: 'interpreter', who: 'Luz' } as const, at: aConsent.evidence.settledAt, seconds: 67 }));
  const spoken = { ...aConsent, evidence: { ...aConsent.evidence, recorded } };
  const { buttons } = inHouse(<EvidenceReading child={child} consent={spoken} />);
  expect(buttons.filter((words) => words === 'Said by Luz · lasts 1:07')).toHaveLength(recorded.length);
});
