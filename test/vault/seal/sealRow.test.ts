import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BranchId, VaultId } from '../../../src/core/Id.ts';
import { asId } from '../../../src/core/Id.ts';
import type { Identity } from '../../../src/vault/seal/Identity.ts';
import { asSealKey } from '../../../src/vault/seal/Key.ts';
import { kinds, mostBytes, type Kind } from '../../../src/vault/seal/kinds.ts';
import { generationOf, openRow } from '../../../src/vault/seal/openRow.ts';
import { headerLength, sealRow } from '../../../src/vault/seal/sealRow.ts';
import { associatedData } from '../../../src/vault/seal/Identity.ts';
import { joinBytes, u32, utf8 } from '../../../src/vault/seal/bytes.ts';
import { encrypt, hash, keyedHash, randomBytes, ready, toHex } from '../../../src/vault/sodium.ts';
import { flipBit } from '../flippedBits.ts';

beforeAll(ready);

const broken = { ok: false, problem: { type: 'sealBroken' } };
const key = asSealKey('privateBook', new Uint8Array(32).fill(9));
const leaf: Identity<'leaf'> = {
  kind: 'leaf',
  vault: asId<VaultId>('01'.repeat(16)),
  branch: asId<BranchId>('02'.repeat(16)),
  wing: 'private',
  book: new Uint8Array(16).fill(3),
  number: 4,
  version: 0,
  generation: 1,
};

