import { blake2b } from '@noble/hashes/blake2.js';

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
  const [keyId, secret, checksum] = [bytes.subarray(54, 62), bytes.subarray(62, 126), bytes.subarray(126)];
  const expected = blake2b(Buffer.concat([bytes.subarray(0, 2), keyId, secret]), { dkLen: 32 });
  if (!checksum.equals(expected)) throw new Error('The secret key is damaged: its checksum is of another key.');
  return { keyId, seed: secret.subarray(0, 32), publicKey: secret.subarray(32) };
}

/** The line of base64 that stands in the file of its public key. */
export function publicLineOf({ keyId, publicKey }: SecretKey): string {
  return Buffer.concat([Buffer.from('Ed'), keyId, publicKey]).toString('base64');
}
