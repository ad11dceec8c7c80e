import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VaultId } from '../../../src/core/Id.ts';
import { readPageMarkers, writePageMarker } from '../../../src/vault/handlers/pageMarker.ts';
import { id } from '../../core/somePlan.ts';

const mac = 'A'.repeat(43);
const vault = id<VaultId>(3);

describe('the page\'s marker', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(fc.maxSafeNat(), fc.nat(), (epoch, n) => {
      const marker = { vault: id<VaultId>(n), state: 'ready', epoch, mac } as const;
      expect(readPageMarkers(writePageMarker(marker))).toEqual([marker]);
    }));
  });

  it('is one of each vault where the page keeps several, and what is none is passed over', () => {
    const two = [vault, id<VaultId>(4)].map((each) => ({ vault: each, state: 'ready', epoch: 2, mac } as const));
    const list = `[${two.map(writePageMarker).join(',')},{"vaultId":"x"},null,7,[]]`;
    expect(readPageMarkers(list)).toEqual(two);
  });

  it('is none when it is anything else, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
      expect(readPageMarkers(text)).toEqual([]);
    }), { numRuns: 500 });
    const whole = { vaultId: vault, epoch: 4, mac };
    expect(readPageMarkers(JSON.stringify(whole))).toEqual([{ vault, state: 'ready', epoch: 4, mac }]);
    for (const change of [{ vaultId: 'short' }, { vaultId: vault.toUpperCase().replace('0', 'A') }, { vaultId: 1 }, { epoch: 1.5 }, { epoch: '4' }, { epoch: 2 ** 53 }, { mac: 1 }, { mac: undefined }]) {
      expect(readPageMarkers(JSON.stringify({ ...whole, ...change }))).toEqual([]);
    }
    expect(readPageMarkers('null')).toEqual([]);
    expect(readPageMarkers(JSON.stringify(whole).padEnd(20_001))).toEqual([]);
    expect(readPageMarkers(JSON.stringify(whole).padEnd(20_000))).toHaveLength(1);
  }, 60_000);
});
