import { expect, test } from 'vitest';
import { readTold } from '../../../src/ui/offline/ReleaseTold.ts';

test('what a service worker tells is read, and anything else is nothing', () => {
  expect(readTold({ manifest: '{}', signature: null, files: { '/': 'a', '/sw.js': 3 }, more: 1 })).toEqual({ manifest: '{}', signature: null, files: { '/': 'a' } });
  for (const answer of [undefined, null, true, 'text', {}, { manifest: 1, signature: null, files: {} }, { manifest: null, signature: null, files: null }]) expect(readTold(answer)).toBeNull();
});

test('no path is taken for something that every object has', () => {
  expect(readTold({ manifest: null, signature: null, files: {} })?.files.constructor).toBeUndefined();
});
