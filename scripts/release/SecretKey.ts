import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** A secret key of minisign that needs no password. */
export interface SecretKey {
  /** Eight bytes, least significant first. */
  readonly keyId: Buffer;
  /** 32 bytes. */
  readonly seed: Buffer;
  /** 32 bytes. */
  readonly publicKey: Buffer;
}

const length = 158;
const noPassword = '\0\0';

/**
 * The key in the text of a minisign secret key file (its format: `docs/formats.md`, Release). `encrypted`: it needs a password.
 * Throws one plain sentence on anything else.
 */
export function readSecretKey(text: string): SecretKey | 'encrypted' {
  const bytes = Buffer.from(text.trim().split(/\r?\n/u)[1] ?? '', 'base64');
  const [algorithm, stretching, checking] = [0, 2, 4].map((at) => bytes.toString('latin1', at, at + 2));
  if (bytes.length !== length || algorithm !== 'Ed' || checking !== 'B2') throw new Error('The file named by --key is no secret key of minisign.');
  if (stretching !== noPassword) return 'encrypted';
  // The checksum at the end is left empty by minisign where there is no password: the public half tells of damage as well.
  const key = { keyId: bytes.subarray(54, 62), seed: bytes.subarray(62, 94), publicKey: bytes.subarray(94, 126) };
  if (!publicHalfOf(key.seed).equals(key.publicKey)) throw new Error('The secret key is damaged: its two halves do not fit.');
  return key;
}

/** What comes before the seed of an Ed25519 key in DER (RFC 8410). */
const beforeSeed = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key of these 32 bytes, to sign with. */
export function privateKeyOf(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([beforeSeed, seed]), format: 'der', type: 'pkcs8' });
}

/** The 32 bytes of its public half. */
export function publicHalfOf(seed: Buffer): Buffer {
  return createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' }).subarray(-32);
}

/** The line of base64 that stands in the file of its public key. */
export function publicLineOf({ keyId, publicKey }: SecretKey): string {
  return Buffer.concat([Buffer.from('Ed'), keyId, publicKey]).toString('base64');
}
