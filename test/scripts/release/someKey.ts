import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { blake2b } from '@noble/hashes/blake2.js';
import { publicLineOf, type SecretKey } from '../../../scripts/release/SecretKey.ts';

const beforeSeed = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A release key for tests, another for each name. It signs nothing that anyone should believe. */
export function someKey(name = 'one'): SecretKey {
  const seed = createHash('sha256').update(`a release key for tests: ${name}`).digest();
  const secret = createPrivateKey({ key: Buffer.concat([beforeSeed, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32);
  return { keyId: createHash('sha256').update(publicKey).digest().subarray(0, 8), seed, publicKey };
}

/** It as minisign writes it with -W: without a password. */
export function secretKeyFile(key: SecretKey): string {
  const secret = Buffer.concat([key.keyId, key.seed, key.publicKey]);
  const checksum = blake2b(Buffer.concat([Buffer.from('Ed'), secret]), { dkLen: 32 });
  const bytes = Buffer.concat([Buffer.from('Ed\0\0B2'), Buffer.alloc(48), secret, checksum]);
  return `untrusted comment: minisign secret key\n${bytes.toString('base64')}\n`;
}

/** Its public half, as a file of minisign. */
export function publicKeyFile(key: SecretKey): string {
  return `untrusted comment: minisign public key\n${publicLineOf(key)}\n`;
}
