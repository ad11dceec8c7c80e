import { beforeAll, expect, it } from 'vitest';
import { fail, ok } from '../../../src/core/Result.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { damagedPrevious } from '../../../src/vault/books/damagedPrevious.ts';
import { ready } from '../../../src/vault/sodium.ts';
import type { ShelfRowName } from '../../../src/vault/store/Store.ts';
import { valueOf } from '../valueOf.ts';
import { at, freshShelf } from './freshShelf.ts';

beforeAll(ready);

/** A shelf of one page whose root and page were written before. */
async function written() {
  const fresh = await freshShelf();
  await fresh.addChild('Wren');
  await fresh.addChild('Lark');
  valueOf(await commit(fresh.shelf, () => ok({ at: at(3) })));
  return fresh;
}

it('is nothing while all of what was before opens', async () => {
  const { shelf } = await written();
  expect(valueOf(await damagedPrevious(shelf))).toEqual([]);
});

it('is the root where it is missing or does not open', async () => {
  const { shelf, disk } = await written();
  const before = disk.shelf.get('root/previous')!;
  disk.shelf.set('root/previous', before.with(-1, before.at(-1)! ^ 1));
  expect(valueOf(await damagedPrevious(shelf))).toEqual([null]);
  disk.shelf.delete('root/previous');
  expect(valueOf(await damagedPrevious(shelf))).toEqual([null]);
});

it('is each page that does not open, by its number and in order, and not one that never was', async () => {
  const { shelf, disk } = await written();
  const page = disk.shelf.get('page/0/previous')!;
  // Rows that lie under the names of others: none of them opens there.
  for (const number of [123_456_789, 12, 2]) disk.shelf.set(`page/${number}/previous`, page);
  expect(valueOf(await damagedPrevious(shelf))).toEqual([2, 12, 123_456_789]);
  disk.shelf.set('page/0/previous', new Uint8Array(100));
  disk.shelf.delete('root/previous');
  expect(valueOf(await damagedPrevious(shelf))).toEqual([null, 0, 2, 12, 123_456_789]);
});

it('asks for no name that the shelf does not give', async () => {
  const { shelf, disk } = await written();
  for (const name of ['page/01/previous', 'page/1234567890/previous', 'page/x/previous', 'a page/1/previous', 'page/1/previous and more', 'page/7']) {
    disk.shelf.set(name as ShelfRowName, new Uint8Array(100));
  }
  expect(valueOf(await damagedPrevious(shelf))).toEqual([]);
});

it('says what the disk failed with', async () => {
  const { shelf, refuse } = await written();
  refuse({ type: 'storageLost' });
  expect(await damagedPrevious(shelf)).toEqual(fail({ type: 'storageLost' }));
});
