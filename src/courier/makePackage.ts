import { Encrypter } from 'age-encryption';
import { zipSync } from 'fflate';
import type { PackageAsked } from '../bridge/CourierContract.ts';
import { fail, ok, type Result } from '../core/Result.ts';
import { packageFiles } from './packageFiles.ts';
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
function zipOf(signed: PackageAsked['signed']): Uint8Array {
  return zipSync(packageFiles(signed), { mtime: signed.face.givenAt, level: 6 });
}
