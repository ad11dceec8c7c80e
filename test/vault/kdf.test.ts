import { argon2id as nobleArgon2id } from '@noble/hashes/argon2.js';
import { argon2id } from 'hash-wasm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerKdf } from '../../src/vault/kdf.ts';
import { passphraseBytes } from '../../src/vault/keys/passphrase.ts';

const request = (memoryMiB: number, passes = 3) => ({
  passphrase: new TextEncoder().encode('five words said in order'),
  salt: new Uint8Array(16).fill(7),
  memoryMiB,
  passes,
});

describe('kdf', () => {
  it('is held against an oracle that passes the vector of RFC 9106, section 5.3', () => {
    const tag = nobleArgon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      t: 3, m: 32, p: 4, version: 0x13, dkLen: 32,
      key: new Uint8Array(8).fill(3), personalization: new Uint8Array(12).fill(4),
    });
    expect(Buffer.from(tag).toString('hex')).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  it('stretches as the oracle does, bytes and passphrases in every script', async () => {
    const typed = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map(passphraseBytes).filter(({ length }) => length > 0);
    const passphrases = fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 70 }), typed);
    const salts = fc.uint8Array({ minLength: 16, maxLength: 16 });
    await fc.assert(fc.asyncProperty(passphrases, salts, fc.integer({ min: 8, max: 1024 }), async (password, salt, m) => {
      const ours = await argon2id({
        password, salt, iterations: 3, parallelism: 1, memorySize: m, hashLength: 32, outputType: 'binary',
      });
      expect(ours).toEqual(nobleArgon2id(password, salt, { t: 3, m, p: 1, dkLen: 32 }));
    }), { numRuns: 200 });
  }, 120_000);

  it('answers an allowed set as the oracle does', async () => {
    const { passphrase, salt, memoryMiB, passes } = request(64);
    const expected = nobleArgon2id(passphrase.slice(), salt, { t: passes, m: memoryMiB * 1024, p: 1, dkLen: 32 });
    expect(await answerKdf(request(64))).toEqual({ ok: true, key: expected });
  }, 60_000);

  it('answers an allowed set with what the library gives for it, and wipes the passphrase', async () => {
    const asked = request(64);
    const expected = await argon2id({
      password: asked.passphrase.slice(), salt: asked.salt, iterations: 3, parallelism: 1, memorySize: 64 * 1024,
      hashLength: 32, outputType: 'binary',
    });
    expect(await answerKdf(asked)).toEqual({ ok: true, key: expected });
    expect(asked.passphrase.every((byte) => byte === 0)).toBe(true);
  }, 60_000);

  it.each([[0, 3], [32, 3], [63, 3], [2048, 3], [64, 2], [64, 1_000_000], [64.5, 3], [Number.NaN, 3], [-64, 3]])(
    'refuses %d MiB with %d passes',
    async (memoryMiB, passes) => {
      expect(await answerKdf(request(memoryMiB, passes))).toEqual({ ok: false, why: 'refused' });
    },
  );

  it('refuses a salt that is too short and an empty passphrase', async () => {
    expect(await answerKdf({ ...request(64), salt: new Uint8Array(15) })).toEqual({ ok: false, why: 'refused' });
    expect(await answerKdf({ ...request(64), passphrase: new Uint8Array(0) })).toEqual({ ok: false, why: 'refused' });
  });

  it('says when memory runs out', async () => {
    const { instantiate } = WebAssembly;
    Object.assign(WebAssembly, { instantiate: () => Promise.reject(new RangeError('could not allocate memory')) });
    try {
      expect(await answerKdf(request(64))).toEqual({ ok: false, why: 'outOfMemory' });
    } finally {
      Object.assign(WebAssembly, { instantiate });
    }
  });
});
