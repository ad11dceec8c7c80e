import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { VaultId } from '../../../src/core/Id.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { asSealKey } from '../../../src/vault/seal/Key.ts';
import { openRow } from '../../../src/vault/seal/openRow.ts';
import { sealRow } from '../../../src/vault/seal/sealRow.ts';
import { randomBytes, ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';

/** What came out of libsodium, what went in to be sealed, and the row's keys: the very bytes, to be looked at after. */
const seen = vi.hoisted(() => ({ decrypted: [] as Uint8Array[], encrypted: [] as Uint8Array[], rowKeys: [] as Uint8Array[] }));

vi.mock('../../../src/vault/sodium.ts', async (original) => {
  const sodium = await original<typeof import('../../../src/vault/sodium.ts')>();
  return {
    ...sodium,
    encrypt: (...given: Parameters<typeof sodium.encrypt>) => {
      seen.encrypted.push(given[0]);
      seen.rowKeys.push(given[3]);
      return sodium.encrypt(...given);
    },
    decrypt: (...given: Parameters<typeof sodium.decrypt>) => {
      seen.rowKeys.push(given[3]);
      const plain = sodium.decrypt(...given);
      if (plain !== null) seen.decrypted.push(plain);
      return plain;
    },
  };
});

beforeAll(ready);
beforeEach(() => {
  for (const all of Object.values(seen)) all.length = 0;
});

const zeros = (all: readonly Uint8Array[]) => all.every((bytes) => bytes.every((byte) => byte === 0));

it('a row that was opened leaves no padded plaintext behind, and gives the plaintext', () => {
  const key = asSealKey('shelf', randomBytes(32));
  const identity = { kind: 'root', vault: newId<VaultId>(), branch: null, wing: null, book: new Uint8Array(0), number: 0, version: 0, generation: 1 } as const;
  const opened = openRow(sealRow(new Uint8Array([7, 8, 9]), identity, key), identity, key);
  expect(valueOf(opened)).toEqual(new Uint8Array([7, 8, 9]));
  expect(seen.decrypted).toHaveLength(1);
  expect(zeros(seen.decrypted)).toBe(true);
});

it('a row that was sealed leaves no padded plaintext and no key of its own behind, nor does one that was opened, or refused', () => {
  const key = asSealKey('shelf', randomBytes(32));
  const identity = { kind: 'root', vault: newId<VaultId>(), branch: null, wing: null, book: new Uint8Array(0), number: 0, version: 0, generation: 1 } as const;
  const plaintext = new Uint8Array([7, 8, 9]);
  const row = sealRow(plaintext, identity, key);
  expect(openRow(row, identity, key).ok).toBe(true);
  expect(openRow(row.with(80, row[80]! ^ 1), identity, key).ok).toBe(false);
  expect(plaintext).toEqual(new Uint8Array([7, 8, 9]));
  expect(seen.encrypted).toHaveLength(1);
  expect(seen.rowKeys).toHaveLength(3);
  expect(zeros([...seen.encrypted, ...seen.rowKeys])).toBe(true);
});
