import { beforeAll, describe, expect, it } from 'vitest';
import { passphraseWords } from '../../../src/packs/words/passphraseWords.ts';
import { drawPassphrase, mayOpen, passphraseBytes } from '../../../src/vault/keys/passphrase.ts';
import { drawRecoveryWords, wordsToBytes } from '../../../src/vault/keys/recoveryWords.ts';
import { ready, toHex } from '../../../src/vault/sodium.ts';

beforeAll(ready);

describe('passphrases', () => {
  it('are drawn from 7776 different words, five of which are over 64 bits', () => {
    expect(new Set(passphraseWords).size).toBe(7776);
    expect(Math.log2(passphraseWords.length) * 5).toBeGreaterThan(64);
    expect(passphraseWords.every((word) => /^[a-z-]{3,9}$/.test(word))).toBe(true);
  });

  it('that were drawn are five words of the list, long enough, and not the same twice', () => {
    const drawn = Array.from({ length: 50 }, () => drawPassphrase(passphraseWords));
    for (const words of drawn) {
      expect(words).toHaveLength(5);
      expect(words.every((word) => passphraseWords.includes(word))).toBe(true);
      expect(mayOpen(null, words.join(' ')).ok).toBe(true);
    }
    expect(new Set(drawn.map((words) => words.join(' '))).size).toBe(50);
  });

  it('draw every word of a short list about as often', () => {
    const counts = new Map<string, number>();
    for (const word of drawPassphrase(['a', 'b', 'c'], 6000)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(300);
    expect(counts.size).toBe(3);
  });

  it('count characters, not bytes or halves of them', () => {
    expect(mayOpen(null, '🦉'.repeat(14)).ok).toBe(false);
    expect(mayOpen(null, '🦉'.repeat(15)).ok).toBe(true);
    expect(passphraseBytes(' a  b\u00a0c\t')).toEqual(new TextEncoder().encode('a b c'));
  });
});

describe('recovery words', () => {
  it('stand for 32 bytes, and match BIP39\'s own vector', () => {
    const words = drawRecoveryWords();
    expect(words).toHaveLength(24);
    expect(wordsToBytes(words)).toHaveLength(32);
    const vector = [...Array.from({ length: 23 }, () => 'abandon'), 'art'];
    expect(toHex(wordsToBytes(vector)!)).toBe('00'.repeat(32));
    expect(wordsToBytes(vector.with(23, 'abandon'))).toBeNull();
    expect(wordsToBytes(vector.slice(0, 12))).toBeNull();
  });
});
