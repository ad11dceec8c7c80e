import { beforeAll, expect, it } from 'vitest';
import type { VaultId } from '../../../src/core/Id.ts';
import { fail, ok } from '../../../src/core/Result.ts';
import { decodeKeyFile, encodeKeyFile } from '../../../src/vault/keys/KeyFile.ts';
import type { KeyCopy, KeyFiles } from '../../../src/vault/keys/KeyFiles.ts';
import { newestKeyFile } from '../../../src/vault/keys/newestKeyFile.ts';
import { hash, ready } from '../../../src/vault/sodium.ts';
import { id } from '../../core/somePlan.ts';
import { valueOf } from '../valueOf.ts';

beforeAll(ready);

const vault = id<VaultId>(1);
const slot = { kind: 'passphrase', memoryMiB: 64, passes: 3, salt: new Uint8Array(16), sealed: new Uint8Array(152) } as const;
const file = (generation: number, of = vault) => encodeKeyFile({ vault: of, generation, rootGeneration: 1, database: 0, slots: [slot], body: new Uint8Array(9) });

/** A disk of these two copies; one that is named as lost cannot be read. */
const disk = (a: Uint8Array | null, b: Uint8Array | null, lost?: KeyCopy): KeyFiles => ({
  read: (copy) => Promise.resolve(copy === lost ? fail({ type: 'storageLost' as const }) : ok(copy === 'a' ? a : b)),
  write: () => Promise.reject(new Error('nothing is written here')),
});
const broken = new Uint8Array(300);

it.each([
  ['a', 2, 2, true], ['a', 3, 2, false], ['b', 2, 3, false],
] as const)('is copy %s of generations %d and %d', async (copy, a, b, both) => {
  const newest = valueOf(await newestKeyFile(disk(file(a), file(b)), vault));
  expect(newest).toEqual({ file: decodeKeyFile(file(Math.max(a, b))), copy, both });
});

it('is the other copy where one is missing, broken or another vault\'s', async () => {
  for (const none of [null, broken, file(9, id<VaultId>(2))]) {
    expect(valueOf(await newestKeyFile(disk(file(2), none), vault))).toEqual({ file: decodeKeyFile(file(2)), copy: 'a', both: false });
    expect(valueOf(await newestKeyFile(disk(none, file(2)), vault))).toEqual({ file: decodeKeyFile(file(2)), copy: 'b', both: false });
  }
});

it('is missing where neither copy is there, and damaged where one is that is none', async () => {
  expect(await newestKeyFile(disk(null, null), vault)).toEqual(fail({ type: 'keyFileMissing' }));
  for (const [a, b] of [[broken, null], [null, broken], [broken, broken], [file(2, id<VaultId>(2)), null]] as const) {
    expect(await newestKeyFile(disk(a, b), vault)).toEqual(fail({ type: 'keyFileDamaged' }));
  }
});

it('is not told where a copy cannot be read: it might be the newer', async () => {
  for (const lost of ['a', 'b'] as const) expect(await newestKeyFile(disk(file(2), file(2), lost), vault)).toEqual(fail({ type: 'storageLost' }));
});

it('is not told where a copy is whole and of a later version: it may be the newer, and is not to be written over', async () => {
  const rewritten = (change: (bytes: Uint8Array) => void) => {
    const bytes = file(3);
    change(bytes);
    bytes.set(hash(32, bytes.subarray(0, -32)), bytes.length - 32);
    return bytes;
  };
  const slotOfLater = rewritten((bytes) => { bytes[40] = 9; });
  const formatOfLater = rewritten((bytes) => { bytes[6] = 0x32; });
  for (const later of [slotOfLater, formatOfLater]) {
    expect(await newestKeyFile(disk(later, file(2)), vault)).toEqual(fail({ type: 'storageTooNew' }));
    expect(await newestKeyFile(disk(file(2), later), vault)).toEqual(fail({ type: 'storageTooNew' }));
    expect(await newestKeyFile(disk(later.map((byte, place) => (place === 100 ? byte ^ 1 : byte)), file(2)), vault)).toMatchObject({ ok: true });
  }
});
