import { blake2b } from '@noble/hashes/blake2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * The URN of something that has a name within something else: the same names, the same URN. A UUID of version 8
 * (RFC 9562, 5.8) out of BLAKE2b-128, so that a document needs no chance and no clock.
 */
export function uuidOf(within: string, name: string): string {
  const bytes = blake2b(new TextEncoder().encode(`resguardo fhir 1\n${within}\n${name}`), { dkLen: 16 });
  bytes[6] = 0x80 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  return `urn:uuid:${bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')}`;
}
