import { wordlist } from '@scure/bip39/wordlists/english.js';
import { toHex } from '../sodium.ts';
import { wordsFor } from './recoveryWords.ts';
import { isWellWritten, shareBytes } from './Share.ts';

/** How many words a share is written in: 11 bits each. */
export const shareWordCount = (shareBytes * 8) / 11;

const codeBegins = 'RESGUARDO:';
const code = new RegExp(`^${codeBegins}([0-9A-F]{${2 * shareBytes}})$`);

/** 32 words of BIP39's English list. The checksum is the share's own, not BIP39's. */
export function shareToWords(bytes: Uint8Array): readonly string[] {
  return wordsFor(bytes, shareWordCount);
}

/** What a share's QR code says: capitals and digits alone, which a code holds in the least room. */
export function shareToCode(bytes: Uint8Array): string {
  return codeBegins + toHex(bytes).toUpperCase();
}

/** The bytes that 32 words of the list stand for, whatever their checksum; null when they are not that. */
export function wordsToShare(words: readonly string[]): Uint8Array | null {
  const numbers = numbersOf(words);
  if (numbers.length !== shareWordCount || numbers.includes(-1)) return null;
  return numbersToBytes(numbers);
}

/** The bytes of a QR code's text, or null when it is none of a share's. */
export function codeToShare(text: string): Uint8Array | null {
  const [, hex] = code.exec(text.trim()) ?? [];
  if (hex === undefined) return null;
  return Uint8Array.from({ length: shareBytes }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));
}

/**
 * Which word (0-31) was miswritten, if exactly one place can be put right by a word of the list: null where none or several can.
 * Only where to look is told, never the word itself.
 */
export function findWrongWord(words: readonly string[]): number | null {
  const numbers = numbersOf(words);
  const fits = (place: number) => wordlist.some((_, number) => isWellWritten(numbersToBytes(numbers.with(place, number))));
  const fitting = numbers.flatMap((_, place) => (fits(place) ? [place] : []));
  return fitting.length === 1 ? fitting[0] ?? null : null;
}

/** Each word's place in the list, -1 for one that is not of it. */
function numbersOf(words: readonly string[]): readonly number[] {
  return words.map((word) => wordlist.indexOf(word.trim().toLowerCase()));
}

function numbersToBytes(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(shareBytes);
  let [held, bits, at] = [0, 0, 0];
  for (const number of numbers) {
    held = ((held << 11) | number) & 0x3ffff;
    for (bits += 11; bits >= 8; at += 1) bytes[at] = (held >> (bits -= 8)) & 255;
  }
  return bytes;
}
