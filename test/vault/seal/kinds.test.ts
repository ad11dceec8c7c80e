import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kinds, mostBytes, paddedSize } from '../../../src/vault/seal/kinds.ts';

it('kinds have the bytes that docs/formats.md says, and no others', () => {
  const page = readFileSync('docs/formats.md', 'utf8');
  const told = [...page.matchAll(/^\| ([a-z' ]+) \| (\d+) \| [a-z ]+key/gm)].map(([, name, code]) => [name, Number(code)]);
  const names: Readonly<Record<keyof typeof kinds, string>> = {
    leaf: 'leaf', volume: 'volume', plate: 'plate', page: 'page', root: 'root', previousPage: 'previous page',
    previousRoot: 'previous root', draft: 'draft', errandPlan: 'errand\'s plan', errandAct: 'errand\'s act',
    errandKey: 'errand\'s key', keyFileBody: 'body of the key file', slot: 'slot', bookKey: 'book key', desk: 'desk', index: 'index',
    recording: 'recording', errandSound: 'errand\'s sound',
  };
  expect(told).toEqual(Object.entries(kinds).map(([kind, { code }]) => [names[kind as keyof typeof kinds], code]));
});

it('a size holds its plaintext and 4 bytes of length, and is the smallest that does', () => {
  expect([0, 1020, 1021, 2044, 2045, 49148].map((length) => paddedSize('leaf', length))).toEqual([1024, 1024, 2048, 2048, 4096, 49152]);
  expect(paddedSize('leaf', 49149)).toBeNull();
  expect(paddedSize('bookKey', 32)).toBe(64);
  expect(mostBytes('plate')).toBe(262140);
  expect(mostBytes('keyFileBody')).toBe(4 * 1024 * 1024 - 4);
});

it('kinds have the sizes that docs/formats.md says, and hold each of them to the last byte', () => {
  const page = readFileSync('docs/formats.md', 'utf8');
  const rows = [1, 2, 4, 8, 16, 32, 48].map((size) => size * 1024);
  const sizesOf: Readonly<Record<string, readonly number[]>> = {
    rows, 'rows, 256': [...rows, 256 * 1024], 256: [256 * 1024], '64 bytes': [64],
    '16, 32, 64, 128, 256': [16, 32, 64, 128, 256].map((size) => size * 1024),
    '4 to 4096, doubling': [4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096].map((size) => size * 1024),
  };
  const told = [...page.matchAll(/^\| [a-z' ]+ \| \d+ \| [a-z ]+key[a-z ]* \| ([^|]+) \|/gm)].map(([, sizes]) => sizesOf[sizes ?? '']);
  expect(told).toEqual(Object.values(kinds).map(({ sizes }) => sizes));
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
    const sizes: readonly number[] = kinds[kind].sizes;
    sizes.forEach((size, place) => {
      expect(paddedSize(kind, size - 4)).toBe(size);
      expect(paddedSize(kind, size - 3)).toBe(sizes[place + 1] ?? null);
    });
    expect(mostBytes(kind)).toBe((sizes.at(-1) ?? 0) - 4);
  }
  expect(Object.isFrozen(kinds)).toBe(true);
});
