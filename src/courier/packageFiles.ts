import type { SignedFace } from '../core/Consent.ts';
import { canonicalJson } from '../core/canonicalJson.ts';
import { packagePages } from '../packs/letters/packagePages.ts';
import { practicePages } from '../packs/practice/practiceSaid.ts';
import { consentLacks } from './consentLacks.ts';
import { consentPage } from './consentPage.ts';
import { documentBundle } from './fhir/documentBundle.ts';
import { receiptOf } from './receiptOf.ts';
import { summaryPage } from './summaryPage.ts';
import { verifyFace } from './verifyFace.ts';

/**
 * The files of a package by name, every one made of the signed face alone. For machines only what is a whole
 * authorization under a right signature: a records system that takes `fhir.json` in may not see the warning on a page.
 */
export function packageFiles({ face, signature, publicKey }: SignedFace): Record<string, Uint8Array<ArrayBuffer>> {
  const signed = { face, signature, publicKey };
  const consent = consentPage(signed);
  return {
    'README.txt': encode(`${face.practice ? practicePages.readme : ''}${packagePages.readme('a file ending in .zip.age')}`),
    'summary.html': encode(summaryPage(face)),
    'consent.html': encode(consent),
    'consent.json': encode(canonicalJson(signed)),
    ...(verifyFace(signed) && consentLacks(face, consent).length === 0 && {
      'fhir.json': encode(indented(documentBundle(signed))),
      'receipt.json': encode(indented(receiptOf(signed))),
    }),
  };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function indented(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
