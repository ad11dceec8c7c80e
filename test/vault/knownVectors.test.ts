import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decrypt, encrypt, fromHex, ready, sign, signingPair, toHex, verify } from '../../src/vault/sodium.ts';
import signatures from '../vectors/known/ed25519.json' with { type: 'json' };
import aead from '../vectors/known/xchacha20poly1305.json' with { type: 'json' };
import { flippedBits } from './flippedBits.ts';

beforeAll(ready);

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const lengthsBut = (right: number, most: number) => Array.from({ length: most + 1 }, (_, length) => length).filter((length) => length !== right);

describe('XChaCha20-Poly1305', () => {
  const given = () => ({
    key: fromHex(aead.key), nonce: fromHex(aead.nonce), ad: fromHex(aead.ad),
    plaintext: fromHex(aead.plaintext), sealed: fromHex(aead.ciphertext + aead.tag),
  });

  it('gives the published ciphertext and opens it', () => {
    const { key, nonce, ad, plaintext, sealed } = given();
    expect(toHex(encrypt(plaintext, ad, nonce, key))).toBe(aead.ciphertext + aead.tag);
    expect(decrypt(sealed, ad, nonce, key)).toEqual(plaintext);
  });

  it('opens nothing with a bit of ciphertext, tag, ad, nonce or key flipped', () => {
    const { key, nonce, ad, sealed } = given();
    for (const flipped of flippedBits(sealed)) expect(decrypt(flipped, ad, nonce, key)).toBeNull();
    for (const flipped of flippedBits(ad)) expect(decrypt(sealed, flipped, nonce, key)).toBeNull();
    for (const flipped of flippedBits(nonce)) expect(decrypt(sealed, ad, flipped, key)).toBeNull();
    for (const flipped of flippedBits(key)) expect(decrypt(sealed, ad, nonce, flipped)).toBeNull();
  }, 60_000);

  it('opens nothing cut, lengthened, or under a tag that is all zeros or all ones', () => {
    const { key, nonce, ad, sealed } = given();
    for (let length = 0; length < sealed.length; length += 1) expect(decrypt(sealed.subarray(0, length), ad, nonce, key)).toBeNull();
    expect(decrypt(Uint8Array.of(...sealed, 0), ad, nonce, key)).toBeNull();
    for (let length = 0; length < ad.length; length += 1) expect(decrypt(sealed, ad.subarray(0, length), nonce, key)).toBeNull();
    for (const byte of [0, 255]) expect(decrypt(Uint8Array.of(...sealed.subarray(0, -16), ...new Uint8Array(16).fill(byte)), ad, nonce, key)).toBeNull();
  });

  it('takes no key but of 32 bytes and no nonce but of 24', () => {
    const { key, nonce, ad, plaintext, sealed } = given();
    for (const length of lengthsBut(32, 64)) {
      expect(decrypt(sealed, ad, nonce, new Uint8Array(length))).toBeNull();
      expect(() => encrypt(plaintext, ad, nonce, new Uint8Array(length))).toThrow();
    }
    for (const length of lengthsBut(24, 48)) {
      expect(decrypt(sealed, ad, new Uint8Array(length), key)).toBeNull();
      expect(() => encrypt(plaintext, ad, new Uint8Array(length), key)).toThrow();
    }
  });

  it('gives what another implementation gives, whatever the lengths', () => {
    fc.assert(fc.property(bytes(32), bytes(24), fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 1500, size: 'max' }), (key, nonce, ad, plaintext) => {
      const sealed = encrypt(plaintext, ad, nonce, key);
      expect(sealed).toEqual(xchacha20poly1305(key, nonce, ad).encrypt(plaintext));
      expect(decrypt(sealed, ad, nonce, key)).toEqual(plaintext);
    }), { numRuns: 300 });
  }, 60_000);
});

