import { afterEach, expect, it, vi } from 'vitest';
import { drawPassphrase } from '../../../src/vault/keys/passphrase.ts';

/** What the system's random source is to give next, and how often it was asked. */
const random = vi.hoisted(() => ({ next: [] as number[], asked: 0 }));

vi.mock('../../../src/vault/sodium.ts', async (original) => ({
  ...await original<typeof import('../../../src/vault/sodium.ts')>(),
  randomBytes: (length: number) => {
    random.asked += 1;
    const drawn = random.next.shift() ?? 0;
    return Uint8Array.of(drawn, drawn >>> 8, drawn >>> 16, drawn >>> 24).subarray(0, length);
  },
}));

afterEach(() => {
  random.next.length = 0;
  random.asked = 0;
});

const drawn = (words: readonly string[], ...next: readonly number[]) => {
  random.next.push(...next);
  return drawPassphrase(words, 1)[0];
};

it('takes the word that was drawn, from the first to the last', () => {
  const words = ['a', 'b', 'c'];
  expect([0, 1, 2, 3, 4, 2 ** 32 - 2].map((next) => drawn(words, next))).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
});

it('draws again rather than favour a word', () => {
  // 2^32 is one more than a multiple of three: its last number would make the first word likelier.
  expect(drawn(['a', 'b', 'c'], 2 ** 32 - 1, 2 ** 32 - 1, 1)).toBe('b');
  expect(random.asked).toBe(3);
  const words = Array.from({ length: 7776 }, (_, n) => `word ${n}`);
  const even = 2 ** 32 - (2 ** 32 % 7776);
  expect(drawn(words, even - 1)).toBe('word 7775');
  expect(drawn(words, even, 5)).toBe('word 5');
});

it('draws from a single word, and throws where there is none', () => {
  expect(drawn(['a'], 2 ** 32 - 1)).toBe('a');
  expect(() => drawPassphrase([], 1)).toThrow('nothing to draw from');
});
