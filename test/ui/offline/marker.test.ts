import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetMarker, readMarkers, writeMarker } from '../../../src/ui/offline/marker.ts';
import { standInStorage } from './standInStorage.ts';

const marker = { vaultId: 'lamp', epoch: 7, mac: 'c2VhbGVk' };
let kept: Map<string, string>;

beforeEach(() => {
  kept = standInStorage();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what was written is read back, and nothing beside it is kept', () => {
  expect(readMarkers()).toEqual([]);
  expect(writeMarker({ ...marker, note: 'more' } as typeof marker)).toBe(true);
  expect(readMarkers()).toEqual([marker]);
  expect([...kept.values()].join()).not.toContain('more');
});

test('each vault has its own: writing or forgetting one leaves the others as they are', () => {
  const other = { ...marker, vaultId: 'bell', epoch: 2 };
  writeMarker(marker);
  writeMarker(other);
  writeMarker({ ...marker, epoch: 8 });
  expect(readMarkers()).toEqual([{ ...marker, epoch: 8 }, other]);
  forgetMarker('lamp');
  expect(readMarkers()).toEqual([other]);
  forgetMarker('bell');
  expect(kept.size).toBe(0);
});

test('the one of the time when a tablet had one vault is read, until its own vault writes another', () => {
  kept.set('resguardo marker', JSON.stringify(marker));
  kept.set('something else', 'x');
  expect(readMarkers()).toEqual([marker]);
  writeMarker({ ...marker, vaultId: 'bell' });
  expect(readMarkers()).toHaveLength(2);
  writeMarker({ ...marker, epoch: 9 });
  expect(kept.has('resguardo marker')).toBe(false);
  expect(readMarkers()).toContainEqual({ ...marker, epoch: 9 });
});

test('where both are there the higher epoch counts', () => {
  kept.set('resguardo marker', JSON.stringify(marker));
  kept.set('resguardo marker lamp', JSON.stringify({ ...marker, epoch: 9 }));
  expect(readMarkers()).toEqual([{ ...marker, epoch: 9 }]);
});

test.for(['not json', '[]', '{"vaultId":1,"epoch":1,"mac":""}', '{"vaultId":"lamp","epoch":1.5,"mac":"x"}', '{}'])(
  'damaged text reads as none, and takes no other with it: %s',
  (text) => {
    writeMarker(marker);
    for (const key of kept.keys()) kept.set(key, text);
    expect(readMarkers()).toEqual([]);
    writeMarker({ ...marker, vaultId: 'bell' });
    expect(readMarkers()).toEqual([{ ...marker, vaultId: 'bell' }]);
  },
);

test('a browser that keeps nothing is said, not thrown', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse, get length() { return refuse(); } });
  expect(readMarkers()).toEqual([]);
  expect(writeMarker(marker)).toBe(false);
  forgetMarker('lamp');
});
