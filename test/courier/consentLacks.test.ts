import fc from 'fast-check';
import { expect, test } from 'vitest';
import { authorizationParts } from '../../src/core/Authorization.ts';
import { asInstant } from '../../src/core/Instant.ts';
import { consentLacks } from '../../src/courier/consentLacks.ts';
import { consentPage } from '../../src/courier/consentPage.ts';
import { packagePages } from '../../src/packs/letters/packagePages.ts';
import { aSignedFace } from './aSignedFace.ts';
import { someFace } from './someFace.ts';

test('the page of any whole face says all nine', () => {
  fc.assert(fc.property(someFace, (face) => {
    expect(consentLacks(face, consentPage(aSignedFace(face)))).toEqual([]);
  }), { numRuns: 200 });
});

test('each of the nine is missed on a page that does not say it', () => {
  const signed = aSignedFace({ words: [{ section: 'other', text: 'Support at a hearing' }], recipient: { role: 'lawyer', name: 'Support at a hearing' } });
  const page = consentPage(signed);
  for (const part of authorizationParts) {
    const emptied = page.replace(new RegExp(` data-part="${part}">.*?(?= data-part="|</main>)`, 'su'), ` data-part="${part}">`);
    expect(emptied).not.toBe(page);
    expect(consentLacks(signed.face, emptied), part).toEqual([{ part, why: 'empty' }]);
    expect(consentLacks(signed.face, page.replace(` data-part="${part}"`, '')), part).toContainEqual({ part, why: 'empty' });
  }
});

test('a sentence, a date or an authority that is not on the page is missed', () => {
  const other = { kind: 'person', who: 'M. Tzoc', authority: 'mother', how: 'on paper', on: '2026-05-01' } as const;
  const signed = aSignedFace({ signedBy: { child: 'tap after teach-back', other } });
  const page = consentPage(signed);
  const without = (text: string) => consentLacks(signed.face, page.replaceAll(text, '')).map(({ part }) => part);
  expect(without('Seven weekly sessions since 2 April.')).toEqual(['what']);
  expect(without('mother')).toEqual(['signature']);
  expect(without('2026-05-17')).toEqual(['signature']);
  expect(without('2026-06-16')).toEqual(['ends']);
});

test('what the face leaves open is missed whatever the page says', () => {
  const lacks = (given: Parameters<typeof aSignedFace>[0]) => {
    const signed = aSignedFace(given);
    return consentLacks(signed.face, consentPage(signed));
  };
  expect(lacks({ purpose: 'none' })).toEqual([{ part: 'purpose', why: 'empty' }]);
  expect(lacks({ recipient: { role: 'lawyer', name: 'To whom it may concern' } })).toEqual([{ part: 'to', why: 'openEnded' }]);
  expect(lacks({ expires: asInstant(8.64e15) })).toEqual([{ part: 'ends', why: 'openEnded' }]);
  expect(lacks({ notBefore: asInstant(8.64e15) })).toEqual([{ part: 'ends', why: 'outOfRange' }]);
});

test('a page carries what goes with every copy: redisclosure, recipient, purpose, end, labels and hash (R57)', () => {
  const page = consentPage(aSignedFace());
  for (const label of Object.values(packagePages.labels)) expect(page).toContain(label);
  for (const text of [packagePages.consent.redisclosure, 'Ms. Rivera', 'Support at a hearing', '2026-06-16 08:53 UTC']) expect(page).toContain(text);
  expect(page).toMatch(/Consent number.*<code>00112233445566778899aabbccddeeff<\/code>/u);
  expect(page).toMatch(/BLAKE2b-256.*<code>[0-9a-f]{64}<\/code>/u);
});
