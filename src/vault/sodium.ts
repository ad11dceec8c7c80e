/*
 * The only import of libsodium. Nothing but Uint8Array crosses this file: the package takes a string for a key
 * without a word, and hashes its UTF-8.
 */
import sodium from 'libsodium-wrappers';

/** Every purpose a key is derived for: exactly 8 ASCII bytes and a number each, frozen with format RG1. */
export const contexts = Object.freeze({
  keyFile: { context: 'rg-keyf_', number: 1 },
  privateWing: { context: 'rg-priv_', number: 2 },
  recordWing: { context: 'rg-recd_', number: 3 },
  seal: { context: 'rg-seal_', number: 1 },
  rows: { context: 'rg-rows_', number: 2 },
  passphraseSlot: { context: 'rg-slot_', number: 1 },
  wordsSlot: { context: 'rg-slot_', number: 2 },
  sharesSlot: { context: 'rg-slot_', number: 3 },
  marker: { context: 'rg-mark_', number: 3 },
} as const);
export type Context = keyof typeof contexts;

/** Public and secret half of a pair of keys, as bytes. */
export type KeyPair = { readonly publicKey: Uint8Array; readonly secretKey: Uint8Array };

/** Resolves once the wasm is there. Every other function of this file throws before. */
export async function ready(): Promise<void> {
  await sodium.ready;
}

/**
 * So many bytes, 65,536 at most, from the system's random source. Asked for in one call: libsodium draws from the same
 * source four bytes at a time, which made a third of the time a save takes.
 */
export function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** Unkeyed BLAKE2b of 16 to 64 bytes. */
export function hash(length: number, message: Uint8Array): Uint8Array {
  assertBytes(message);
  return sodium.crypto_generichash(length, message, null);
}

/** BLAKE2b of 16 to 64 bytes under a key of 16 to 64 bytes. */
export function keyedHash(length: number, message: Uint8Array, key: Uint8Array): Uint8Array {
  assertBytes(message, key);
  if (key.length < 16) throw new Error('key too short');
  return sodium.crypto_generichash(length, message, key);
}

/** XChaCha20-Poly1305 (IETF): ciphertext and its 16-byte tag. The key is 32 bytes, the nonce 24. */
export function encrypt(message: Uint8Array, ad: Uint8Array, nonce: Uint8Array, key: Uint8Array): Uint8Array {
  assertBytes(message, ad, nonce, key);
  return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(message, ad, null, nonce, key);
}

/** The plaintext, or null when anything at all does not fit. */
export function decrypt(ciphertext: Uint8Array, ad: Uint8Array, nonce: Uint8Array, key: Uint8Array): Uint8Array | null {
  assertBytes(ciphertext, ad, nonce, key);
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, ciphertext, ad, nonce, key);
  } catch {
    return null;
  }
}

/** 32 bytes derived from a 32-byte key for one purpose. */
export function deriveBytes(key: Uint8Array, purpose: Context): Uint8Array {
  assertBytes(key);
  const { context, number } = contexts[purpose];
  return sodium.crypto_kdf_derive_from_key(32, number, context, key);
}

/** The Ed25519 pair of a 32-byte seed. */
export function signingPair(seed: Uint8Array): KeyPair {
  assertBytes(seed);
  const pair = sodium.crypto_sign_seed_keypair(seed);
  return { publicKey: pair.publicKey, secretKey: pair.privateKey };
}

/** A detached Ed25519 signature, 64 bytes, under the pair's 64-byte secret half. */
export function sign(message: Uint8Array, secretKey: Uint8Array): Uint8Array {
  assertBytes(message, secretKey);
  return sodium.crypto_sign_detached(message, secretKey);
}

/** Whether the signature is the key's, over this message. False on any wrong length. */
export function verify(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  assertBytes(signature, message, publicKey);
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  return sodium.crypto_sign_verify_detached(signature, message, publicKey);
}

/** The X25519 pair of a 32-byte seed, for the identity a backup is made out to. */
export function agreementPair(seed: Uint8Array): KeyPair {
  assertBytes(seed);
  const pair = sodium.crypto_box_seed_keypair(seed);
  return { publicKey: pair.publicKey, secretKey: pair.privateKey };
}

