import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VaultId } from '../../../src/core/Id.ts';
import { readMarker, writeMarker, type Marker } from '../../../src/vault/store/Marker.ts';
import { id } from '../../core/somePlan.ts';

const letters = [...'ABCXYZabcxyz0189-_'];
const macs = fc.oneof(fc.constant(''), fc.string({ unit: fc.constantFrom(...letters), minLength: 43, maxLength: 43 }));
const markers: fc.Arbitrary<Marker> = fc.record({
  vault: fc.nat().map((n) => id<VaultId>(n)), state: fc.constantFrom('making', 'ready'), epoch: fc.maxSafeNat(), mac: macs,
});
const line = `resguardo 1 ${'0a'.repeat(16)} ready 12 ${'A'.repeat(43)}`;

describe('a marker\'s line', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(markers, (marker) => { expect(readMarker(writeMarker(marker))).toEqual(marker); }));
  });

  it('that can be read has one spelling', () => {
    const places = fc.tuple(fc.nat(line.length), fc.constantFrom('', ' ', '\n', '0', 'A', 'é', '-', '\0', '999999999999999'), fc.nat(2));
    fc.assert(fc.property(places, ([at, put, over]) => {
      const changed = line.slice(0, at) + put + line.slice(at + over);
      const read = readMarker(changed);
      expect(read === null ? changed : writeMarker(read)).toBe(changed);
    }), { numRuns: 1000 });
  });

  it.each([
    '', 'resguardo', ` ${line}`, `${line}\n`, `${line} `, line.replace(' 1 ', ' 2 '), line.replace('ready', 'done'), line.replace(' 12 ', ' 012 '),
    line.replace(' 12 ', ' -1 '), line.replace(' 12 ', ' 1.5 '), line.replace(' 12 ', ' 99999999999999999 '), line.slice(0, -1), line.replace('0a', '0A'), `x${line}`,
    `${line}\n${line}`, line.replace(' ready', '  ready'),
  ])('is none when it is %j', (text) => {
    expect(readMarker(text)).toBeNull();
  });

  it('may have no mac yet', () => {
    expect(readMarker(`resguardo 1 ${'0a'.repeat(16)} making 0 `)).toEqual({ vault: '0a'.repeat(16), state: 'making', epoch: 0, mac: '' });
  });
});
