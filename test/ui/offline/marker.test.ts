import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readMarker, writeMarker } from '../../../src/ui/offline/marker.ts';

const marker = { vaultId: 'lamp', epoch: 7, mac: 'c2VhbGVk' };
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what was written is read back, and nothing beside it is kept', () => {
  expect(readMarker()).toBeNull();
  expect(writeMarker({ ...marker, note: 'more' } as typeof marker)).toBe(true);
  expect(readMarker()).toEqual(marker);
  expect([...kept.values()].join()).not.toContain('more');
});

test('forgetting leaves nothing behind', () => {
  writeMarker(marker);
  expect(writeMarker(null)).toBe(true);
  expect(readMarker()).toBeNull();
  expect(kept.size).toBe(0);
});

test.for(['not json', '[]', '{"vaultId":1,"epoch":1,"mac":""}', '{"vaultId":"lamp","epoch":1.5,"mac":"x"}', '{}'])(
  'damaged text reads as none: %s',
  (text) => {
    writeMarker(marker);
    for (const key of kept.keys()) kept.set(key, text);
    expect(readMarker()).toBeNull();
  },
);

test('a browser that keeps nothing is said, not thrown', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(readMarker()).toBeNull();
  expect(writeMarker(marker)).toBe(false);
});
