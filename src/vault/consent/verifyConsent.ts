import type { Brand } from '../../core/Brand.ts';
import type { SealedConsent } from '../../core/Consent.ts';
import { fromBase64url, sameBytes, verify } from '../sodium.ts';
import { faceBytes, hashOf, hashOfRenderings } from './signConsent.ts';

/** A consent whose face this vault signed and whose evidence is the one it names. Made nowhere but here. */
export type VerifiedConsent = Brand<SealedConsent, 'VerifiedConsent'>;

/** The consent, proved under the vault's own public key, or null. The key it brings along decides nothing. */
export function verifyConsent(consent: SealedConsent, publicKey: Uint8Array): VerifiedConsent | null {
  return isWhole(consent, publicKey) ? consent as VerifiedConsent : null;
}

function isWhole({ face, evidence, ...signed }: SealedConsent, publicKey: Uint8Array): boolean {
  try {
    if (!sameBytes(fromBase64url(signed.publicKey), publicKey)) return false;
    if (!verify(fromBase64url(signed.signature), faceBytes(face), publicKey)) return false;
    return face.evidence === hashOf(evidence) && face.renderings === hashOfRenderings(evidence);
  } catch {
    return false;
  }
}
