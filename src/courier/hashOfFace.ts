import { blake2b } from '@noble/hashes/blake2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ConsentFace } from '../core/Consent.ts';
import { signedBytes } from './signedBytes.ts';

/** BLAKE2b-256 of what is signed, hex: as the ledger of the vault names this consent. */
export function hashOfFace(face: ConsentFace): string {
  return bytesToHex(blake2b(signedBytes(face), { dkLen: 32 }));
}
