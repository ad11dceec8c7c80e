import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChildId } from '../../../src/core/Id.ts';
import { fail, ok } from '../../../src/core/Result.ts';
import { bindLoose } from '../../../src/vault/books/bindLoose.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { leafId } from '../../../src/vault/books/leaf.ts';
import { openBook, type OpenBook } from '../../../src/vault/books/OpenBook.ts';
import { readLeaves, readVolumes } from '../../../src/vault/books/readLeaves.ts';
import { asShelf, bookName, endOf, type Shelf } from '../../../src/vault/books/Shelf.ts';
import { volumeId } from '../../../src/vault/books/volume.ts';
import { ready, toHex } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { at, freshShelf } from './freshShelf.ts';

beforeAll(ready);

let shelf: Shelf;
let book: OpenBook;
let asked: string[];
let disk: Awaited<ReturnType<typeof freshShelf>>['disk'];
let refuse: Awaited<ReturnType<typeof freshShelf>>['refuse'];
let child: ChildId;

const end = () => endOf(shelf.state, { book: 'private', child });

/** Seven entries, of which the first six lie two by two in three volumes, read by a store that tells what it is asked for. */
beforeEach(async () => {
  const fresh = await freshShelf();
  ({ disk, refuse } = fresh);
  child = await fresh.addChild('Wren');
  const ref = { book: 'private', child } as const;
  for (let n = 0; n < 7; n += 1) {
    valueOf(await commit(fresh.shelf, () => ok({ at: at(n), entries: [{ book: ref, entry: { text: 'x'.repeat(20_000) } }] })));
    if (n > 0 && n % 2 === 0) valueOf(await bindLoose(fresh.shelf, ref));
  }
  asked = [];
  const { store } = fresh.shelf;
  shelf = asShelf({ ...fresh.shelf, store: { ...store, readRows: (ids) => { asked.push(...ids.map(toHex)); return store.readRows(ids); } } });
  book = valueOf(openBook(fresh.held, ref, { branches: shelf.state.root.branches, parts: end().parts }));
  expect(end()).toMatchObject({ entries: 7, bound: 6, volumes: 3 });
});

const numbers = async (...of: readonly number[]) => valueOf(await readLeaves(shelf, book, end(), of)).map((opened) => opened?.leaf.number ?? null);
const volume = (number: number) => toHex(volumeId(book, number));
const leaf = (number: number) => toHex(leafId(book, number));

describe('reading leaves', () => {
  it('gives those that were asked for, in that order, wherever they lie', async () => {
    expect(await numbers(6, 0, 5, 2, 2)).toEqual([6, 0, 5, 2, 2]);
    expect(await numbers()).toEqual([]);
    expect(await numbers(7)).toEqual([null]);
  });

  it('asks for no row but the ones it needs', async () => {
    expect(await numbers(6)).toEqual([6]);
    expect(asked).toEqual([leaf(6)]);
    asked.length = 0;
    expect(await numbers(5)).toEqual([5]);
    expect(asked).toEqual([volume(2)]);
    asked.length = 0;
    expect(await numbers()).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('finds the volume of an entry from the last back, in steps that double, and then remembers where each begins', async () => {
    expect(await numbers(0)).toEqual([0]);
    expect(asked).toEqual([volume(2), volume(0), volume(1)]);
    asked.length = 0;
    expect(await numbers(2)).toEqual([2]);
    expect(asked).toEqual([volume(1)]);
    asked.length = 0;
    expect(await numbers(3, 0)).toEqual([3, 0]);
    expect(asked.sort()).toEqual([volume(0), volume(1)].sort());
    expect(shelf.volumeFirsts.get(bookName(book.ref))).toEqual(new Map([[2, 4], [0, 0], [1, 2]]));
  });

  it('stops where the first that is asked for is reached', async () => {
    expect(await numbers(4, 5)).toEqual([4, 5]);
    expect(asked).toEqual([volume(2)]);
    asked.length = 0;
    expect(await numbers(2, 5)).toEqual([2, 5]);
    expect(asked).toEqual([volume(0), volume(1), volume(2)]);
  });

  it('gives nothing for what is missing or does not open, and the rest', async () => {
    disk.rows.delete(leaf(6));
    disk.rows.delete(volume(1));
    expect(await numbers(0, 1, 2, 3, 4, 5, 6)).toEqual([0, 1, null, null, 4, 5, null]);
    const row = disk.rows.get(volume(0))!;
    disk.rows.set(volume(0), row.with(99, row[99]! ^ 1));
    expect(await numbers(0, 4)).toEqual([null, 4]);
  });

  it('says what the disk failed with, of leaves and of volumes', async () => {
    refuse({ type: 'storageLost' });
    for (const number of [6, 5, 0]) expect(await readLeaves(shelf, book, end(), [number])).toEqual(fail({ type: 'storageLost' }));
    refuse(null);
    const { readRows } = shelf.store;
    for (let nth = 1; nth <= 3; nth += 1) {
      let asked = 0;
      const failing = asShelf({ ...shelf, store: { ...shelf.store, readRows: (ids) => ((asked += 1) === nth ? Promise.resolve(fail({ type: 'storageLost' })) : readRows(ids)) } });
      expect(await readLeaves(failing, book, end(), [0, 6])).toEqual(fail({ type: 'storageLost' }));
    }
    await numbers(0);
    refuse({ type: 'storageLost' });
    expect(await readLeaves(shelf, book, end(), [2])).toEqual(fail({ type: 'storageLost' }));
  });
});

describe('reading volumes', () => {
  it('gives those that open, by their numbers', async () => {
    disk.rows.delete(volume(1));
    const read = valueOf(await readVolumes(shelf, book, [2, 1, 0, 5]));
    expect([...read].map(([number, { first, leaves }]) => [number, first, leaves.length])).toEqual([[2, 4, 2], [0, 0, 2]]);
    expect(shelf.volumeFirsts.get(bookName(book.ref))).toEqual(new Map([[2, 4], [0, 0]]));
  });

  it('asks the disk for nothing where none is wanted, and says what it failed with', async () => {
    expect(valueOf(await readVolumes(shelf, book, [])).size).toBe(0);
    expect(asked).toEqual([]);
    refuse({ type: 'storageLost' });
    expect(await readVolumes(shelf, book, [0])).toEqual(fail({ type: 'storageLost' }));
  });
});
