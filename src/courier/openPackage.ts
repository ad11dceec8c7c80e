import { Decrypter } from 'age-encryption';
import { unzipSync } from 'fflate';
import type { OpenedPackage } from '../bridge/CourierContract.ts';
import { fail, ok, type Result } from '../core/Result.ts';
import { packageFiles } from './packageFiles.ts';
import { readSignedFace } from './readSignedFace.ts';
import { verifyFace } from './verifyFace.ts';

/** More than any summary needs; a larger file is not read at all. */
export const mostPackageBytes = 4 * 1024 * 1024;
const mostFiles = 16;
const ageHead = 'age-encryption.org/v1\n';

/**
 * Opens a package for whoever holds its passphrase or age identity. Every way it can fail is a Problem.
 * Of what is in it only `consent.json` is signed, and anyone may make an age file: so the pages to save are made anew
 * from the face, and what else lay beside it is passed over.
 */
export async function openPackage(
  bytes: Uint8Array<ArrayBuffer>, secret: { readonly passphrase: string } | { readonly identity: string },
): Promise<Result<OpenedPackage>> {
  if (bytes.length > mostPackageBytes) return fail({ type: 'fileTooLarge', mostBytes: mostPackageBytes });
  if (new TextDecoder().decode(bytes.subarray(0, ageHead.length)) !== ageHead) return fail({ type: 'fileNotPackage' });
  const opened = await decrypt(bytes, secret);
  if (!opened.ok) return opened;
  const files = unzip(opened.value);
  const consent = files?.['consent.json'];
  if (!consent) return fail({ type: 'fileDamaged' });
  const signed = readSignedFace(new TextDecoder().decode(consent));
  if (!signed.ok) return signed;
  const named = Object.entries(packageFiles(signed.value)).map(([name, content]) => ({ name, bytes: content }));
  return ok({ signed: signed.value, verified: verifyFace(signed.value), files: named });
}

async function decrypt(bytes: Uint8Array, secret: { readonly passphrase: string } | { readonly identity: string }): Promise<Result<Uint8Array>> {
  const decrypter = new Decrypter();
  try {
    if ('passphrase' in secret) decrypter.addPassphrase(secret.passphrase.normalize('NFKC').trim());
    else decrypter.addIdentity(secret.identity.trim());
  } catch {
    return fail({ type: 'fileKeyWrong' });
  }
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch (reason) {
    const noMatch = reason instanceof Error && reason.message.includes('no identity matched');
    return fail({ type: noMatch ? 'fileKeyWrong' : 'fileDamaged' });
  }
}

/** The files of a zip whose declared sizes stay within bounds, or null. Sizes are checked before anything is inflated. */
function unzip(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let total = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        count += 1;
        if (total > mostPackageBytes || count > mostFiles) throw new Error('too large');
        return true;
      },
    });
  } catch {
    return null;
  }
}