/** Whether the two are the same bytes, in time that depends on their length only. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  assertBytes(one, other);
  return one.length === other.length && sodium.memcmp(one, other);
}

/** Overwrites the bytes with zeros. Copies made elsewhere stay (SECURITY F6). */
export function wipe(bytes: Uint8Array): void {
  assertBytes(bytes);
  bytes.fill(0);
}

/*
 * [Note: no key in the browser's own text] What TextDecoder, TextEncoder or postMessage touch is copied into memory of the page's
 * process that the worker's end does not give back: keys were found there after a lock. libsodium's base64 uses both. So a key's
 * text is made and read by hand, without a table or a branch that depends on it.
 */

/** Base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
  assertBytes(bytes);
  const letters = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let [held, bits, to] = [0, 0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    for (bits += 8; bits >= 6; to += 1) letters[to] = letterOf((held >> (bits -= 6)) & 63);
  }
  if (bits > 0) letters[to] = letterOf((held << (6 - bits)) & 63);
  let text = '';
  for (let at = 0; at < letters.length; at += 4096) text += String.fromCharCode(...letters.subarray(at, at + 4096));
  return text;
}

/** Base64url of a hash, which is no key: the browser's own, where it has one, is many times faster. */
export function hashText(hashed: Uint8Array): string {
  const { toBase64 } = hashed as { toBase64?: (how: { alphabet: 'base64url'; omitPadding: true }) => string };
  return toBase64 ? toBase64.call(hashed, { alphabet: 'base64url', omitPadding: true }) : toBase64url(hashed);
}

/** The bytes of base64url without padding. Throws on any other text. */
export function fromBase64url(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [held, bits, to] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    held = ((held << 6) | sixOf(text.charCodeAt(at))) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bytes[to] = (held >> (bits -= 8)) & 255;
    to += 1;
  }
  if (toBase64url(bytes) !== text) throw new Error('not base64url');
  return bytes;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Whether a text is the base64url of so many bytes: what `fromBase64url` would take, at a glance. */
export function isBase64url(text: string, length: number): boolean {
  const letters = Math.ceil((length * 8) / 6);
  const unusedBits = letters * 6 - length * 8;
  if (text.length !== letters || !/^[\w-]*$/.test(text)) return false;
  return alphabet.indexOf(text.at(-1) ?? 'A') % 2 ** unusedBits === 0;
}

/** The letter of six bits: A-Z, a-z, 0-9, - and _ in turn. */
function letterOf(six: number): number {
  const past25 = ((25 - six) >> 8) & 6;
  const past51 = ((51 - six) >> 8) & 75;
  const past61 = ((61 - six) >> 8) & 13;
  const past62 = ((62 - six) >> 8) & 49;
  return six + 65 + past25 - past51 - past61 + past62;
}

/** The six bits of a letter; of any other character what makes the text differ once it is written again. */
function sixOf(letter: number): number {
  const upper = (((64 - letter) & (letter - 91)) >> 8) & (letter - 64);
  const lower = (((96 - letter) & (letter - 123)) >> 8) & (letter - 70);
  const digit = (((47 - letter) & (letter - 58)) >> 8) & (letter + 5);
  const dash = (((44 - letter) & (letter - 46)) >> 8) & 63;
  const line = (((94 - letter) & (letter - 96)) >> 8) & 64;
  return (upper + lower + digit + dash + line - 1) & 63;
}

/** Lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  assertBytes(bytes);
  return sodium.to_hex(bytes);
}

/** The bytes of lower-case hex. Throws on any other text. */
export function fromHex(text: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) throw new Error('not hex');
  const bytes = new Uint8Array(text.length / 2);
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = digitAt(text, 2 * place) * 16 + digitAt(text, 2 * place + 1);
  return bytes;
}

function digitAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code < 58 ? code - 48 : code - 87;
}

function assertBytes(...values: readonly unknown[]): void {
  for (const value of values) if (!(value instanceof Uint8Array)) throw new TypeError('not bytes');
}
