import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BranchId, ChildId, VaultId } from '../../../src/core/Id.ts';
import { fail, ok } from '../../../src/core/Result.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { createShelf } from '../../../src/vault/books/createShelf.ts';
import { leafId } from '../../../src/vault/books/leaf.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import type { Shelf } from '../../../src/vault/books/Shelf.ts';
import { nameRow, openDesk, openShelfRow, previousRootPlace, rootPlace, sealDesk, sealShelfRow, type ShelfPlace } from '../../../src/vault/books/shelfRow.ts';
import { emptyBook } from '../../../src/vault/books/ShelfRows.ts';
import { volumeId } from '../../../src/vault/books/volume.ts';
import { ledgerBook } from '../../../src/vault/keys/BookRef.ts';
import { writeJson } from '../../../src/vault/seal/readJson.ts';
import { ready, toHex } from '../../../src/vault/sodium.ts';
import type { Batch, Store } from '../../../src/vault/store/Store.ts';
import { id } from '../../core/somePlan.ts';
import { MemoryDisk, memoryStore } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { at, freshShelf } from './freshShelf.ts';

beforeAll(ready);

const lost = fail({ type: 'storageLost' as const });
const any = (value: unknown) => value;
let fresh: Awaited<ReturnType<typeof freshShelf>>;
let shelf: Shelf;

beforeEach(async () => {
  fresh = await freshShelf();
  ({ shelf } = fresh);
});

const reopen = (change: Partial<Store> = {}) => openShelf(fresh.held, { ...memoryStore(fresh.disk), ...change }, () => undefined);

describe('opening a shelf', () => {
  it('gives it as it was left, with nothing read yet', async () => {
    await fresh.addChild('Wren');
    const told: number[] = [];
    const opened = valueOf(await openShelf(fresh.held, shelf.store, (epoch) => told.push(epoch)));
    expect(opened).toMatchObject({ held: fresh.held, state: shelf.state, volumeFirsts: new Map(), unbindable: new Set() });
    expect(opened.state.sealedRoot).toEqual(fresh.disk.shelf.get('root'));
    valueOf(await commit(opened, () => ok({ at: at(3) })));
    expect(told).toEqual([opened.state.root.epoch]);
  });

  it('says what the disk failed with', async () => {
    expect(await reopen({ readShelf: () => Promise.resolve(lost) })).toEqual(lost);
    expect(await reopen({ readRows: () => Promise.resolve(lost) })).toEqual(lost);
  });

  it('takes no root for the newest beyond whose ledger a row lies, be it a leaf or a volume', async () => {
    valueOf(await commit(shelf, () => ok({ at: at(3), entries: [{ book: ledgerBook, entry: 'line' }] })));
    expect(valueOf(await reopen()).state.whole).toBe(true);
    const book = valueOf(openBook(fresh.held, ledgerBook, { branches: [fresh.held.branch], parts: emptyBook(0).parts }));
    for (const beyond of [leafId(book, 1), volumeId(book, 0)]) {
      fresh.disk.rows.set(toHex(beyond), new Uint8Array(3));
      expect(valueOf(await reopen()).state.whole).toBe(false);
      fresh.disk.rows.delete(toHex(beyond));
    }
    expect(valueOf(await reopen()).state.whole).toBe(true);
  });

  it('fits a key file of its own generation or a later, and no earlier', async () => {
    const { held } = fresh;
    const of = (generation: number) => openShelf({ ...held, open: { ...held.open, file: { ...held.open.file, generation } } }, shelf.store, () => undefined);
    const { keyFile } = shelf.state.root;
    expect((await of(keyFile)).ok).toBe(true);
    expect((await of(keyFile + 1)).ok).toBe(true);
    expect(await of(keyFile - 1)).toEqual(fail({ type: 'keyFileDamaged' }));
  });

  it('of a page of which nothing opens leaves its place, and of a desk that was never written is whole', async () => {
    await fresh.addChild('Wren');
    await fresh.addChild('Lark');
    const { disk } = fresh;
    disk.shelf.delete('page/0');
    expect(valueOf(await reopen()).state.pages).toMatchObject([{ whole: false, page: { children: [{ card: { codeName: 'Wren' } }] } }]);
    disk.shelf.delete('page/0/previous');
    expect(valueOf(await reopen()).state.pages).toEqual([null]);
    const { root } = shelf.state;
    disk.shelf.set('root', sealShelfRow(fresh.held, rootPlace, writeJson({ ...root, ledger: [0, null, 0, 0, 0, []], desk: null })));
    expect(valueOf(await reopen()).state).toMatchObject({ desk: null, deskWhole: true });
  });
});

describe('making a shelf', () => {
  it('writes a root and a desk at once, at epoch 1, and tells of it', async () => {
    const disk = new MemoryDisk();
    const told: number[] = [];
    const batches: Batch[] = [];
    const store = memoryStore(disk);
    const made = valueOf(await createShelf(fresh.held, { ...store, write: (batch) => { batches.push(batch); return store.write(batch); } }, { at: at(5), desk: { any: 'thing' }, onSaved: (epoch) => told.push(epoch) }));
    expect(told).toEqual([1]);
    expect(batches.map(({ root, shelf: rows }) => [root, [...rows?.keys() ?? []]])).toEqual([[null, ['root', 'desk']]]);
    expect(made.state).toMatchObject({ whole: true, deskWhole: true, pages: [], desk: { any: 'thing' }, sealedRoot: disk.shelf.get('root'), root: {
      format: 1, epoch: 1, fence: 1, savedAt: at(5), keyFile: 1, branches: [fresh.held.branch], ledger: emptyBook(0), errand: null, pages: [], desk: { version: 1 },
    } });
    expect(valueOf(await openShelf(fresh.held, store, () => undefined)).state).toEqual(made.state);
  });

  it('tells of none that the disk refused', async () => {
    const told: number[] = [];
    const asked = { at: at(5), desk: null, onSaved: (epoch: number) => told.push(epoch) };
    expect(await createShelf(fresh.held, memoryStore(new MemoryDisk(), () => ({ type: 'storageFull' })), asked)).toEqual(fail({ type: 'storageFull' }));
    expect(told).toEqual([]);
  });
});

