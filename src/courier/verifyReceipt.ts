import type { SignedFace } from '../core/Consent.ts';
import { fail, type Result } from '../core/Result.ts';
import { readSignedFace } from './readSignedFace.ts';
import { verifyFace } from './verifyFace.ts';

/** A consent.json or receipt whose signature is over its very words; else 'fileDamaged' or 'signatureWrong'. */
export function verifyReceipt(json: string): Result<SignedFace> {
  const read = readSignedFace(json);
  if (!read.ok || verifyFace(read.value)) return read;
  return fail({ type: 'signatureWrong' });
}
