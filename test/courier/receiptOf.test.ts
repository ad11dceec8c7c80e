import fc from 'fast-check';
import { expect, test } from 'vitest';
import { receiptOf } from '../../src/courier/receiptOf.ts';
import { hashOfFace as hashInLedger } from '../../src/vault/consent/signConsent.ts';
import { ready } from '../../src/vault/sodium.ts';
import { aSignedFace } from './aSignedFace.ts';
import { someFace } from './someFace.ts';

test('a receipt tells the facts of the consent under its own number', () => {
  const { face, signature, publicKey } = aSignedFace();
  const receipt = receiptOf({ face, signature, publicKey });
  expect(receipt).toMatchObject({
    consentReceiptID: face.id, consentTimestamp: '2026-05-17T06:40:00.000Z', piiPrincipalId: 'Blue Heron', lawfulBasis: 'consent', sensitive: true,
    services: [{ purposes: [{ purpose: 'Support at a hearing', piiCategory: ['Dates and sessions', 'Symptoms seen'], thirdPartyName: 'Ms. Rivera, lawyer' }] }],
    privacyNotice: { pack: 'en', version: '1', language: 'en', forAges: 'for ages 10–13' },
    signed: { file: 'consent.json', signature, publicKey },
    alsoSigned: face.signedBy.other,
  });
  expect(receipt.about).toContain('in the style of ISO/IEC TS 27560');
  expect(receipt.notTold.map((each) => each.split(':')[0])).toContain('jurisdiction');
});

test('a receipt holds none of the words, and is the same for the same face', () => {
  fc.assert(fc.property(someFace, (face) => {
    const secret = 'Qvx the words of the summary.';
    const signed = aSignedFace({ ...face, words: [{ section: 'other', text: secret }] });
    expect(JSON.stringify(receiptOf(signed))).not.toContain(secret);
    expect(JSON.stringify(receiptOf(structuredClone(signed)))).toBe(JSON.stringify(receiptOf(signed)));
  }), { numRuns: 50 });
});

test('its hash is the one that the vault’s ledger names the consent by', async () => {
  await ready();
  const signed = aSignedFace();
  expect(receiptOf(signed).signed.blake2b256).toBe(hashInLedger(signed.face));
});
