import { canonicalJson, type Canonical } from '../../core/canonicalJson.ts';
import { faceDomain, type ConsentEvidence, type ConsentFace, type SealedConsent } from '../../core/Consent.ts';
import { utf8 } from '../seal/bytes.ts';
import { hash, randomBytes, sign, toBase64url, toHex, type KeyPair } from '../sodium.ts';

/** The face but for what is made here: its format and the two hashes. */
export type FaceAsked = Omit<ConsentFace, 'format' | 'singleUse' | 'renderings' | 'evidence'>;
export type EvidenceAsked = Omit<ConsentEvidence, 'format' | 'salt'>;

/** A yes in its two parts, the face signed by the vault. */
export function signConsent(face: FaceAsked, evidence: EvidenceAsked, signing: KeyPair): SealedConsent {
  const kept: ConsentEvidence = { ...evidence, format: 'resguardo evidence 1', salt: toHex(randomBytes(32)) };
  const signed: ConsentFace = {
    ...face, format: 'resguardo consent 1', singleUse: true, renderings: hashOfRenderings(kept), evidence: hashOf(kept),
  };
  return {
    face: signed,
    evidence: kept,
    signature: toBase64url(sign(faceBytes(signed), signing.secretKey)),
    publicKey: toBase64url(signing.publicKey),
  };
}

/** What is signed of a face. */
export function faceBytes(face: ConsentFace): Uint8Array {
  return utf8(faceDomain + canonicalJson(face));
}

/** The hash the ledger holds of a face: BLAKE2b-256 of what is signed, hex. */
export function hashOfFace(face: ConsentFace): string {
  return toHex(hash(32, faceBytes(face)));
}

/** BLAKE2b-256 of the renderings, the hashes of those that were recorded, and the evidence's salt, hex. */
export function hashOfRenderings({ renderings, recorded, salt }: ConsentEvidence): string {
  return hashOf({ renderings, recorded: recorded?.map((each) => each?.sound ?? null), salt });
}

/** BLAKE2b-256 of a value's canonical JSON, hex. */
export function hashOf(value: Canonical): string {
  return toHex(hash(32, utf8(canonicalJson(value))));
}
