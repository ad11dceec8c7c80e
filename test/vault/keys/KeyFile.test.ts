import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { VaultId } from '../../../src/core/Id.ts';
import { decodeKeyFile, encodeKeyFile, slotBytes, type KeyFile, type Slot } from '../../../src/vault/keys/KeyFile.ts';
import { joinBytes, u32 } from '../../../src/vault/seal/bytes.ts';
import { hash, ready } from '../../../src/vault/sodium.ts';
import { id } from '../../core/somePlan.ts';
import { flipBit, flippedBits } from '../flippedBits.ts';

beforeAll(ready);

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const whole = fc.integer({ min: 0, max: 0xffffffff });
const slots: fc.Arbitrary<Slot> = fc.record({
  kind: fc.constantFrom('passphrase', 'words', 'shares'), memoryMiB: whole, passes: whole, salt: bytes(16), sealed: bytes(152),
});
const files: fc.Arbitrary<KeyFile> = fc.record({
  vault: fc.nat().map((n) => id<VaultId>(n)), generation: whole, rootGeneration: whole, database: whole,
  slots: fc.array(slots, { minLength: 1, maxLength: 8 }), body: fc.uint8Array({ maxLength: 300 }),
});

const slot: Slot = { kind: 'passphrase', memoryMiB: 64, passes: 3, salt: new Uint8Array(16).fill(7), sealed: new Uint8Array(152).fill(8) };
const file: KeyFile = { vault: id<VaultId>(5), generation: 2, rootGeneration: 1, database: 3, slots: [slot, { ...slot, kind: 'words' }], body: new Uint8Array(200).fill(9) };

/** The bytes with their checksum made right, as whoever may write to the disk would. */
const withChecksum = (content: Uint8Array) => joinBytes(content, hash(32, content));

describe('a key file', () => {
  it('is read as it was written, whatever is in it, and its bytes stay as they were', () => {
    fc.assert(fc.property(files, (given) => {
      const written = encodeKeyFile(given);
      const before = written.slice();
      expect(decodeKeyFile(written)).toEqual(given);
      expect(written).toEqual(before);
    }), { numRuns: 200 });
  });

  it('is none with any bit flipped, cut anywhere, or with a byte more', () => {
    const written = encodeKeyFile(file);
    for (const flipped of flippedBits(written)) expect(decodeKeyFile(flipped)).toBeNull();
    for (let length = 0; length < written.length; length += 1) expect(decodeKeyFile(written.subarray(0, length))).toBeNull();
    expect(decodeKeyFile(joinBytes(written, Uint8Array.of(0)))).toBeNull();
  }, 60_000);

  it('has one spelling: under a right checksum it is none, or says what its bytes say', () => {
    const content = encodeKeyFile(file).subarray(0, -32);
    fc.assert(fc.property(fc.nat(content.length * 8 - 1), fc.nat(content.length), (bit, cut) => {
      for (const changed of [flipBit(content, bit), content.subarray(0, cut)]) {
        const written = withChecksum(changed);
        const read = decodeKeyFile(written);
        expect(read === null ? written : encodeKeyFile(read)).toEqual(written);
      }
    }), { numRuns: 1000 });
  }, 60_000);

  it('is none that holds no slot, more than eight, fewer than it says, or one of a kind that is none', () => {
    const content = encodeKeyFile(file).subarray(0, -32);
    const saying = (count: number) => withChecksum(joinBytes(content.subarray(0, 36), u32(count), content.subarray(40)));
    expect(decodeKeyFile(saying(2))).toEqual(file);
    for (const count of [0, 9, 3, 4, 0xffffffff, 0x80000000]) expect(decodeKeyFile(saying(count))).toBeNull();
    const of = (count: number) => encodeKeyFile({ ...file, slots: Array.from({ length: count }, () => slot) });
    expect(decodeKeyFile(of(8))?.slots).toHaveLength(8);
    expect(decodeKeyFile(of(9))).toBeNull();
    for (const kind of [0, 4, 255]) {
      expect(decodeKeyFile(withChecksum(content.with(40, kind)))).toBeNull();
      expect(decodeKeyFile(withChecksum(content.with(40 + 177, kind)))).toBeNull();
    }
  });

  it('is exactly as long as what it says: the shortest has one slot and no body', () => {
    const shortest = { ...file, slots: [slot], body: new Uint8Array(0) };
    expect(encodeKeyFile(shortest)).toHaveLength(40 + 177 + 32);
    expect(decodeKeyFile(encodeKeyFile(shortest))).toEqual(shortest);
    expect(decodeKeyFile(withChecksum(encodeKeyFile(shortest).subarray(0, -33)))).toBeNull();
  });

  it('is none that is no bytes', () => {
    for (const other of [null, 'RGKEYS', 7, [...encodeKeyFile(file)], encodeKeyFile(file).buffer]) expect(decodeKeyFile(other as unknown as Uint8Array)).toBeNull();
  });

  it('binds each slot by all of its bytes', () => {
    fc.assert(fc.property(slots, slots, (one, other) => {
      const same = Buffer.from(slotBytes([one])).equals(Buffer.from(slotBytes([other])));
      expect(same).toBe(JSON.stringify([one.kind, one.memoryMiB, one.passes, [...one.salt], [...one.sealed]])
        === JSON.stringify([other.kind, other.memoryMiB, other.passes, [...other.salt], [...other.sealed]]));
    }));
    expect(slotBytes([slot])).not.toEqual(slotBytes([{ ...slot, kind: 'words' }]));
    expect([...'pws'].map((_, at) => slotBytes([{ ...slot, kind: (['passphrase', 'words', 'shares'] as const)[at]! }])[0])).toEqual([1, 2, 3]);
    expect(slotBytes([slot])).not.toEqual(slotBytes([{ ...slot, memoryMiB: 128 }]));
    expect(slotBytes([slot])).not.toEqual(slotBytes([{ ...slot, passes: 4 }]));
    expect(slotBytes([slot])).not.toEqual(slotBytes([{ ...slot, salt: new Uint8Array(16) }]));
  });
});
