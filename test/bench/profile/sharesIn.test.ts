import { expect, test } from 'vitest';
import type { CallFrame } from './attachProfiler.ts';
import { browsers, sharesOf, timesIn, waiting } from './sharesIn.ts';

const frame = (functionName: string, url = ''): CallFrame => ({ functionName, url, lineNumber: 0, columnNumber: 0 });
const sources: Readonly<Record<string, string>> = {
  a: '../../../src/vault/seal/seal.ts', b: '../../../node_modules/dexie/dist/dexie.mjs', c: '../../../node_modules/@noble/ciphers/chacha.js',
  d: '../../../src/core/Result.ts', e: '../vault/worker.ts', f: '../../../node_modules/libsodium/dist/libsodium.mjs',
};

test('time is told by whose code it was spent in', () => {
  const frames = [
    frame('(idle)'), frame('(garbage collector)'), frame('(idle)'), frame('parse'), frame('wasm-function[3]', 'wasm://wasm/1'),
    ...Object.keys(sources).map((url) => frame('x', url)), frame('y', 'unknown'), frame('(idle)'),
  ];
  const profile = { nodes: frames.map((callFrame, id) => ({ id, callFrame })), samples: frames.map((_, id) => id), timeDeltas: frames.map(() => 2000) };
  expect(Object.fromEntries(timesIn(profile, ({ url }) => sources[url] ?? null))).toEqual({
    [waiting]: 2, 'collecting garbage': 2, [browsers]: 4, libsodium: 4, 'our vault/seal': 2, dexie: 2, '@noble/ciphers': 2, 'our core': 2, 'the bench itself': 2,
  });
});

test('shares are parts of the whole, the largest first', () => {
  expect(sharesOf(new Map([['a', 1], ['b', 3]]))).toEqual([['b', 0.75], ['a', 0.25]]);
  expect(sharesOf(new Map())).toEqual([]);
});
