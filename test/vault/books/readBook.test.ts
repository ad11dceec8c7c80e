import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Canonical } from '../../../src/core/canonicalJson.ts';
import type { ChildId } from '../../../src/core/Id.ts';
import { ok } from '../../../src/core/Result.ts';
import { bindLoose } from '../../../src/vault/books/bindLoose.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { leafId, openLeaf, readLeaf, type OpenedLeaf } from '../../../src/vault/books/leaf.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { endOf, type Shelf } from '../../../src/vault/books/Shelf.ts';
import { openVolume, sealVolume, volumeId } from '../../../src/vault/books/volume.ts';
import { addChildKeys } from '../../../src/vault/keys/addChildKeys.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { writeJson } from '../../../src/vault/seal/readJson.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { hex } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { at, freshShelf, withText } from './freshShelf.ts';

beforeAll(ready);

let fresh: Awaited<ReturnType<typeof freshShelf>>;
let child: ChildId;
const notes = () => ({ book: 'private', child }) as const;
const lengths = [20, 300_000, 30, 40, 33_000, 50];

/** Six notes of which the first four lie in two volumes, and two are long. */
beforeEach(async () => {
  fresh = await freshShelf();
  child = await fresh.addChild('Wren');
  await write(fresh.shelf, lengths.slice(0, 3));
  valueOf(await bindLoose(fresh.shelf, notes()));
  await write(fresh.shelf, lengths.slice(3, 5));
  valueOf(await bindLoose(fresh.shelf, notes()));
  await write(fresh.shelf, lengths.slice(5));
  expect(endOf(fresh.shelf.state, notes())).toMatchObject({ entries: 6, bound: 4, volumes: 2 });
});

async function write(shelf: Shelf, of: readonly number[]): Promise<void> {
  for (const length of of) {
    const { entries } = endOf(shelf.state, notes());
    valueOf(await commit(shelf, () => ok({ at: at(entries), entries: [{ book: notes(), entry: { text: `${entries}:`.padEnd(length, 'x') } }] })));
  }
}

const read = async (shelf = fresh.shelf) => valueOf(await readBook(shelf, notes(), withText));
const leaf = (number: number) => {
  const { branches } = fresh.shelf.state.root;
  return hex(leafId(valueOf(openBook(fresh.held, notes(), { branches, parts: endOf(fresh.shelf.state, notes()).parts })), number));
};

it('gives every entry with its number and day, in order', async () => {
  const { entries, damaged } = await read();
  expect(entries.map(({ number, at: when, entry }) => [number, when, entry.text.length])).toEqual(lengths.map((length, number) => [number, at(number), length]));
  expect(damaged).toEqual([]);
});

it('names every row of the book, and no other', async () => {
  expect(new Set((await read()).rowIds().map(hex))).toEqual(new Set(fresh.disk.rows.keys()));
  await fresh.addChild('Lark');
  valueOf(await commit(fresh.shelf, () => ok({ at: at(9), entries: [{ book: { book: 'record', child }, entry: { text: 'x' } }] })));
  expect((await read()).rowIds()).toHaveLength(fresh.disk.rows.size - 1);
});

it('names the rows that the shelf knows of where they do not open, but not plates of which nobody tells', async () => {
  const before = (await read()).rowIds().map(hex);
  const lost = leaf(4);
  fresh.disk.rows.delete(lost);
  const { rowIds, damaged } = await read();
  expect(damaged.map(({ number }) => number)).toEqual([4]);
  const named = rowIds().map(hex);
  expect(named).toContain(lost);
  expect(before.filter((id) => !named.includes(id))).toHaveLength(1);
});

it('is nothing for a child who has keys and is on no page', async () => {
  const nobody = newId<ChildId>();
  valueOf(await addChildKeys(fresh.keyFiles, fresh.held, nobody));
  const { entries, damaged, rowIds } = valueOf(await readBook(fresh.shelf, { book: 'private', child: nobody }, withText));
  expect([entries, damaged, rowIds()]).toEqual([[], [], []]);
});

it('gives an entry of nothing as damaged, and asks its schema of no other', async () => {
  valueOf(await commit(fresh.shelf, () => ok({ at: at(9), entries: [{ book: notes(), entry: null }] })));
  const asked: unknown[] = [];
  const { entries, damaged } = valueOf(await readBook(fresh.shelf, notes(), (value) => (asked.push(value), value)));
  expect([entries.length, damaged]).toEqual([6, [{ number: 6, child, at: null }]]);
  expect(asked).toHaveLength(6);
});

