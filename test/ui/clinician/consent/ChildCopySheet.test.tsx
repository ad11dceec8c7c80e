import { expect, test } from 'vitest';
import type { ConsentFate } from '../../../../src/core/Consent.ts';
import { ChildCopySheet } from '../../../../src/ui/clinician/consent/ChildCopySheet.tsx';
import { inHouse } from '../inHouse.tsx';
import { aConsent, given } from './aConsent.ts';

const paper = (fate: ConsentFate) => inHouse(<ChildCopySheet consent={aConsent} fate={fate} />).text;

test('her copy says until when the yes lasts and that it can be taken back; once it was, that it was', () => {
  for (const fate of ['standing', 'handedOut'] as const) {
    expect(paper(fate)).toContain('My yes ends on');
    expect(paper(fate)).toContain('I can take my yes back any time.');
    expect(paper(fate)).not.toContain('I took my yes back.');
  }
  for (const fate of ['takenBack', 'recalled'] as const) {
    expect(paper(fate)).toContain('I took my yes back.');
    expect(paper(fate)).not.toMatch(/My yes ends on|I can take my yes back/u);
  }
});

const spoken = (who: string) => ({ sound: 'a'.repeat(64), speaker: { by: 'interpreter', who } as const, at: given, seconds: 4 });

test('her copy does not say that she heard words which she heard as a recording: it says who spoke, and the words as they are sent', () => {
  const evidence = { ...aConsent.evidence, renderings: ['We met seven times.', ''], recorded: [null, spoken('Luz M.')] };
  const { text } = inHouse(<ChildCopySheet consent={{ ...aConsent, evidence }} fate="standing" />);
  const [heard = '', sent = ''] = text.slice(text.indexOf('The page, as I heard it')).split('The same page, as it is sent');
  expect(heard).toContain('We met seven times. I heard this part as a recording. Luz M. said it.');
  expect(heard).not.toContain('Weekly sessions go on.');
  expect(sent).toContain('Weekly sessions go on.');
});

test('of a sentence that was neither put nor recorded she heard the very words', () => {
  const evidence = { ...aConsent.evidence, renderings: ['', ''] };
  const { text } = inHouse(<ChildCopySheet consent={{ ...aConsent, evidence }} fate="standing" />);
  expect(text).toContain('The page, as I heard it Seven sessions. Weekly sessions go on.');
  expect(text).not.toMatch(/recording|as it is sent/u);
});
