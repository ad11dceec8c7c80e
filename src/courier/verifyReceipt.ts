import type { SignedFace } from '../core/Consent.ts';
import { fail, type Result } from '../core/Result.ts';
import { readSignedFace } from './readSignedFace.ts';
import { verifyFace } from './verifyFace.ts';

/** Far more than any receipt; what is longer is not parsed. A letter is a byte at least. */
export const mostReceiptBytes = 1024 * 1024;

/** A consent.json or receipt whose signature is over its very words; else 'fileTooLarge', 'fileDamaged' or 'signatureWrong'. */
export function verifyReceipt(json: string): Result<SignedFace> {
  if (json.length > mostReceiptBytes) return fail({ type: 'fileTooLarge', mostBytes: mostReceiptBytes });
  const read = readSignedFace(json);
  if (!read.ok || verifyFace(read.value)) return read;
  return fail({ type: 'signatureWrong' });
}
