import { expect, it } from 'vitest';
import { asKey, asRowsKey, asSealKey } from '../../../src/vault/seal/Key.ts';

it('only 32 bytes become a key, and they are the very bytes', () => {
  const bytes = new Uint8Array(32).fill(4);
  const makers = [
    (of: Uint8Array) => asKey('root', of), (of: Uint8Array) => asSealKey('shelf', of), (of: Uint8Array) => asRowsKey('shelf', of),
  ];
  for (const make of makers) {
    expect(make(bytes)).toBe(bytes);
    for (const length of [0, 16, 31, 33, 64]) expect(() => make(new Uint8Array(length))).toThrow('not a key');
    const others: readonly unknown[] = ['a'.repeat(32), Array.from({ length: 32 }, () => 4), { length: 32 }, new Uint16Array(32), null];
    for (const other of others) expect(() => make(other as Uint8Array)).toThrow();
  }
});
