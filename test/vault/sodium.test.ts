import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  agreementPair, contexts, decrypt, deriveBytes, encrypt, fromBase64url, fromHex, hash, isBase64url, keyedHash, randomBytes, ready,
  sameBytes, sign, signingPair, toBase64url, toHex, verify, wipe,
} from '../../src/vault/sodium.ts';

beforeAll(ready);

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

const onlySpelling = (respell: () => string) => {
  try {
    return respell();
  } catch {
    return null;
  }
};

describe('sodium', () => {
  it('hashes as another BLAKE2b does, keyed and unkeyed', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes(32), (message, key) => {
      expect(hash(32, message)).toEqual(blake2b(message, { dkLen: 32 }));
      expect(keyedHash(64, message, key)).toEqual(blake2b(message, { dkLen: 64, key }));
    }));
  });

  it('draws as many bytes as asked for, others each time, and never too many', () => {
    const drawn = Array.from({ length: 1000 }, () => toHex(randomBytes(32)));
    expect(new Set(drawn).size).toBe(1000);
    expect(new Set(drawn.join('').match(/../g)).size).toBe(256);
    expect(randomBytes(0)).toHaveLength(0);
    expect(() => randomBytes(65_537)).toThrow();
  });

  it('signs as another Ed25519 does and refuses a flipped bit', () => {
    fc.assert(fc.property(bytes(32), fc.uint8Array({ minLength: 1, maxLength: 80 }), (seed, message) => {
      const pair = signingPair(seed);
      const signature = sign(message, pair.secretKey);
      expect(signature).toEqual(ed25519.sign(message, seed));
      expect(verify(signature, message, pair.publicKey)).toBe(true);
      expect(verify(signature, message.with(0, message[0]! ^ 1), pair.publicKey)).toBe(false);
      expect(verify(signature.subarray(1), message, pair.publicKey)).toBe(false);
    }), { numRuns: 20 });
  });

  it('makes a backup pair whose public half another X25519 finds', () => {
    const pair = agreementPair(randomBytes(32));
    expect(pair.publicKey).toEqual(x25519.getPublicKey(pair.secretKey));
  });

  it('opens what it encrypted, and null for another key, nonce, ad or byte', () => {
    const [key, nonce, ad, message] = [randomBytes(32), randomBytes(24), randomBytes(9), randomBytes(50)];
    const ciphertext = encrypt(message, ad, nonce, key);
    expect(decrypt(ciphertext, ad, nonce, key)).toEqual(message);
    expect(decrypt(ciphertext, ad, nonce, randomBytes(32))).toBeNull();
    expect(decrypt(ciphertext, ad, randomBytes(24), key)).toBeNull();
    expect(decrypt(ciphertext, randomBytes(9), nonce, key)).toBeNull();
    expect(decrypt(ciphertext.subarray(1), ad, nonce, key)).toBeNull();
  });

  it('tells base64url by its spelling exactly where it can be decoded', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ABCQgwEz019-_/+= é'), maxLength: 8 });
    fc.assert(fc.property(letters, fc.integer({ min: 0, max: 6 }), (text, length) => {
      expect(isBase64url(text, length)).toBe(decodes(text, length));
    }), { numRuns: 3000 });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (some) => { expect(isBase64url(toBase64url(some), some.length)).toBe(true); }));
    expect(isBase64url(`${'A'.repeat(42)}B`, 32)).toBe(false);
  });

  it('derives a different key for every purpose, in contexts of 8 ASCII bytes', () => {
    const key = randomBytes(32);
    const names = Object.keys(contexts) as (keyof typeof contexts)[];
    expect(new Set(names.map((name) => toHex(deriveBytes(key, name)))).size).toBe(names.length);
    for (const { context } of Object.values(contexts)) expect(context).toMatch(/^[a-z_-]{8}$/);
    expect(Object.isFrozen(contexts)).toBe(true);
  });

  it('refuses text where bytes are due', () => {
    const text = 'a key of text, thirty-two letters' as unknown as Uint8Array;
    const some = randomBytes(32);
    expect(() => hash(32, text)).toThrow('not bytes');
    expect(() => keyedHash(32, some, text)).toThrow('not bytes');
    expect(() => encrypt(text, some, randomBytes(24), some)).toThrow('not bytes');
    expect(() => deriveBytes(text, 'seal')).toThrow('not bytes');
    expect(() => sameBytes(text, some)).toThrow('not bytes');
    expect(() => keyedHash(32, some, new Uint8Array(0))).toThrow('key too short');
  });

  it('compares, wipes and spells bytes', () => {
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2, 3))).toBe(false);
    const secret = randomBytes(8);
    wipe(secret);
    expect(secret).toEqual(new Uint8Array(8));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 50 }), (value) => {
      expect(toBase64url(value)).toBe(Buffer.from(value).toString('base64url'));
      expect(fromBase64url(toBase64url(value))).toEqual(value);
      expect(fromHex(toHex(value))).toEqual(value);
    }));
    expect(() => fromBase64url('a+b/')).toThrow();
    expect(() => fromBase64url('AB')).toThrow();
    const texts = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'AQgw-_=+/ \nz9\0é') }), fc.base64String(), fc.string({ unit: fc.constantFrom(...'0aAfFg x') }));
    fc.assert(fc.property(texts, (text) => {
      expect(onlySpelling(() => toBase64url(fromBase64url(text)))).toBeOneOf([text, null]);
      expect(onlySpelling(() => toHex(fromHex(text)))).toBeOneOf([text, null]);
    }), { numRuns: 1000 });
    expect(() => fromHex('AB')).toThrow('not hex');
  });
});

function decodes(text: string, length: number): boolean {
  try {
    return fromBase64url(text).length === length;
  } catch {
    return false;
  }
}
