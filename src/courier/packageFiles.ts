import type { SignedFace } from '../core/Consent.ts';
import { canonicalJson } from '../core/canonicalJson.ts';
import { packagePages } from '../packs/letters/packagePages.ts';
import { consentPage } from './consentPage.ts';
import { summaryPage } from './summaryPage.ts';

/** The files of a package by name, every one made of the signed face alone. */
export function packageFiles({ face, signature, publicKey }: SignedFace): Record<string, Uint8Array<ArrayBuffer>> {
  const encode = (text: string) => new TextEncoder().encode(text);
  return {
    'README.txt': encode(packagePages.readme('a file ending in .zip.age')),
    'summary.html': encode(summaryPage(face)),
    'consent.html': encode(consentPage({ face, signature, publicKey })),
    'consent.json': encode(canonicalJson({ face, signature, publicKey })),
  };
}
