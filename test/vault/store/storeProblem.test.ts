import { describe, expect, it } from 'vitest';
import { readMarker, writeMarker } from '../../../src/vault/store/Marker.ts';
import { isConstraint, storeProblem } from '../../../src/vault/store/storeProblem.ts';
import type { VaultId } from '../../../src/core/Id.ts';

const error = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

describe('storeProblem', () => {
  it.each([
    ['QuotaExceededError', 'storageFull'],
    ['SecurityError', 'storageRefused'],
    ['VersionError', 'storageTooNew'],
    ['UnknownError', 'storageLost'],
    ['DatabaseClosedError', 'storageLost'],
    ['InvalidStateError', 'storageLost'],
  ])('takes %s for %s', (name, type) => {
    expect(storeProblem(error(name))).toEqual({ type });
    expect(storeProblem(new DOMException('', name))).toEqual({ type });
  });

  it('takes the reason inside for more than the one around it', () => {
    expect(storeProblem(error('AbortError', error('QuotaExceededError')))).toEqual({ type: 'storageFull' });
    expect(storeProblem(error('OpenFailedError', error('SecurityError')))).toEqual({ type: 'storageRefused' });
    const bulk = Object.assign(error('BulkError'), { failures: [error('QuotaExceededError')] });
    expect(storeProblem(bulk)).toEqual({ type: 'storageFull' });
  });

  it('is silent of what is no failure of the disk', () => {
    expect(storeProblem(new TypeError('a mistake'))).toBeNull();
    expect(storeProblem('text')).toBeNull();
    expect(storeProblem(null)).toBeNull();
    expect(isConstraint(Object.assign(error('BulkError'), { failures: [error('ConstraintError')] }))).toBe(true);
    expect(isConstraint(error('AbortError'))).toBe(false);
  });
});

describe('a marker', () => {
  const marker = { vault: 'ab'.repeat(16) as VaultId, state: 'ready', epoch: 12, mac: 'A'.repeat(43) } as const;

  it('is read back from its line', () => {
    expect(readMarker(writeMarker(marker))).toEqual(marker);
    const making = { ...marker, state: 'making', epoch: 0, mac: '' } as const;
    expect(readMarker(writeMarker(making))).toEqual(making);
  });

  it.each(['', 'resguardo', 'resguardo 2 x', `${writeMarker(marker)} more`, writeMarker(marker).replace('12', '012'), writeMarker(marker).toUpperCase()])(
    'is not %j',
    (line) => expect(readMarker(line)).toBeNull(),
  );
});
