import { Encrypter } from 'age-encryption';
import { zipSync } from 'fflate';
import type { PackageAsked } from '../bridge/CourierContract.ts';
import { canonicalJson } from '../core/canonicalJson.ts';
import { fail, ok, type Result } from '../core/Result.ts';
import { packagePages } from '../packs/letters/packagePages.ts';
import { consentPage } from './consentPage.ts';
import { summaryPage } from './summaryPage.ts';
import { verifyFace } from './verifyFace.ts';

/**
 * One age v1 file holding a zip of the summary, the consent as page and as signed data, and a plain README.
 * The signature is checked here again: words that were not signed cannot be packed ('signatureWrong').
 */
export async function makePackage({ signed, to }: PackageAsked): Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer> }>> {
  if (!verifyFace(signed)) return fail({ type: 'signatureWrong' });
  const encrypter = new Encrypter();
  try {
    if ('ageKey' in to) encrypter.addRecipient(to.ageKey);
    else encrypter.setPassphrase(to.passphrase);
  } catch {
    return fail({ type: 'recipientKeyMalformed' });
  }
  const bytes = await encrypter.encrypt(zipOf(signed));
  return ok({ bytes: new Uint8Array(bytes) });
}

/** The same consent always makes the same zip: its times are the consent's, not the clock's. */
function zipOf({ face, signature, publicKey }: PackageAsked['signed']): Uint8Array {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = {
    'README.txt': encode(packagePages.readme('a file ending in .zip.age')),
    'summary.html': encode(summaryPage(face)),
    'consent.html': encode(consentPage({ face, signature, publicKey })),
    'consent.json': encode(canonicalJson({ face, signature, publicKey })),
  };
  return zipSync(files, { mtime: face.givenAt, level: 6 });
}