describe('where the shelf is damaged', () => {
  /** The page is from before the last two notes. */
  async function fromBefore() {
    const page = fresh.disk.shelf.get('page/0/previous')!;
    await write(fresh.shelf, [60]);
    fresh.disk.shelf.set('page/0/previous', page);
    fresh.disk.shelf.delete('page/0');
    return valueOf(await fresh.reopen());
  }

  it('what was written since is read as well', async () => {
    expect((await read(await fromBefore())).entries.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('a leaf that lies loose and in a volume takes nothing away', async () => {
    const lay = new Map(fresh.disk.rows);
    valueOf(await bindLoose(fresh.shelf, notes()));
    const bound = endOf(fresh.shelf.state, notes());
    expect(bound).toMatchObject({ bound: 5, volumes: 3 });
    const [page, row] = [fresh.disk.shelf.get('page/0/previous')!, leaf(4)];
    expect(lay.has(row)).toBe(true);
    fresh.disk.rows.set(row, lay.get(row)!);
    fresh.disk.shelf.set('page/0/previous', page);
    fresh.disk.shelf.delete('page/0');
    const { entries, damaged } = await read(valueOf(await fresh.reopen()));
    expect([entries.map(({ number }) => number), damaged]).toEqual([[0, 1, 2, 3, 4, 5], []]);
  });

  it.each([[[2]], [[0, 1, 2]]])('a volume of another life that overlaps what lies loose does not take its place: without leaves %s', async (lost) => {
    const { shelf, disk, held } = fresh;
    child = await fresh.addChild('Lark');
    const bookNow = () => valueOf(openBook(held, notes(), { branches: shelf.state.root.branches, parts: endOf(shelf.state, notes()).parts }));
    await write(shelf, [10, 20]);
    const fork = disk.copy();
    await write(shelf, [30, 40]);
    const theirs = [2, 3].map((number) => openLeaf(bookNow(), number, disk.rows.get(leaf(number))!)!);
    const volume = sealVolume(bookNow(), 0, theirs);
    Object.assign(disk, fork);
    shelf.state = valueOf(await fresh.reopen()).state;
    await write(shelf, [31, 41, 51, 61]);
    for (const number of lost) disk.rows.delete(leaf(number));
    disk.rows.set(hex(volume.id), volume.sealed);
    disk.shelf.delete('page/0');
    const { entries } = await read(valueOf(await fresh.reopen()));
    expect(entries.map(({ number, entry }) => [number, entry.text.length])).toEqual([[0, 10], [1, 20], [3, 41], [4, 51], [5, 61]].filter(([number]) => !lost.includes(number!)));
  });

  it('a leaf past the end that is of another life does not take the last one away', async () => {
    const { shelf, disk } = fresh;
    child = await fresh.addChild('Lark');
    await write(shelf, [10]);
    const fork = disk.copy();
    await write(shelf, [20, 30]);
    const theirs = disk.rows.get(leaf(2))!;
    Object.assign(disk, fork);
    shelf.state = valueOf(await fresh.reopen()).state;
    await write(shelf, [21, 31]);
    disk.rows.set(leaf(2), theirs);
    disk.shelf.delete('page/0');
    const { entries } = await read(valueOf(await fresh.reopen()));
    expect(entries.map(({ entry }) => entry.text.length)).toEqual([10, 21, 30]);
  });
});

it('an entry within a volume that the next one does not name is damaged, and no other', async () => {
  const { shelf, held, disk } = fresh;
  const fork = disk.copy();
  const bookNow = () => valueOf(openBook(held, notes(), { branches: shelf.state.root.branches, parts: endOf(shelf.state, notes()).parts }));
  await write(shelf, [60, 70, 80]);
  const theirs = openLeaf(bookNow(), 7, disk.rows.get(leaf(7))!)!;
  Object.assign(disk, fork);
  shelf.state = valueOf(await fresh.reopen()).state;
  await write(shelf, [61, 71, 81]);
  valueOf(await bindLoose(shelf, notes()));
  const [book, { volumes }] = [bookNow(), endOf(shelf.state, notes())];
  const id = hex(volumeId(book, volumes - 1));
  const { leaves } = openVolume(book, volumes - 1, disk.rows.get(id)!)!;
  expect(leaves.map(({ leaf: { number } }) => number)).toEqual([4, 5, 6, 7]);
  disk.rows.set(id, sealVolume(book, volumes - 1, [...leaves.slice(0, 3), theirs]).sealed);
  expect((await read()).damaged.map(({ number }) => number)).toEqual([4, 5, 6, 7]);
  const [four, , six, seven] = leaves as [OpenedLeaf, OpenedLeaf, OpenedLeaf, OpenedLeaf];
  const other = readLeaf(book, 5, writeJson({ ...leaves[1]!.leaf, at: at(99) } as Canonical))!;
  disk.rows.set(id, sealVolume(book, volumes - 1, [four, other, six, seven]).sealed);
  expect((await read()).damaged.map(({ number }) => number)).toEqual([5]);
});

it('asks the disk for loose leaves, volumes and plates, once each', async () => {
  const { store } = fresh.shelf;
  const asked: number[] = [];
  const telling = { ...fresh.shelf, store: { ...store, readRows: (ids: readonly Uint8Array[]) => { asked.push(ids.length); return store.readRows(ids); } } };
  await read(telling);
  expect(asked).toEqual([2, 2, 3]);
});
