import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChildId } from '../../../src/core/Id.ts';
import { ok } from '../../../src/core/Result.ts';
import { bindLoose, firstLooseBook } from '../../../src/vault/books/bindLoose.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { readLeaves } from '../../../src/vault/books/readLeaves.ts';
import { endOf, type Shelf } from '../../../src/vault/books/Shelf.ts';
import { leafId, openLeaf, writeLeaf } from '../../../src/vault/books/leaf.ts';
import { emptyBook } from '../../../src/vault/books/ShelfRows.ts';
import { howManyFit, openVolume, sealVolume, volumeId } from '../../../src/vault/books/volume.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { hex, memoryStore } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { at, freshShelf, withText } from './freshShelf.ts';

beforeAll(ready);

const notes = (child: ChildId) => ({ book: 'private', child }) as const;
const text = (number: number, length: number) => `${number}:`.padEnd(length, 'x');

async function write(shelf: Shelf, child: ChildId, lengths: readonly number[]): Promise<void> {
  for (const length of lengths) {
    const number = endOf(shelf.state, notes(child)).entries;
    valueOf(await commit(shelf, () => ok({ at: at(number), entries: [{ book: notes(child), entry: { text: text(number, length) } }] })));
  }
}

async function bindAll(shelf: Shelf): Promise<void> {
  for (let book = firstLooseBook(shelf); book !== null; book = firstLooseBook(shelf)) valueOf(await bindLoose(shelf, book));
}

async function textsOf(shelf: Shelf, child: ChildId): Promise<readonly string[]> {
  const { entries, damaged } = valueOf(await readBook(shelf, notes(child), withText));
  expect(damaged).toEqual([]);
  return entries.map(({ entry }) => entry.text);
}

function bookOf(shelf: Shelf, child: ChildId) {
  const { branches } = shelf.state.root;
  return valueOf(openBook(shelf.held, notes(child), { branches, parts: endOf(shelf.state, notes(child)).parts }));
}

describe('binding', () => {
  it('begins when the loose leaves say more than a volume holds, and not before', async () => {
    const { shelf, addChild } = await freshShelf();
    const child = await addChild('Wren');
    await write(shelf, child, Array.from({ length: 4 }, () => 12_000));
    expect(firstLooseBook(shelf)).toBeNull();
    await write(shelf, child, [1200]);
    expect(firstLooseBook(shelf)).toEqual(notes(child));
  });

  it('leaves the same entries, in few rows, the last one loose', async () => {
    const { shelf, disk, addChild, reopen } = await freshShelf();
    const child = await addChild('Wren');
    await write(shelf, child, Array.from({ length: 60 }, () => 2000));
    await bindAll(shelf);
    const end = endOf(shelf.state, notes(child));
    expect(end).toMatchObject({ entries: 60, volumes: 2 });
    expect(end.bound).toBeLessThan(60);
    expect(disk.rows.size).toBe(end.volumes + (60 - end.bound));
    for (const each of [shelf, valueOf(await reopen())]) {
      expect(await textsOf(each, child)).toEqual(Array.from({ length: 60 }, (_, number) => text(number, 2000)));
    }
  });

  it('can be gone on from, and keeps a long entry in its plates', async () => {
    const { shelf, addChild, reopen } = await freshShelf();
    const child = await addChild('Wren');
    const lengths = [300_000, 20_000, 20_000, 20_000, 100, 40_000, 31_000, 31_000, 100];
    for (const length of lengths) {
      await write(shelf, child, [length]);
      await bindAll(shelf);
    }
    expect(endOf(shelf.state, notes(child)).volumes).toBeGreaterThan(1);
    expect(await textsOf(valueOf(await reopen()), child)).toEqual(lengths.map((length, number) => text(number, length)));
  });

  it('is one transaction: a disk that refuses leaves everything as it was', async () => {
    const { shelf, disk, addChild, refuse, reopen } = await freshShelf();
    const child = await addChild('Wren');
    await write(shelf, child, Array.from({ length: 60 }, () => 1000));
    const before = disk.copy();
    refuse({ type: 'storageFull' });
    expect(await bindLoose(shelf, notes(child))).toEqual({ ok: false, problem: { type: 'storageFull' } });
    refuse(null);
    expect(disk).toEqual(before);
    expect(endOf(shelf.state, notes(child))).toMatchObject({ bound: 0, volumes: 0 });
    await bindAll(shelf);
    expect(await textsOf(valueOf(await reopen()), child)).toHaveLength(60);
  });

  it('leaves damage as it lies, and is not tried again', async () => {
    const { shelf, disk, addChild } = await freshShelf();
    const child = await addChild('Wren');
    await write(shelf, child, Array.from({ length: 60 }, () => 1000));
    disk.rows.delete(hex(leafId(bookOf(shelf, child), 3)));
    const before = disk.copy();
    expect(valueOf(await bindLoose(shelf, notes(child)))).toBe(false);
    expect(disk).toEqual(before);
    expect(firstLooseBook(shelf)).toBeNull();
  });

  it('does not change when the last save was', async () => {
    const { shelf, addChild } = await freshShelf();
    const child = await addChild('Wren');
    await write(shelf, child, Array.from({ length: 60 }, () => 1000));
    const { savedAt } = shelf.state.root;
    await bindAll(shelf);
    expect(shelf.state.root.savedAt).toBe(savedAt);
  });
});

