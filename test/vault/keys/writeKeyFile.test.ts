import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChildId, VaultId } from '../../../src/core/Id.ts';
import { fail, ok } from '../../../src/core/Result.ts';
import { addChildKeys, sweepChildKeys } from '../../../src/vault/keys/addChildKeys.ts';
import { createKeyFile } from '../../../src/vault/keys/createKeyFile.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { decodeKeyFile, encodeKeyFile } from '../../../src/vault/keys/KeyFile.ts';
import type { KeyCopy, KeyFiles } from '../../../src/vault/keys/KeyFiles.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { openKeyFile, sealKeyFile } from '../../../src/vault/keys/sealKeyFile.ts';
import { otherCopy, rewriteBody } from '../../../src/vault/keys/writeKeyFile.ts';
import { asSealKey } from '../../../src/vault/seal/Key.ts';
import { randomBytes, ready, toBase64url } from '../../../src/vault/sodium.ts';
import { quickCalibration } from './kdfInProcess.ts';
import { memoryKeyFiles } from './memoryKeyFiles.ts';
import { valueOf } from '../valueOf.ts';

beforeAll(ready);

let disk: ReturnType<typeof memoryKeyFiles>;
let held: HeldKeys;
let before: ReadonlyMap<KeyCopy, Uint8Array>;

beforeEach(async () => {
  disk = memoryKeyFiles();
  const asked = { vault: newId<VaultId>(), passphrase: 'walnut harbor quilt ember lantern', keyFiles: disk.keyFiles, calibration: quickCalibration };
  ({ held } = valueOf(await createKeyFile(asked)));
  before = disk.snapshot();
  disk.writes.length = 0;
});

const rewrite = (files: KeyFiles) => rewriteBody(files, held, held.open.body);

describe('writing a key file', () => {
  it('writes the older copy first and the newer after, and is one generation on', async () => {
    for (const generation of [2, 3]) {
      const { newest } = held.open;
      expect(valueOf(await rewrite(disk.keyFiles))).toBeNull();
      expect(disk.writes.splice(0)).toEqual([otherCopy(newest), newest]);
      expect(held.open).toMatchObject({ newest: otherCopy(newest), behind: false, file: { generation } });
      expect(decodeKeyFile(disk.copies.get('a')!)).toEqual(held.open.file);
      expect(disk.copies.get('b')).toEqual(disk.copies.get('a'));
    }
    expect([otherCopy('a'), otherCopy('b')]).toEqual(['b', 'a']);
  });

  it('says that the second copy is behind where only that could not be written', async () => {
    const { newest } = held.open;
    const files: KeyFiles = {
      read: disk.keyFiles.read,
      write: (copy, bytes) => (copy === newest ? Promise.resolve(fail({ type: 'storageFull' })) : disk.keyFiles.write(copy, bytes)),
    };
    expect((await rewrite(files)).ok).toBe(true);
    expect(held.open).toMatchObject({ newest: otherCopy(newest), behind: true });
    expect(disk.copies.get(newest)).toEqual(before.get(newest));
  });

  it('empties a second copy that could not be written, so that what was revoked is nowhere', async () => {
    const { newest } = held.open;
    const files: KeyFiles = {
      read: disk.keyFiles.read,
      write: (copy, bytes) => (copy === newest && bytes.length > 0 ? Promise.resolve(fail({ type: 'storageFull' })) : disk.keyFiles.write(copy, bytes)),
    };
    expect((await rewrite(files)).ok).toBe(true);
    expect(held.open).toMatchObject({ newest: otherCopy(newest), behind: true });
    expect(disk.copies.get(newest)).toEqual(new Uint8Array(0));
  });

  /** A disk that says it has written, and whose copies then hold what `spoils` made of it. */
  const lying = (spoils: (bytes: Uint8Array) => Uint8Array | null): KeyFiles => {
    let first = true;
    return {
      read: disk.keyFiles.read,
      write: async (copy, bytes) => {
        const kept = first ? spoils(bytes) : bytes;
        first = false;
        if (kept === null) disk.copies.delete(copy);
        else await disk.keyFiles.write(copy, kept);
        return ok(null);
      },
    };
  };

  it.each<[string, (bytes: Uint8Array) => Uint8Array | null]>([
    ['nothing', () => null], ['half of it', (bytes) => bytes.subarray(0, 300)], ['another byte in it', (bytes) => bytes.with(200, bytes[200]! ^ 1)],
    ['what was there before', () => before.get('a')!],
  ])('is refused where the disk holds %s after, and what lay there is put back', async (_what, spoils) => {
    const { open } = held;
    expect(await rewrite(lying(spoils))).toEqual(fail({ type: 'keyFileDamaged' }));
    expect(held.open).toBe(open);
    expect(disk.snapshot()).toEqual(before);
  });

  it('is refused where the disk does not let it be read back', async () => {
    let reads = 0;
    const files: KeyFiles = { write: disk.keyFiles.write, read: (copy) => ((reads += 1) === 1 ? Promise.resolve(fail({ type: 'storageLost' })) : disk.keyFiles.read(copy)) };
    expect(await rewrite(files)).toEqual(fail({ type: 'storageLost' }));
    expect(disk.snapshot()).toEqual(before);
  });

  it('puts nothing back that is gone, broken or cannot be read', async () => {
    const { newest } = held.open;
    for (const [left, read] of [[null, ok(null)], [new Uint8Array(40), ok(new Uint8Array(40))], [null, fail({ type: 'storageLost' as const })]] as const) {
      if (left === null) disk.copies.delete(newest);
      else disk.copies.set(newest, left);
      const writes: KeyCopy[] = [];
      const files: KeyFiles = {
        read: () => Promise.resolve(writes.length === 0 ? ok(left) : read),
        write: (copy) => { writes.push(copy); return Promise.resolve(fail({ type: 'storageFull' })); },
      };
      expect(await rewrite(files)).toEqual(fail({ type: 'storageFull' }));
      expect(writes).toEqual([otherCopy(newest)]);
    }
  });

  it('is refused, and writes nothing, where another window wrote one since', async () => {
    const stale = { ...held };
    const child = newId<ChildId>();
    valueOf(await addChildKeys(disk.keyFiles, held, child));
    const after = disk.snapshot();
    disk.writes.length = 0;
    expect(await addChildKeys(disk.keyFiles, stale, newId<ChildId>())).toEqual(fail({ type: 'takenOver' }));
    disk.copies.delete('a');
    expect(await rewriteBody(disk.keyFiles, stale, stale.open.body)).toEqual(fail({ type: 'takenOver' }));
    expect(disk.writes).toEqual([]);
    expect(disk.copies.get('b')).toEqual(after.get('b'));
  });

  it('is refused where a copy cannot be read: it might be another window\'s', async () => {
    const files: KeyFiles = { read: () => Promise.resolve(fail({ type: 'storageLost' })), write: disk.keyFiles.write };
    expect(await rewrite(files)).toEqual(fail({ type: 'storageLost' }));
    expect(disk.writes).toEqual([]);
  });

  it('is refused where it would not open under the keys it is written for', async () => {
    const { open } = held;
    const others = { ...held, keyFile: asSealKey('keyFile', randomBytes(32)) };
    const files = lying((bytes) => encodeKeyFile(sealKeyFile({ ...decodeKeyFile(bytes)! }, open.body, others.keyFile).file));
    expect(await rewrite(files)).toEqual(fail({ type: 'keyFileDamaged' }));
    expect(disk.snapshot()).toEqual(before);
  });
});

