import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VaultId } from '../../../src/core/Id.ts';
import { readPageMarker, writePageMarker } from '../../../src/vault/handlers/pageMarker.ts';
import { id } from '../../core/somePlan.ts';

const mac = 'A'.repeat(43);
const vault = id<VaultId>(3);

describe('the page\'s marker', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(fc.maxSafeNat(), fc.nat(), (epoch, n) => {
      const marker = { vault: id<VaultId>(n), state: 'ready', epoch, mac } as const;
      expect(readPageMarker(writePageMarker(marker))).toEqual(marker);
    }));
  });

  it('is none when it is anything else, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
      expect(readPageMarker(text)).toBeNull();
    }), { numRuns: 500 });
    const whole = { vaultId: vault, epoch: 4, mac };
    expect(readPageMarker(JSON.stringify(whole))).toEqual({ vault, state: 'ready', epoch: 4, mac });
    for (const change of [{ vaultId: 'short' }, { vaultId: vault.toUpperCase().replace('0', 'A') }, { vaultId: 1 }, { epoch: 1.5 }, { epoch: '4' }, { epoch: 2 ** 53 }, { mac: 1 }, { mac: undefined }]) {
      expect(readPageMarker(JSON.stringify({ ...whole, ...change }))).toBeNull();
    }
    expect(readPageMarker('null')).toBeNull();
    expect(readPageMarker(JSON.stringify(whole).padEnd(1001))).toBeNull();
    expect(readPageMarker(JSON.stringify(whole).padEnd(1000))).not.toBeNull();
  }, 60_000);
});
