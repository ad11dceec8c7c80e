import { encrypt, keyedHash, hash, randomBytes, wipe } from '../sodium.ts';
import { joinBytes, u32, utf8 } from './bytes.ts';
import { associatedData, format, type Identity } from './Identity.ts';
import type { SealKey } from './Key.ts';
import { kinds, paddedSize, type Kind, type KeyNameOf } from './kinds.ts';

/** `RG1 | kind | generation | salt | commitment | ciphertext` (docs/formats.md, "The seal"). */
export type SealedRow = Uint8Array;

/** Bytes before the ciphertext: 3 format, 1 kind, 4 generation, 32 salt, 32 commitment. */
export const headerLength = 72;

/** The key of one row is new each time, so its nonce may be zero. */
export const zeroNonce: Uint8Array = new Uint8Array(24);

const label = utf8('RG1 seal');

/** The plaintext sealed as this identity and no other. Throws 'too long to seal' past the kind's last size. */
export function sealRow<K extends Kind>(plaintext: Uint8Array, identity: Identity<K>, key: SealKey<KeyNameOf<K>>): SealedRow {
  const padded = pad(plaintext, identity.kind);
  const ad = associatedData(identity);
  const salt = randomBytes(32);
  const row = rowKeys(salt, ad, key);
  const ciphertext = encrypt(padded, ad, zeroNonce, row.encryption);
  wipe(padded);
  wipe(row.encryption);
  const kind = Uint8Array.of(kinds[identity.kind].code);
  return joinBytes(format, kind, u32(identity.generation), salt, row.commitment, ciphertext);
}

/** The two halves made for one row: 32 bytes to encrypt with, 32 to tell the key by before decrypting. */
export function rowKeys(salt: Uint8Array, ad: Uint8Array, key: SealKey): { encryption: Uint8Array; commitment: Uint8Array } {
  const both = keyedHash(64, joinBytes(label, salt, hash(32, ad)), key);
  return { encryption: both.subarray(0, 32), commitment: both.subarray(32) };
}

function pad(plaintext: Uint8Array, kind: Kind): Uint8Array {
  const size = paddedSize(kind, plaintext.length);
  if (size === null) throw new Error('too long to seal');
  const padded = new Uint8Array(size);
  padded.set(plaintext);
  padded.set(u32(plaintext.length), size - 4);
  return padded;
}
