import { describe, expect, test } from 'vitest';
import { consentPage } from '../../src/courier/consentPage.ts';
import { aSignedFace } from './aSignedFace.ts';

describe('the consent as a page', () => {
  test('says in words in which language and for which age she was walked through', () => {
    const page = consentPage(aSignedFace());
    expect(page).toContain('English, for ages 10–13');
    const { walkthrough } = aSignedFace().face;
    expect(consentPage(aSignedFace({ walkthrough: { ...walkthrough, language: 'xx-<b>' } }))).toContain('xx-&#60;b&#62;, for ages 10–13');
  });

  test('claims nothing of what she heard that may not have been told', () => {
    const page = consentPage(aSignedFace());
    for (const claim of ['Every word below was heard', 'What the child was told', 'costs no care']) expect(page).not.toContain(claim);
    expect(page).toContain('first told to the child as the counselor or an interpreter rendered it');
  });

  test('names who else signed, each kind', () => {
    const other = (signer: ReturnType<typeof aSignedFace>['face']['signedBy']['other']) =>
      consentPage(aSignedFace({ signedBy: { child: 'tap after teach-back', other: signer } }));
    expect(other({ kind: 'noOne', basis: 'Fam. Code 6924' })).toContain('Fam. Code 6924');
    expect(other({ kind: 'person', who: 'M. Tzoc', authority: 'mother', how: 'on paper', on: '2026-05-01' })).toContain('M. Tzoc');
    expect(other({ kind: 'custodian', who: 'The house', counsel: 'Letter of 3 May', on: '2026-05-03' })).toContain('Letter of 3 May');
  });
});
