import { ed25519 } from '@noble/curves/ed25519.js';
import type { SignedFace } from '../core/Consent.ts';
import { fromBase64url } from './fromBase64url.ts';
import { signedBytes } from './signedBytes.ts';

/** Whether the signature is over these very words by this key. Never throws: what cannot be read is not verified. */
export function verifyFace(signed: SignedFace): boolean {
  try {
    return ed25519.verify(fromBase64url(signed.signature, 64), signedBytes(signed.face), fromBase64url(signed.publicKey, 32), { zip215: false });
  } catch {
    return false;
  }
}