describe('a volume that does not open', () => {
  it('is every entry in it, named, and the rest is read', async () => {
    const { shelf, disk, addChild, reopen } = await freshShelf();
    const child = await addChild('Wren');
    await write(shelf, child, Array.from({ length: 100 }, () => 2000));
    await bindAll(shelf);
    const book = bookOf(shelf, child);
    const end = endOf(shelf.state, notes(child));
    const second = openVolume(book, 1, disk.rows.get(hex(volumeId(book, 1)))!)!;
    disk.rows.delete(hex(volumeId(book, 1)));
    const reading = valueOf(await readBook(valueOf(await reopen()), notes(child), withText));
    // The entry before the volume is named by nobody that can be read, but it opens as the one it says it is.
    expect(reading.damaged.map(({ number }) => number)).toEqual(second.leaves.map(({ leaf }) => leaf.number));
    expect(reading.entries).toHaveLength(end.entries - second.leaves.length);
  });

  it('is not opened as another, nor from another child or a leaf', async () => {
    const { shelf, disk, addChild } = await freshShelf();
    const [one, other] = [await addChild('Wren'), await addChild('Heron')];
    for (const child of [one, other]) await write(shelf, child, Array.from({ length: 100 }, () => 2000));
    await bindAll(shelf);
    const book = bookOf(shelf, one);
    const rowOf = (child: ChildId, volume: number) => disk.rows.get(hex(volumeId(bookOf(shelf, child), volume)))!;
    expect(openVolume(book, 0, rowOf(one, 0))).not.toBeNull();
    expect(openVolume(book, 1, rowOf(one, 0))).toBeNull();
    expect(openVolume(book, 0, rowOf(other, 0))).toBeNull();
    expect(openLeaf(book, 0, rowOf(one, 0))).toBeNull();
  });
});

describe('a page that was', () => {
  it('still finds what was bound after it', async () => {
    const { shelf, disk, held, addChild } = await freshShelf();
    const child = await addChild('Wren');
    await write(shelf, child, Array.from({ length: 60 }, () => 1000));
    valueOf(await bindLoose(shelf, notes(child)));
    disk.shelf.delete('page/0');
    const damaged = valueOf(await openShelf(held, memoryStore(disk), () => undefined));
    expect(await textsOf(damaged, child)).toHaveLength(60);
  });
});

describe('leaves by number', () => {
  it('are found wherever they lie, and volumes are opened once to know what is in them', async () => {
    const { shelf, disk, addChild, held } = await freshShelf();
    const child = await addChild('Wren');
    await write(shelf, child, Array.from({ length: 200 }, () => 2000));
    await bindAll(shelf);
    const asked: number[] = [];
    const store = memoryStore(disk);
    const counting = { ...store, readRows: (ids: readonly Uint8Array[]) => { asked.push(ids.length); return store.readRows(ids); } };
    const reopened = valueOf(await openShelf(held, counting, () => undefined));
    const [book, end] = [bookOf(reopened, child), endOf(reopened.state, notes(child))];
    expect(end.volumes).toBeGreaterThan(4);
    for (const numbers of [[199], [0], [199, 3, 77, 120], [120]]) {
      const found = valueOf(await readLeaves(reopened, book, end, numbers));
      expect(found.map((each) => each?.leaf.number)).toEqual(numbers);
    }
    asked.length = 0;
    valueOf(await readLeaves(reopened, book, end, [3]));
    expect(asked.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(valueOf(await readLeaves(reopened, book, end, [200]))).toEqual([null]);
  });
});

describe('properties', () => {
  it('what is bound opens as it was, for any leaves', async () => {
    const { held } = await freshShelf();
    const book = valueOf(openBook(held, { book: 'ledger', child: null }, { branches: [held.branch], parts: [] }));
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 9000 }), { minLength: 1, maxLength: 20 }), fc.nat(1000), (texts, number) => {
      let end = { ...emptyBook(0), entries: number };
      const leaves = texts.map((each) => {
        const { rows, end: next } = valueOf(writeLeaf(book, end, at(1), { text: each }));
        const opened = openLeaf(book, end.entries, rows[0]!.sealed)!;
        end = next;
        return opened;
      });
      const fits = leaves.slice(0, howManyFit(leaves));
      expect(openVolume(book, number, sealVolume(book, number, fits).sealed)).toEqual({ first: number, leaves: fits });
      if (fits.length < leaves.length) expect(() => sealVolume(book, number, leaves.slice(0, fits.length + 1))).toThrow('too long to seal');
    }), { numRuns: 60 });
  });
});

describe('a volume of another life of its book', () => {
  it.each([['longer', 1500, 1700], ['shorter', 1700, 1500]])('is damaged as a whole where it holds more, or fewer: %s', async (_, mine, theirs) => {
    const { shelf, disk, addChild, held } = await freshShelf();
    const child = await addChild('Wren');
    await write(shelf, child, Array.from({ length: 30 }, () => 2000));
    await bindAll(shelf);
    const fork = disk.copy();
    await write(shelf, child, Array.from({ length: 40 }, () => mine));
    await bindAll(shelf);
    const lived = disk.copy();
    Object.assign(disk, fork);
    const other = valueOf(await openShelf(held, memoryStore(disk), () => undefined));
    await write(other, child, Array.from({ length: 40 }, () => theirs));
    await bindAll(other);
    const whole = await textsOf(other, child);
    const end = endOf(other.state, notes(child));
    expect(end.volumes).toBe(2);
    const book = valueOf(openBook(held, notes(child), { branches: other.state.root.branches, parts: end.parts }));
    const first = openVolume(book, 1, disk.rows.get(hex(volumeId(book, 1)))!)!.first;
    disk.rows.set(hex(volumeId(book, 1)), lived.rows.get(hex(volumeId(book, 1)))!);
    const { entries, damaged } = valueOf(await readBook(other, notes(child), withText));
    expect(damaged.map(({ number }) => number)).toEqual(Array.from({ length: end.bound - first }, (_, place) => first + place));
    expect(entries.map(({ entry, number }) => [number, entry.text])).toEqual([...whole.entries()].filter(([number]) => number < first || number >= end.bound));
  });
});
