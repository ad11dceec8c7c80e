import { createHash, createPrivateKey, sign as signBytes } from 'node:crypto';
import type { SecretKey } from './SecretKey.ts';

/** What comes before the seed of an Ed25519 key in DER (RFC 8410). */
const beforeSeed = Buffer.from('302e020100300506032b657004220420', 'hex');

interface Signing {
  readonly key: SecretKey;
  /** One line; the signature holds it, too. */
  readonly trustedComment: string;
}

/** The text of minisign's signature file over these bytes, in its prehashed form: the same each time. */
export function signMinisig(bytes: Uint8Array, { key, trustedComment }: Signing): string {
  const secret = createPrivateKey({ key: Buffer.concat([beforeSeed, key.seed]), format: 'der', type: 'pkcs8' });
  const signature = signBytes(null, createHash('blake2b512').update(bytes).digest(), secret);
  const whole = signBytes(null, Buffer.concat([signature, Buffer.from(trustedComment)]), secret);
  const line = Buffer.concat([Buffer.from('ED'), key.keyId, signature]).toString('base64');
  return `untrusted comment: signature of a Resguardo release\n${line}\ntrusted comment: ${trustedComment}\n${whole.toString('base64')}\n`;
}