describe('a key file\'s body', () => {
  it('opens beside the slots, the database, the vault and the generations it was sealed with, and beside no others', () => {
    const { file, body } = held.open;
    const key = held.keyFile;
    expect(openKeyFile(file, key)).toEqual(body);
    const [slot] = file.slots;
    const others = [
      { database: 1 }, { generation: 2 }, { rootGeneration: 2 }, { vault: newId<VaultId>() }, { slots: [slot!] }, { slots: [...file.slots].reverse() },
      { slots: file.slots.map((each) => ({ ...each, salt: randomBytes(16) })) }, { body: file.body.with(100, file.body[100]! ^ 1) },
    ];
    for (const other of others) expect(openKeyFile({ ...file, ...other }, key), JSON.stringify(Object.keys(other))).toBeNull();
    expect(openKeyFile(file, asSealKey('keyFile', randomBytes(32)))).toBeNull();
  });

  it('names the slots and the database beside it, whatever it named before', () => {
    const { file, body } = held.open;
    const sealed = sealKeyFile({ ...file, database: 7 }, { ...body, slots: toBase64url(new Uint8Array(32)), database: 3 } as typeof body, held.keyFile);
    expect(sealed.body).toEqual({ ...body, database: 7 });
    expect(openKeyFile(sealed.file, held.keyFile)).toEqual(sealed.body);
  });

  it('is sealed under no key that was wiped', () => {
    const { file, body } = held.open;
    expect(() => sealKeyFile(file, body, asSealKey('keyFile', new Uint8Array(32)))).toThrow('a key that was wiped');
    expect(() => sealKeyFile(file, body, asSealKey('keyFile', new Uint8Array(32).fill(1, 31)))).not.toThrow();
  });
});

describe('the keys of children', () => {
  it('are given once', async () => {
    const [child, other] = [newId<ChildId>(), newId<ChildId>()];
    for (const each of [child, other]) valueOf(await addChildKeys(disk.keyFiles, held, each));
    await expect((async () => addChildKeys(disk.keyFiles, held, child))()).rejects.toThrow('a child has her keys once');
    expect(held.open.body.children.map((keys) => [keys.child, keys.since])).toEqual([[child, 2], [other, 3]]);
  });

  it('stay as they are while nothing is to be swept or the disk is full', async () => {
    const child = newId<ChildId>();
    valueOf(await addChildKeys(disk.keyFiles, held, child));
    disk.writes.length = 0;
    const { generation } = held.open.file;
    expect(await sweepChildKeys(disk.keyFiles, held, { children: new Set(), keyFile: generation })).toEqual(ok(0));
    expect(disk.writes).toEqual([]);
    disk.fail('refused');
    expect(await sweepChildKeys(disk.keyFiles, held, { children: new Set(), keyFile: generation - 1 })).toEqual(fail({ type: 'storageFull' }));
    expect(held.open.body.children).toHaveLength(1);
  });
});
