import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields, joinBytes, u32, u32At, u64, utf8 } from '../../../src/vault/seal/bytes.ts';

const parts = fc.array(fc.uint8Array({ maxLength: 6 }), { maxLength: 5 });
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The same bytes cut up anew: what a list of fields must not be taken for. */
const cutAnew = parts.chain((list) => {
  const whole = joinBytes(...list);
  const cuts = fc.array(fc.nat(whole.length), { maxLength: 5 }).map((at) => [0, ...at.sort((a, b) => a - b), whole.length]);
  return cuts.map((at) => [list, at.slice(1).map((end, place) => whole.slice(at[place], end))] as const);
});

describe('bytes', () => {
  it('numbers are read as they were written, in 4 bytes or 8, least first', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffffff }), fc.uint8Array({ maxLength: 9 }), (number, before) => {
      expect(u32At(joinBytes(before, u32(number)), before.length)).toBe(number);
      expect(u64(number)).toEqual(joinBytes(u32(number), new Uint8Array(4)));
    }));
    fc.assert(fc.property(fc.maxSafeNat(), (number) => {
      const read = new DataView(u64(number).buffer).getBigUint64(0, true);
      expect(Number(read)).toBe(number);
    }));
    expect(u32(0x01020304)).toEqual(Uint8Array.of(4, 3, 2, 1));
    expect(u64(2 ** 33 + 5)).toEqual(Uint8Array.of(5, 0, 0, 0, 2, 0, 0, 0));
  });

  it('a number is read where it lies, also in a part of other bytes', () => {
    const whole = joinBytes(u32(1), u32(2), u32(3));
    expect(u32At(whole.subarray(4), 0)).toBe(2);
    expect(u32At(whole.subarray(4, 12), 4)).toBe(3);
  });

  it('a number that is no whole one in bounds is refused', () => {
    for (const no of [-1, 0.5, 2 ** 32, Number.NaN, Infinity]) expect(() => u32(no)).toThrow('not a u32');
    for (const no of [-1, 0.5, 2 ** 53, Number.NaN, Infinity]) expect(() => u64(no)).toThrow('not a u64');
    expect(u32(2 ** 32 - 1)).toEqual(new Uint8Array(4).fill(255));
    expect(u64(Number.MAX_SAFE_INTEGER)).toHaveLength(8);
  });

  it('no two lists of fields are the same bytes', () => {
    fc.assert(fc.property(fc.oneof(cutAnew, fc.tuple(parts, parts)), ([one, other]) => {
      const equal = same(one.map((part) => [...part]), other.map((part) => [...part]));
      expect(same([...fields(...one)], [...fields(...other)])).toBe(equal);
    }), { numRuns: 500 });
    expect(fields(utf8('ab'), utf8(''), utf8('c'))).toEqual(Uint8Array.of(2, 0, 0, 0, 97, 98, 0, 0, 0, 0, 1, 0, 0, 0, 99));
  });

  it('parts lie one after the other, and stay as they were', () => {
    fc.assert(fc.property(parts, (list) => {
      const before = list.map((part) => part.slice());
      const joined = joinBytes(...list);
      expect([...joined]).toEqual(list.flatMap((part) => [...part]));
      joined.fill(7);
      expect(list).toEqual(before);
    }));
  });
});
