import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetSeen, isOtherCopy, noteSeen, readAllSeen, readSeen } from '../../../src/ui/offline/releaseSeen.ts';
import { standInStorage } from './standInStorage.ts';

const copy = { version: '1.0.0', fingerprint: 'ab', keyId: null };
let kept: Map<string, string>;

beforeEach(() => {
  kept = standInStorage();
});

afterEach(() => { vi.unstubAllGlobals(); });

test('each vault remembers the copy it was opened in last, until it is removed', () => {
  noteSeen('lamp', copy);
  noteSeen('bell', { ...copy, version: '2.0.0' });
  expect(readSeen('lamp')).toEqual(copy);
  expect(readAllSeen().map(({ version }) => version).sort()).toEqual(['1.0.0', '2.0.0']);
  forgetSeen('lamp');
  expect([readSeen('lamp'), readSeen('bell')?.version]).toEqual([null, '2.0.0']);
});

test('what is damaged is passed over, and a browser that keeps nothing has nothing', () => {
  for (const text of ['{', '{}', 'null', '{"version":1,"fingerprint":null,"keyId":null}', '{"version":"soon","fingerprint":null,"keyId":null}', '{"version":"1.0.0","fingerprint":2,"keyId":null}']) {
    kept.set('resguardo release lamp', text);
    expect([readSeen('lamp'), readAllSeen()]).toEqual([null, []]);
  }
  vi.stubGlobal('localStorage', undefined);
  noteSeen('lamp', copy);
  forgetSeen('lamp');
  expect([readSeen('lamp'), readAllSeen()]).toEqual([null, []]);
});

test('other code, another version and another key are each another copy', () => {
  expect(isOtherCopy(copy, { ...copy })).toBe(false);
  for (const change of [{ version: '1.0.1' }, { fingerprint: 'cd' }, { keyId: '85BF' }]) expect(isOtherCopy(copy, { ...copy, ...change })).toBe(true);
});
