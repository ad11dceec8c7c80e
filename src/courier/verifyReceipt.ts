import type { SignedFace } from '../core/Consent.ts';
import { fail, type Result } from '../core/Result.ts';
import { readSignedFace } from './readSignedFace.ts';
import { receiptFormat } from './receiptOf.ts';
import { verifyFace } from './verifyFace.ts';

/** Far more than any receipt; what is longer is not parsed. A letter is a byte at least. */
export const mostReceiptBytes = 1024 * 1024;

/**
 * A consent.json whose signature is over its very words; else 'fileTooLarge', 'fileDamaged' or 'signatureWrong', and
 * 'fileNotConsent' for what else lies beside it in a package.
 */
export function verifyReceipt(json: string): Result<SignedFace> {
  if (json.length > mostReceiptBytes) return fail({ type: 'fileTooLarge', mostBytes: mostReceiptBytes });
  const read = readSignedFace(json);
  if (!read.ok) return isOtherFile(json) ? fail({ type: 'fileNotConsent' }) : read;
  return verifyFace(read.value) ? read : fail({ type: 'signatureWrong' });
}

/** Whether it is a package's receipt.json or fhir.json, by how those begin. */
function isOtherFile(json: string): boolean {
  return new RegExp(`^\\s*\\{\\s*("format":\\s*"${receiptFormat}"|"resourceType":)`, 'u').test(json.slice(0, 200));
}
