import { canonicalJson } from '../core/canonicalJson.ts';
import { type ConsentFace, faceDomain } from '../core/Consent.ts';

/** The bytes a face's signature is over: its domain, then its canonical JSON, in UTF-8. */
export function signedBytes(face: ConsentFace): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(faceDomain + canonicalJson(face));
}