describe('a row of the shelf', () => {
  const plaintext = writeJson({ any: 'thing' });
  const page: ShelfPlace = { kind: 'page', number: 2, version: 7 };

  it('opens in its own place and in no other', () => {
    const { held } = fresh;
    const row = sealShelfRow(held, page, plaintext);
    expect(openShelfRow(held, page, row, any)).toEqual({ any: 'thing' });
    const places: readonly ShelfPlace[] = [{ ...page, number: 3 }, { ...page, version: 8 }, { ...page, kind: 'previousPage' }, { ...page, kind: 'root' }, rootPlace, previousRootPlace];
    for (const place of places) expect(openShelfRow(held, place, row, any)).toBeNull();
    expect(openShelfRow({ ...held, vault: id<VaultId>(1) }, page, row, any)).toBeNull();
    expect(openShelfRow({ ...held, branch: id<BranchId>(1) }, page, row, any)).toBeNull();
    expect(openShelfRow(held, page, undefined, any)).toBeNull();
    expect(openShelfRow(held, page, row.with(99, row[99]! ^ 1), any)).toBeNull();
    expect(openShelfRow(held, page, row, () => { throw new Error('no page'); })).toBeNull();
    const root = sealShelfRow(held, rootPlace, plaintext);
    expect(openShelfRow(held, rootPlace, root, any)).toEqual({ any: 'thing' });
    expect(openShelfRow(held, previousRootPlace, root, any)).toBeNull();
  });

  it('is the one that the root names, by its plaintext', () => {
    const { held } = fresh;
    const named = nameRow(held, 7, plaintext);
    expect(named).toMatchObject({ version: 7 });
    expect(named.hash).toMatch(/^[\w-]{22}$/);
    const row = sealShelfRow(held, page, plaintext);
    expect(openShelfRow(held, page, row, any, named)).toEqual({ any: 'thing' });
    expect(openShelfRow(held, page, row, any, nameRow(held, 7, writeJson({ any: 'other' })))).toBeNull();
    expect(nameRow(held, 9, plaintext).hash).toBe(named.hash);
  });

  it('of the desk opens by its version and the hash that the root names, by no hash where none is known', () => {
    const { held } = fresh;
    const row = sealDesk(held, 7, plaintext);
    const { hash } = nameRow(held, 7, plaintext);
    for (const known of [hash, null]) {
      expect(openDesk(held, row, { version: 7, hash: known })).toEqual({ any: 'thing' });
      expect(openDesk(held, row, { version: 8, hash: known })).toBeNull();
      expect(openDesk(held, undefined, { version: 7, hash: known })).toBeNull();
      expect(openDesk({ ...held, branch: id<BranchId>(1) }, row, { version: 7, hash: known })).toBeNull();
      expect(openDesk(held, row.with(99, row[99]! ^ 1), { version: 7, hash: known })).toBeNull();
      expect(openDesk(held, sealShelfRow(held, { kind: 'page', number: 0, version: 7 }, plaintext), { version: 7, hash: known })).toBeNull();
    }
    expect(openDesk(held, row, { version: 7, hash: nameRow(held, 7, writeJson('other')).hash })).toBeNull();
  });
});

it('writes, of a save, the child\'s page and the root, each with what it was before', async () => {
  const child: ChildId = await fresh.addChild('Wren');
  const { disk, held } = fresh;
  const before = shelf.state;
  valueOf(await commit(shelf, () => ok({ at: at(6), facts: [{ child, set: { notices: 1 } }], desk: { new: 'desk' } })));
  const { root } = shelf.state;
  expect(root).toMatchObject({ epoch: before.root.epoch + 1, pages: [{ version: root.epoch }], desk: { version: root.epoch } });
  expect(openShelfRow(held, previousRootPlace, disk.shelf.get('root/previous'), any)).toMatchObject({ epoch: before.root.epoch });
  expect(openShelfRow(held, { kind: 'previousPage', number: 0, version: 0 }, disk.shelf.get('page/0/previous'), any)).toMatchObject({ children: [{ notices: 0 }] });
  expect(openShelfRow(held, { kind: 'page', number: 0, version: root.epoch }, disk.shelf.get('page/0'), any, root.pages[0])).toMatchObject({ children: [{ notices: 1 }] });
  expect(openDesk(held, disk.shelf.get('desk'), root.desk!)).toEqual({ new: 'desk' });
  expect(shelf.state).toMatchObject({ desk: { new: 'desk' }, sealedRoot: disk.shelf.get('root'), pages: [{ whole: true }] });
  valueOf(await commit(shelf, () => ok({ at: at(7), facts: [{ child, set: { notices: 2 } }] })));
  expect(shelf.state.desk).toEqual({ new: 'desk' });
  expect(shelf.state.root.desk).toEqual(root.desk);
});
