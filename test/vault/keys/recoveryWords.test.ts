import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawRecoveryWords, wordsFor, wordsToBytes } from '../../../src/vault/keys/recoveryWords.ts';
import { ready, toHex } from '../../../src/vault/sodium.ts';
import { vectors } from '../../vectors/known/bip39.json' with { type: 'json' };

beforeAll(ready);

const known = vectors.map(({ entropy, words }) => ({ entropy, words: words.split(' ') }));

describe('recovery words', () => {
  it.each(known)('stand for the bytes that BIP39 publishes: $entropy', ({ entropy, words }) => {
    expect(words).toHaveLength(24);
    expect(toHex(wordsToBytes(words)!)).toBe(entropy);
    expect(wordsFor(wordsToBytes(words)!, 23)).toEqual(words.slice(0, 23));
  });

  it('are read whatever their letter case and the space around them, and in either Unicode form', () => {
    for (const { entropy, words } of known) {
      const spellings = [
        words.map((word) => word.toUpperCase()), words.map((word) => `  ${word}\t`), words.map((word) => word.normalize('NFKD')),
        words.map((word) => word.replace(/./, (letter) => letter.toUpperCase())),
      ];
      for (const spelt of spellings) expect(toHex(wordsToBytes(spelt)!)).toBe(entropy);
    }
  });

  it('are none when one is another word, and the checksum does not happen to fit', () => {
    for (const { entropy, words } of known) {
      let fitting = 0;
      for (let place = 0; place < 24; place += 1) {
        const other = wordlist[(wordlist.indexOf(words[place]!) + 1) % 2048]!;
        const read = wordsToBytes(words.with(place, other));
        if (read !== null) fitting += 1;
        expect(read === null ? null : toHex(read)).not.toBe(entropy);
      }
      expect(fitting).toBeLessThan(4);
    }
  });

  it('end in one of eight words out of 2048, and in no other', () => {
    for (const { words } of known.slice(4, 6)) {
      const fitting = wordlist.filter((word) => wordsToBytes(words.with(23, word)) !== null);
      expect(fitting).toHaveLength(8);
      expect(fitting).toContain(words[23]);
    }
  }, 60_000);

  it('are none in any other number, out of order, or with what is no word of the list', () => {
    const { words } = known[4]!;
    for (let count = 0; count < 24; count += 1) expect(wordsToBytes(words.slice(0, count))).toBeNull();
    expect(wordsToBytes([...words, words[0]!])).toBeNull();
    expect(wordsToBytes([...Array.from({ length: 11 }, () => 'abandon'), 'about'])).toBeNull();
    expect(wordsToBytes(words.toReversed())).toBeNull();
    for (const no of ['', 'hamsters', 'hamster diagram', 'hàmster', 'h\u0061\u0300mster', '\0', 'һamster']) expect(wordsToBytes(words.with(0, no))).toBeNull();
  });

  it('that are drawn say 32 bytes, and those bytes say them again', () => {
    const drawn = Array.from({ length: 40 }, () => drawRecoveryWords());
    for (const words of drawn) {
      const bytes = wordsToBytes(words)!;
      expect(bytes).toHaveLength(32);
      expect(wordsFor(bytes, 23)).toEqual(words.slice(0, 23));
    }
    expect(new Set(drawn.map((words) => words.join())).size).toBe(40);
  });

  it('to compare by eye are other words when any of their bits is another', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.nat(11 * 11 - 1), (bytes, bit) => {
      const other = bytes.with(bit >> 3, bytes[bit >> 3]! ^ (128 >> (bit & 7)));
      const [words, others] = [wordsFor(bytes, 11), wordsFor(other, 11)];
      expect(others.map((word, place) => word !== words[place]).indexOf(true)).toBe(Math.floor(bit / 11));
      expect(others.filter((word, place) => word !== words[place])).toHaveLength(1);
      expect(words.every((word) => wordlist.includes(word))).toBe(true);
    }));
  });
});
