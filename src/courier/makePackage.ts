import { Encrypter } from 'age-encryption';
import { zipSync } from 'fflate';
import type { PackageAsked } from '../bridge/CourierContract.ts';
import { fail, ok, type Result } from '../core/Result.ts';
import { consentLacks } from './consentLacks.ts';
import { consentPage } from './consentPage.ts';
import { packageFiles } from './packageFiles.ts';
import { verifyFace } from './verifyFace.ts';

/**
 * One age v1 file holding a zip of the summary, the consent as page, as signed data, as FHIR and as a receipt, and a
 * plain README. Signature and authorization are checked here again: words that were not signed cannot be packed
 * ('signatureWrong'), nor what is no valid authorization, or whose page does not say it ('authorizationIncomplete').
 */
export async function makePackage({ signed, to }: PackageAsked): Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer> }>> {
  if (!verifyFace(signed)) return fail({ type: 'signatureWrong' });
  const [lacking] = consentLacks(signed.face, consentPage(signed));
  if (lacking) return fail({ type: 'authorizationIncomplete', ...lacking });
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
function zipOf(signed: PackageAsked['signed']): Uint8Array {
  return zipSync(packageFiles(signed), { mtime: signed.face.givenAt, level: 6 });
}
