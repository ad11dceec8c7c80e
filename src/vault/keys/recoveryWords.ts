import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { randomBytes } from '../sodium.ts';

/** 24 words of BIP39's English list: 32 random bytes and their checksum. */
export function drawRecoveryWords(): readonly string[] {
  return entropyToMnemonic(randomBytes(32), wordlist).split(' ');
}

/** The bytes' first bits as words of the same list, 11 bits each: to compare by eye. */
export function wordsFor(bytes: Uint8Array, count: number): readonly string[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: count }, (_, place) => wordlist[Number.parseInt(bits.slice(place * 11, place * 11 + 11), 2)] ?? '');
}

/** The 32 bytes the words stand for, or null when they are not 24 words of the list with a right checksum. */
export function wordsToBytes(words: readonly string[]): Uint8Array | null {
  if (words.length !== 24) return null;
  try {
    return mnemonicToEntropy(words.map((word) => word.trim().toLowerCase()).join(' '), wordlist);
  } catch {
    return null;
  }
}