describe('Ed25519', () => {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const numberOf = (half: Uint8Array) => BigInt(`0x${toHex(half.toReversed())}`);
  const bytesOf = (number: bigint) => fromHex(number.toString(16).padStart(64, '0')).reverse();
  const [first] = signatures.vectors as [typeof signatures.vectors[number], ...typeof signatures.vectors];
  const long = signatures.vectors.find(({ name }) => name === 'TEST SHA(abc)')!;

  it.each(signatures.vectors)('signs as RFC 8032 says: $name', ({ seed, publicKey, message, signature }) => {
    const pair = signingPair(fromHex(seed));
    expect(toHex(pair.publicKey)).toBe(publicKey);
    expect(toHex(sign(fromHex(message), pair.secretKey))).toBe(signature);
    expect(verify(fromHex(signature), fromHex(message), fromHex(publicKey))).toBe(true);
  });

  it('verifies nothing with a bit of signature, message or key flipped', () => {
    const [signature, message, publicKey] = [long.signature, long.message, long.publicKey].map(fromHex) as [Uint8Array, Uint8Array, Uint8Array];
    for (const flipped of flippedBits(signature)) expect(verify(flipped, message, publicKey)).toBe(false);
    for (const flipped of flippedBits(message)) expect(verify(signature, flipped, publicKey)).toBe(false);
    for (const flipped of flippedBits(publicKey)) expect(verify(signature, message, flipped)).toBe(false);
  }, 60_000);

  it('verifies no signature and no key of another length, and makes no pair of another seed', () => {
    const [signature, publicKey] = [first.signature, first.publicKey].map(fromHex) as [Uint8Array, Uint8Array];
    const cut = (whole: Uint8Array, length: number) => Uint8Array.from({ length }, (_, place) => whole[place] ?? 0);
    for (const length of lengthsBut(64, 128)) expect(verify(cut(signature, length), new Uint8Array(0), publicKey)).toBe(false);
    for (const length of lengthsBut(32, 64)) expect(verify(signature, new Uint8Array(0), cut(publicKey, length))).toBe(false);
    for (const length of lengthsBut(32, 64)) expect(() => signingPair(new Uint8Array(length))).toThrow();
    for (const length of lengthsBut(64, 96)) expect(() => sign(new Uint8Array(1), new Uint8Array(length))).toThrow();
  });

  it('verifies no second spelling of a signature: its number plus the order of the group', () => {
    for (const { signature, message, publicKey } of signatures.vectors) {
      const [point, number] = [fromHex(signature).subarray(0, 32), numberOf(fromHex(signature).subarray(32))];
      for (let more = number + order; more < 2n ** 256n; more += order) {
        expect(verify(Uint8Array.of(...point, ...bytesOf(more)), fromHex(message), fromHex(publicKey))).toBe(false);
      }
      expect(verify(Uint8Array.of(...point, ...bytesOf(number)), fromHex(message), fromHex(publicKey))).toBe(true);
    }
  });

  it('verifies nothing under a key of small order, in any spelling', () => {
    const ff = 'ff'.repeat(30);
    const small = [
      `01${'00'.repeat(31)}`, `01${'00'.repeat(30)}80`, `ec${ff}7f`, `ec${ff}ff`, '00'.repeat(32), `${'00'.repeat(31)}80`, `ed${ff}7f`, `ed${ff}ff`,
      `ee${ff}7f`, `ee${ff}ff`,
      '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
      'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
    ].map(fromHex);
    let forged = 0;
    for (const publicKey of small) {
      for (const point of small) {
        const signature = Uint8Array.of(...point, ...new Uint8Array(32));
        const message = Uint8Array.of(publicKey[0]!, point[0]!);
        if (ed25519.verify(signature, message, publicKey, { zip215: true })) forged += 1;
        expect(verify(signature, message, publicKey)).toBe(false);
      }
    }
    // Where small order is let through, these are forgeries that need no secret key.
    expect(forged).toBeGreaterThan(20);
  }, 60_000);
});