describe('sealRow and openRow', () => {
  it('open what was sealed, whatever its length', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: mostBytes('leaf'), size: 'max' }), (plaintext) => {
      expect(openRow(sealRow(plaintext, leaf, key), leaf, key)).toEqual({ ok: true, value: plaintext });
    }), { numRuns: 40 });
  }, 60_000);

  it('open as the identity they were sealed for, of whatever kind, and with no bit flipped', () => {
    const ids = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(toHex);
    const identities: fc.Arbitrary<Identity> = fc.record({
      kind: fc.constantFrom(...Object.keys(kinds) as Kind[]), vault: ids.map(asId<VaultId>), branch: fc.option(ids.map(asId<BranchId>)),
      wing: fc.constantFrom('private', 'record', 'ledger', null), book: fc.uint8Array({ maxLength: 48 }),
      number: fc.maxSafeNat(), version: fc.maxSafeNat(), generation: fc.integer({ min: 0, max: 0xffffffff }),
    });
    fc.assert(fc.property(identities, fc.uint8Array({ maxLength: 60 }), fc.nat(), fc.uint8Array({ minLength: 32, maxLength: 32 }), (identity, plaintext, bit, secret) => {
      const any = asSealKey('shelf', secret) as never;
      const row = sealRow(plaintext, identity, any);
      const before = row.slice();
      expect(openRow(row, identity, any)).toEqual({ ok: true, value: plaintext });
      expect(openRow(flipBit(row, bit % (row.length * 8)), identity, any)).toEqual(broken);
      expect(generationOf(row)).toBe(identity.generation);
      expect(row).toEqual(before);
    }), { numRuns: 300 });
  }, 60_000);

  it('open at every edge of every size, and refuse one byte more', () => {
    for (const size of kinds.leaf.sizes) {
      for (const length of [0, 1, size - 5, size - 4, size - 3].filter((edge) => edge <= mostBytes('leaf'))) {
        const plaintext = randomBytes(length);
        expect(openRow(sealRow(plaintext, leaf, key), leaf, key)).toEqual({ ok: true, value: plaintext });
      }
    }
    expect(() => sealRow(new Uint8Array(mostBytes('leaf') + 1), leaf, key)).toThrow('too long to seal');
  }, 60_000);

  it('show nothing of a length but its size', () => {
    const lengths = new Set([0, 1, 500, 1020].map((length) => sealRow(randomBytes(length), leaf, key).length));
    expect([...lengths]).toEqual([headerLength + 1024 + 16]);
    expect(sealRow(randomBytes(1021), leaf, key).length).toBe(headerLength + 2048 + 16);
  });

  it('never make the same row twice', () => {
    const rows = Array.from({ length: 50 }, () => toHex(sealRow(new Uint8Array(3), leaf, key)));
    expect(new Set(rows).size).toBe(50);
  });

  it('refuse every flipped bit', () => {
    const row = sealRow(utf8('a sentence that matters'), leaf, key);
    for (let bit = 0; bit < row.length * 8; bit += 1) {
      const flipped = row.with(bit >> 3, row[bit >> 3]! ^ (1 << (bit & 7)));
      expect(openRow(flipped, leaf, key)).toEqual(broken);
    }
  }, 60_000);

  it('refuse every cut and every longer row', () => {
    const row = sealRow(utf8('a sentence'), leaf, key);
    for (let length = 0; length < row.length; length += 7) expect(openRow(row.subarray(0, length), leaf, key)).toEqual(broken);
    expect(openRow(joinBytes(row, Uint8Array.of(0)), leaf, key)).toEqual(broken);
    expect(openRow(joinBytes(row, new Uint8Array(1024)), leaf, key)).toEqual(broken);
  });

  it('refuse a row in any place but its own', () => {
    const row = sealRow(utf8('hers'), leaf, key);
    const elsewhere: Identity<Kind>[] = [
      { ...leaf, vault: asId<VaultId>('aa'.repeat(16)) },
      { ...leaf, branch: asId<BranchId>('aa'.repeat(16)) },
      { ...leaf, branch: null },
      { ...leaf, wing: 'record' },
      { ...leaf, wing: null },
      { ...leaf, book: new Uint8Array(16) },
      { ...leaf, kind: 'volume' },
      { ...leaf, kind: 'draft' },
      { ...leaf, number: 5 },
      { ...leaf, version: 1 },
      { ...leaf, generation: 2 },
    ];
    for (const identity of elsewhere) expect(openRow(row, identity, key as never)).toEqual(broken);
    expect(openRow(row, leaf, asSealKey('privateBook', randomBytes(32)))).toEqual(broken);
    expect(openRow(row, leaf, key).ok).toBe(true);
  });

  it('tell no two identities by the same bytes', () => {
    const names = fc.constantFrom<Identity['wing']>('private', 'record', 'ledger', null);
    const identities = fc.record({ wing: names, book: fc.uint8Array({ maxLength: 8 }), number: fc.nat(), version: fc.nat(3) });
    fc.assert(fc.property(identities, identities, (one, other) => {
      const same = JSON.stringify([one.wing, [...one.book], one.number, one.version])
        === JSON.stringify([other.wing, [...other.book], other.number, other.version]);
      expect(toHex(associatedData({ ...leaf, ...one })) === toHex(associatedData({ ...leaf, ...other }))).toBe(same);
    }));
  });

  const forge = (padded: Uint8Array, as: Identity = leaf) => {
    const [salt, ad] = [randomBytes(32), associatedData(as)];
    const both = keyedHash(64, joinBytes(utf8('RG1 seal'), salt, hash(32, ad)), key);
    const ciphertext = encrypt(padded, ad, new Uint8Array(24), both.subarray(0, 32));
    return joinBytes(utf8('RG1'), Uint8Array.of(kinds[as.kind].code), u32(as.generation), salt, both.subarray(32), ciphertext);
  };

  it('refuse padding that hides a byte, a wrong length, or a size larger than needed', () => {
    const padded = new Uint8Array(1024);
    padded.set(u32(2), 1020);
    expect(openRow(forge(padded), leaf, key)).toEqual({ ok: true, value: new Uint8Array(2) });
    expect(openRow(forge(padded.with(900, 1)), leaf, key)).toEqual(broken);
    expect(openRow(forge(padded.with(1023, 1)), leaf, key)).toEqual(broken);
    const larger = new Uint8Array(2048);
    larger.set(u32(2), 2044);
    expect(openRow(forge(larger), leaf, key)).toEqual(broken);
  });

  it('refuse every size that is none of the kind, though it was sealed under the very key', () => {
    const ending = (size: number, length: number) => joinBytes(new Uint8Array(Math.max(0, size - 4)), u32(length).subarray(0, size));
    for (const size of [0, 1, 3, 4, 5, 64, 1000, 1023, 1025, 3072, 256 * 1024]) expect(openRow(forge(ending(size, 0)), leaf, key)).toEqual(broken);
    const slot: Identity<'bookKey'> = { ...leaf, kind: 'bookKey' };
    expect(openRow(forge(ending(64, 60), slot), slot, key as never)).toEqual({ ok: true, value: new Uint8Array(60) });
    for (const length of [61, 64, 2 ** 31, 2 ** 32 - 1]) expect(openRow(forge(ending(64, length), slot), slot, key as never)).toEqual(broken);
    for (const size of [60, 63, 65, 1024]) expect(openRow(forge(ending(size, 60), slot), slot, key as never)).toEqual(broken);
  });

  it('refuse what is no bytes at all', () => {
    const row = sealRow(utf8('hers'), leaf, key);
    const others: readonly unknown[] = [null, undefined, 'RG1', [...row], { ...row, length: row.length }, row.buffer, new Uint16Array(row)];
    for (const other of others) expect(openRow(other as Uint8Array, leaf, key)).toEqual(broken);
  });

  it('tell, of an identity, these very bytes', () => {
    const none = '00000000';
    const [vault, branch, book, number, version] = ['01'.repeat(16), '02'.repeat(16), '03'.repeat(16), '0400000000000000', '0000000000000000'];
    const rest = `01000000${'01'}08000000${number}08000000${version}0400000001000000`;
    expect(toHex(associatedData(leaf))).toBe(`03000000524731${`10000000${vault}`}10000000${branch}0700000070726976617465${`10000000${book}`}${rest}`);
    expect(toHex(associatedData({ ...leaf, branch: null, wing: null, book: new Uint8Array(0) }))).toBe(`03000000524731${`10000000${vault}`}${none}${none}${none}${rest}`);
  });

  it('refuse a row whose commitment is another key\'s', () => {
    const row = sealRow(utf8('hers'), leaf, key);
    const other = sealRow(utf8('hers'), leaf, asSealKey('privateBook', randomBytes(32)));
    expect(openRow(joinBytes(row.subarray(0, 40), other.subarray(40, 72), row.subarray(72)), leaf, key)).toEqual(broken);
  });

  it('say the generation of a row, and null of what is no row', () => {
    expect(generationOf(sealRow(utf8('x'), { ...leaf, generation: 77 }, key))).toBe(77);
    expect(generationOf(new Uint8Array(100))).toBeNull();
    const row = sealRow(utf8('x'), { ...leaf, generation: 2 ** 32 - 1 }, key);
    expect(generationOf(row.subarray(0, headerLength))).toBe(2 ** 32 - 1);
    for (let length = 0; length < headerLength; length += 1) expect(generationOf(row.subarray(0, length))).toBeNull();
    expect(generationOf(new Uint8Array(3))).toBeNull();
    for (const none of ['RG1'.repeat(99), null, 7, { length: 500 }, new Uint16Array(500), new ArrayBuffer(500)]) {
      expect(generationOf(none as never)).toBeNull();
    }
  });

  it('give every kind a byte of its own', () => {
    const codes = Object.values(kinds).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
