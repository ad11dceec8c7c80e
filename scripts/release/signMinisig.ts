import { createHash, sign as signBytes } from 'node:crypto';
import { privateKeyOf, type SecretKey } from './SecretKey.ts';

interface Signing {
  readonly key: SecretKey;
  /** One line; the signature holds it, too. */
  readonly trustedComment: string;
}

/** The text of minisign's signature file over these bytes, in its prehashed form: the same each time. */
export function signMinisig(bytes: Uint8Array, { key, trustedComment }: Signing): string {
  const secret = privateKeyOf(key.seed);
  const signature = signBytes(null, createHash('blake2b512').update(bytes).digest(), secret);
  const whole = signBytes(null, Buffer.concat([signature, Buffer.from(trustedComment)]), secret);
  const line = Buffer.concat([Buffer.from('ED'), key.keyId, signature]).toString('base64');
  return `untrusted comment: signature of a Resguardo release\n${line}\ntrusted comment: ${trustedComment}\n${whole.toString('base64')}\n`;
}
