import { createHash } from 'node:crypto';
import { publicHalfOf, publicLineOf, type SecretKey } from '../../../scripts/release/SecretKey.ts';

/** A release key for tests, another for each name. It signs nothing that anyone should believe. */
export function someKey(name = 'one'): SecretKey {
  const seed = createHash('sha256').update(`a release key for tests: ${name}`).digest();
  const publicKey = publicHalfOf(seed);
  return { keyId: createHash('sha256').update(publicKey).digest().subarray(0, 8), seed, publicKey };
}

/** It as minisign writes it with -W: without a password. */
export function secretKeyFile(key: SecretKey): string {
  const secret = Buffer.concat([key.keyId, key.seed, key.publicKey]);
  const bytes = Buffer.concat([Buffer.from('Ed\0\0B2'), Buffer.alloc(48), secret, Buffer.alloc(32)]);
  return `untrusted comment: minisign secret key\n${bytes.toString('base64')}\n`;
}

/** Its public half, as a file of minisign. */
export function publicKeyFile(key: SecretKey): string {
  return `untrusted comment: minisign public key\n${publicLineOf(key)}\n`;
}
