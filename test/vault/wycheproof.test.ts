import { ed25519 } from '@noble/curves/ed25519.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { decrypt, encrypt, fromHex, ready, toHex, verify } from '../../src/vault/sodium.ts';
import signatures from '../vectors/known/wycheproofEd25519.json' with { type: 'json' };
import aead from '../vectors/known/wycheproofXChaCha20Poly1305.json' with { type: 'json' };

beforeAll(ready);

type AeadCase = readonly [number, string, string, string, string, string, string, 'valid' | 'invalid'];
type SignatureCase = readonly [number, string, string, string, 'valid' | 'invalid'];
const sealed = aead.vectors as unknown as readonly AeadCase[];
const signed = signatures.vectors as unknown as readonly SignatureCase[];

describe('XChaCha20-Poly1305 of Wycheproof', () => {
  it('has cases that must open and cases that must not', () => {
    expect(sealed.map((each) => each[7]).sort().filter((result, place, all) => result !== all[place - 1])).toEqual(['invalid', 'valid']);
  });

  it.each(sealed)('case %i', (_, ...texts) => {
    const [key, nonce, ad, plaintext, ciphertext, tag] = texts.slice(0, 6).map(fromHex) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    const whole = Uint8Array.of(...ciphertext, ...tag);
    if (texts[6] === 'invalid') return expect(decrypt(whole, ad, nonce, key)).toBeNull();
    expect(decrypt(whole, ad, nonce, key)).toEqual(plaintext);
    expect(toHex(encrypt(plaintext, ad, nonce, key))).toBe(toHex(whole));
  });
});

describe('Ed25519 of Wycheproof', () => {
  it('has cases that must verify and cases that must not', () => {
    expect(signed.map((each) => each[4]).sort().filter((result, place, all) => result !== all[place - 1])).toEqual(['invalid', 'valid']);
  });

  it.each(signed)('case %i', (_, publicKey, message, signature, result) => {
    expect(verify(fromHex(signature), fromHex(message), fromHex(publicKey))).toBe(result === 'valid');
  });

  it.each(signed)('case %i, as the courier and the recipient check it', (_, publicKey, message, signature, result) => {
    const check = () => ed25519.verify(fromHex(signature), fromHex(message), fromHex(publicKey), { zip215: false });
    if (signature.length === 128) expect(check()).toBe(result === 'valid');
    else expect(check).toThrow();
  });
});
