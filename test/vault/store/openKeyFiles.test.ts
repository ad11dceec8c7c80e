import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeAll, describe, expect, it } from 'vitest';
import type { VaultId } from '../../../src/core/Id.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { deleteKeyFiles, keysInDatabase, keysInFolder, openKeyFiles } from '../../../src/vault/store/openKeyFiles.ts';
import { valueOf } from '../valueOf.ts';
import { fakeFolders } from './fakeFolders.ts';

beforeAll(ready);

const bytes = (fill: number) => new Uint8Array(40).fill(fill);
/** Whether any copy of a key file is there, as a worker that was just started sees it. */
const isThere = async (vault: VaultId) => {
  const copies = await Promise.all((['a', 'b'] as const).map((copy) => openKeyFiles(vault).read(copy)));
  return copies.some((copy) => valueOf(copy) !== null);
};
const hasDatabase = (vault: VaultId) => Dexie.exists(`resguardo-keys-${vault}`);

describe('key files in a browser with OPFS', () => {
  it('are made there, and no database is made by looking', async () => {
    fakeFolders();
    const vault = newId<VaultId>();
    const keyFiles = openKeyFiles(vault);
    expect(await isThere(vault)).toBe(false);
    expect(valueOf(await keyFiles.read('a'))).toBeNull();
    valueOf(await keyFiles.write('a', bytes(1)));
    valueOf(await keyFiles.write('b', bytes(2)));
    expect(valueOf(await keysInFolder(vault).read('b'))).toEqual(bytes(2));
    expect(await isThere(vault)).toBe(true);
    expect(valueOf(await openKeyFiles(vault).read('a'))).toEqual(bytes(1));
    expect(await hasDatabase(vault)).toBe(false);
  });

  it('are found and written where they were made before it had any', async () => {
    const vault = newId<VaultId>();
    valueOf(await openKeyFiles(vault).write('a', bytes(1)));
    fakeFolders();
    expect(await isThere(vault)).toBe(true);
    const keyFiles = openKeyFiles(vault);
    expect(valueOf(await keyFiles.read('a'))).toEqual(bytes(1));
    expect(valueOf(await keyFiles.read('b'))).toBeNull();
    valueOf(await keyFiles.write('b', bytes(2)));
    expect(valueOf(await keysInDatabase(vault).read('b'))).toEqual(bytes(2));
    expect(valueOf(await keysInFolder(vault).read('b'))).toBeNull();
  });

  it('are those of OPFS where both have some', async () => {
    const vault = newId<VaultId>();
    valueOf(await keysInDatabase(vault).write('a', bytes(1)));
    fakeFolders();
    valueOf(await keysInFolder(vault).write('b', bytes(2)));
    expect(valueOf(await openKeyFiles(vault).read('b'))).toEqual(bytes(2));
    expect(valueOf(await openKeyFiles(vault).read('a'))).toBeNull();
    valueOf(await deleteKeyFiles(vault));
    expect(await isThere(vault)).toBe(false);
    expect(await hasDatabase(vault)).toBe(false);
  });

  it('are told to be out of reach, not missing, when OPFS refuses, unless a database has them', async () => {
    const vault = newId<VaultId>();
    const { refuse } = fakeFolders();
    valueOf(await keysInFolder(vault).write('a', bytes(1)));
    refuse('NotReadableError');
    const keyFiles = openKeyFiles(vault);
    expect(await openKeyFiles(vault).read('a')).toEqual({ ok: false, problem: { type: 'storageLost' } });
    expect(await keyFiles.read('a')).toEqual({ ok: false, problem: { type: 'storageLost' } });
    expect(await keyFiles.write('a', bytes(3))).toEqual({ ok: false, problem: { type: 'storageLost' } });
    expect(await hasDatabase(vault)).toBe(false);
    refuse(null);
    expect(valueOf(await keyFiles.read('a'))).toEqual(bytes(1));
    const older = newId<VaultId>();
    valueOf(await keysInDatabase(older).write('a', bytes(4)));
    refuse('SecurityError');
    expect(valueOf(await openKeyFiles(older).read('a'))).toEqual(bytes(4));
  });
});
