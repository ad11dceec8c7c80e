import { expect, test } from 'vitest';
import type { ConsentFate } from '../../../../src/core/Consent.ts';
import { ChildCopySheet } from '../../../../src/ui/clinician/consent/ChildCopySheet.tsx';
import { inHouse } from '../inHouse.tsx';
import { aConsent } from './aConsent.ts';

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
