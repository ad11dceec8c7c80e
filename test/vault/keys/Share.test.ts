import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VaultId } from '../../../src/core/Id.ts';
import { fail, ok } from '../../../src/core/Result.ts';
import { decodeShare, encodeShare, isWellWritten, setMark, vaultMark, type Share } from '../../../src/vault/keys/Share.ts';
import { readShare } from '../../../src/vault/keys/readShare.ts';
import { codeToShare, findWrongWord, shareToCode, shareToWords, shareWordCount, wordsToShare } from '../../../src/vault/keys/shareWords.ts';
import { joinBytes } from '../../../src/vault/seal/bytes.ts';
import { fromHex, hash, ready, toHex } from '../../../src/vault/sodium.ts';
import { flippedBits } from '../flippedBits.ts';

// Before anything is described: a share is made where the tests are.
await ready();

const mark = fc.uint8Array({ minLength: 3, maxLength: 3 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const piece = fc.tuple(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.integer({ min: 1, max: 255 })).map(([bytes, at]) => Uint8Array.of(...bytes, at));
const shares: fc.Arbitrary<Share> = fc.record({ vault: mark, set: mark, number: fc.constantFrom(1, 2, 3), piece });

const share: Share = { vault: '0a0b0c', set: 'f1f2f3', number: 2, piece: Uint8Array.from({ length: 33 }, (_, at) => at + 1) };
const domain = new TextEncoder().encode('resguardo share 1\n');
/** The bytes of a share with its checksum made right, as whoever writes one himself would. */
const withCheck = (content: Uint8Array) => joinBytes(content, hash(16, joinBytes(domain, content)).subarray(0, 4));

describe('a share', () => {
  it('is 44 bytes: format and number, vault, set, piece, checksum', () => {
    const bytes = encodeShare(share);
    expect(toHex(bytes.subarray(0, 40))).toBe(`120a0b0cf1f2f3${toHex(share.piece)}`);
    expect(bytes).toEqual(withCheck(bytes.subarray(0, 40)));
    expect(bytes).toHaveLength(44);
  });

  it('is read as it was written: its bytes, its 32 words, in any letter case, and its code', () => {
    fc.assert(fc.property(shares, (given) => {
      const bytes = encodeShare(given);
      const words = shareToWords(bytes);
      expect(decodeShare(bytes)).toEqual(given);
      expect(words).toHaveLength(32);
      expect(wordsToShare(words)).toEqual(bytes);
      expect(readShare(words.map((word) => ` ${word.toUpperCase()} `))).toEqual(ok(given));
      expect(shareToCode(bytes)).toMatch(/^RESGUARDO:[0-9A-F]{88}$/);
      expect(readShare(` ${shareToCode(bytes)}\n`)).toEqual(ok(given));
    }), { numRuns: 200 });
    expect(shareWordCount).toBe(32);
  });

  it('is none with any bit flipped', () => {
    for (const flipped of flippedBits(encodeShare(share))) expect(isWellWritten(flipped)).toBe(false);
    for (const length of [0, 3, 4, 43]) expect(isWellWritten(encodeShare(share).subarray(0, length))).toBe(false);
    expect(isWellWritten(joinBytes(encodeShare(share), Uint8Array.of(0)))).toBe(false);
  });

  it('of another format, of no number, or at place 0 is none of ours, though well written', () => {
    const content = encodeShare(share).slice(0, 40);
    for (const [at, value] of [[0, 0x02], [0, 0x22], [0, 0x10], [0, 0x14], [0, 0x1f], [39, 0]] as const) {
      const bytes = withCheck(content.with(at, value));
      expect(isWellWritten(bytes)).toBe(true);
      expect(decodeShare(bytes)).toBeNull();
      expect(readShare(shareToWords(bytes))).toEqual(fail({ type: 'shareTooNew' }));
    }
  });

  it('names its vault and its set by their first 3 bytes', () => {
    expect(vaultMark('0123456789abcdef0123456789abcdef' as VaultId)).toBe('012345');
    expect(setMark(fromHex('a1b2c3d4e5f60718293a4b5c6d7e8f90'))).toBe('a1b2c3');
  });
});

describe('a slip of the pen', () => {
  const words = shareToWords(encodeShare(share));
  const wrong = (given: readonly string[]) => readShare(given);

  it('is noticed wherever one word is any other of the list', () => {
    for (let place = 0; place < 32; place += 1) {
      for (const word of wordlist) {
        const read = word === words[place] || !isWellWritten(wordsToShare(words.with(place, word))!);
        if (!read) throw new Error(`${place} ${word}`);
      }
    }
  }, 60_000);

  it('in one word is told by its place', () => {
    for (let place = 0; place < 32; place += 1) {
      const typo = wordlist[(wordlist.indexOf(words[place]!) + 1 + place * 61) % 2048]!;
      expect(wrong(words.with(place, typo))).toEqual(fail({ type: 'shareMiswritten', place }));
    }
    expect(findWrongWord(words.with(9, words[9] === 'zoo' ? 'zone' : 'zoo').map((word) => ` ${word.toUpperCase()} `))).toBe(9);
    for (const other of ['', 'zzzz', 'lanterns']) expect(wrong(words.with(17, other))).toEqual(fail({ type: 'shareMiswritten', place: 17 }));
  }, 60_000);

  it('in two words, in their order or their number is told without a place', () => {
    const none = fail({ type: 'shareMiswritten', place: null });
    expect(wrong(words.with(3, words[4]!).with(4, words[3]!))).toEqual(none);
    expect(wrong(words.with(3, 'abandon').with(20, 'zoo'))).toEqual(none);
    expect(wrong(words.with(3, 'none').with(20, 'nor'))).toEqual(none);
    expect(wrong(words.with(3, 'zzzz').with(20, 'zoo'))).toEqual(none);
    for (const given of [[], words.slice(1), [...words, 'zoo'], words.slice(0, 24)]) expect(wrong(given)).toEqual(none);
    expect(findWrongWord(words)).toBeNull();
  });

  it('in a code is told, and so is a text that is none', () => {
    const code = shareToCode(encodeShare(share));
    for (const text of ['', 'https://example.org', code.slice(0, -1), `${code}0`, code.toLowerCase(), code.replace('RESGUARDO', 'RESGUARD0'), code.slice(0, -1) + (code.endsWith('0') ? '1' : '0')]) {
      expect(readShare(text)).toEqual(fail({ type: 'shareMiswritten', place: null }));
    }
    expect(codeToShare('RESGUARDO:')).toBeNull();
  });
});
