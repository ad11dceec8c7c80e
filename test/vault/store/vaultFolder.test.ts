import { expect, it } from 'vitest';
import type { VaultId } from '../../../src/core/Id.ts';
import { fail, ok } from '../../../src/core/Result.ts';
import { openFolder } from '../../../src/vault/store/vaultFolder.ts';
import { valueOf } from '../valueOf.ts';
import { fakeFolders } from './fakeFolders.ts';

const vault = 'a'.repeat(32) as VaultId;
const bytes = new Uint8Array([1, 2, 3]);

it('gives a file that another window writes over while it is read, once it stands still', async () => {
  const folders = fakeFolders();
  const folder = openFolder(vault);
  valueOf(await folder.write('marker', bytes));
  for (const times of [1, 5]) {
    folders.writeOver(times);
    expect(await folder.read('marker')).toEqual(ok(bytes));
  }
});

it('says that the disk failed where a file never stands still', async () => {
  const folders = fakeFolders();
  const folder = openFolder(vault);
  valueOf(await folder.write('marker', bytes));
  folders.writeOver(6);
  expect(await folder.read('marker')).toEqual(fail({ type: 'storageLost' }));
  expect(await folder.read('marker')).toEqual(ok(bytes));
});

it('gives nothing for a file or a folder that is not there, at once', async () => {
  const folders = fakeFolders();
  expect(await openFolder(vault).read('marker')).toEqual(ok(null));
  valueOf(await openFolder(vault).write('other', bytes));
  expect(await openFolder(vault).read('marker')).toEqual(ok(null));
  folders.refuse('SecurityError');
  expect(await openFolder(vault).read('marker')).toEqual(fail({ type: 'storageRefused' }));
});
