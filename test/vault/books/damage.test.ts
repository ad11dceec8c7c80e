import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChildId } from '../../../src/core/Id.ts';
import { ok } from '../../../src/core/Result.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { checkpointOf, markerOf, savesMissing } from '../../../src/vault/books/markerOf.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { childrenOf, isWhole, type Shelf } from '../../../src/vault/books/Shelf.ts';
import { ledgerBook, type BookRef } from '../../../src/vault/keys/BookRef.ts';
import { ready, toHex } from '../../../src/vault/sodium.ts';
import type { ShelfRowName } from '../../../src/vault/store/Store.ts';
import type { MemoryDisk } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { at, freshShelf, withText } from './freshShelf.ts';

beforeAll(ready);

const problem = (type: string) => ({ ok: false, problem: expect.objectContaining({ type }) as unknown });
let vault: Awaited<ReturnType<typeof freshShelf>>;
let children: readonly [ChildId, ChildId];
let disk: MemoryDisk;

const books = (): BookRef[] => [
  ...children.flatMap((child) => [{ book: 'private', child }, { book: 'record', child }] as const), ledgerBook,
];
const write = (shelf: Shelf, book: BookRef, text: string) => commit(shelf, () => ok({ at: at(2), entries: [{ book, entry: { text } }] }));

beforeEach(async () => {
  vault = await freshShelf();
  ({ disk } = vault);
  children = [await vault.addChild('Blue Heron'), await vault.addChild('Red Fox')];
  for (const text of ['one', 'two', 'three']) {
    for (const book of books()) valueOf(await write(vault.shelf, book, `${book.book} ${book.child} ${text}`));
  }
});

/** Every book as it reads now: its texts, and the numbers of what is damaged. */
async function readAll(shelf: Shelf) {
  const all: { readonly texts: readonly string[]; readonly damaged: readonly number[] }[] = [];
  for (const book of books()) {
    const { entries, damaged } = valueOf(await readBook(shelf, book, withText));
    expect(damaged.every(({ child }) => child === book.child)).toBe(true);
    all.push({ texts: entries.map(({ entry }) => entry.text), damaged: damaged.map(({ number }) => number) });
  }
  return all;
}

describe('a damaged row', () => {
  it('is named, in its book and nowhere else, and the rest stays readable', async () => {
    const whole = await readAll(vault.shelf);
    expect(whole.every(({ texts, damaged }) => texts.length === 3 && damaged.length === 0)).toBe(true);
    for (const [id, sealed] of disk.copy().rows) {
      for (const damage of [null, sealed.subarray(0, 50), sealed.with(100, sealed[100]! ^ 1), new Uint8Array(0), new Uint8Array(1112)]) {
        if (damage === null) disk.rows.delete(id);
        else disk.rows.set(id, damage);
        const read = await readAll(vault.shelf);
        expect(read.reduce((sum, { damaged }) => sum + damaged.length, 0)).toBe(1);
        read.forEach(({ texts, damaged }, place) => {
          expect(texts).toEqual(whole[place]!.texts.filter((_, number) => !damaged.includes(number)));
        });
        disk.rows.set(id, sealed);
      }
    }
  });

  it('is every one of two that were swapped', async () => {
    const ids = [...disk.rows.keys()];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...ids), fc.constantFrom(...ids), async (one, other) => {
      fc.pre(one !== other);
      const before = disk.copy();
      disk.rows.set(one, before.rows.get(other)!);
      disk.rows.set(other, before.rows.get(one)!);
      const read = await readAll(vault.shelf);
      expect(read.reduce((sum, { damaged }) => sum + damaged.length, 0)).toBe(2);
      disk.rows = before.rows;
    }), { numRuns: 60 });
  });

  it('is one of another life of this book, in the middle or at its end', async () => {
    const [child] = children;
    const book = { book: 'private', child } as const;
    const fork = disk.copy();
    valueOf(await write(vault.shelf, book, 'mine'));
    const [id] = [...disk.rows.keys()].filter((each) => !fork.rows.has(each)) as [string];
    const mine = disk.rows.get(id)!;
    Object.assign(disk, fork);
    const other = valueOf(await vault.reopen());
    const read = async () => valueOf(await readBook(other, book, withText));
    valueOf(await write(other, book, 'theirs'));
    const theirs = disk.rows.get(id)!;
    disk.rows.set(id, mine);
    expect((await read()).damaged).toEqual([{ number: 3, child, at: null }]);
    disk.rows.set(id, theirs);
    valueOf(await write(other, book, 'after theirs'));
    expect((await read()).damaged).toEqual([]);
    disk.rows.set(id, mine);
    const { entries, damaged } = await read();
    expect(damaged).toEqual([{ number: 3, child, at: null }]);
    expect(entries.at(-1)?.entry.text).toBe('after theirs');
  });

  it('is an entry that its schema does not know', async () => {
    const [child] = children;
    valueOf(await commit(vault.shelf, () => ok({ at: at(3), entries: [{ book: { book: 'record', child }, entry: { picture: 1 } }] })));
    expect(valueOf(await readBook(vault.shelf, { book: 'record', child }, withText)).damaged).toEqual([{ number: 3, child, at: null }]);
  });

  it('is a plate that was cut, swapped or lost', async () => {
    const [child] = children;
    const before = new Set(disk.rows.keys());
    valueOf(await write(vault.shelf, { book: 'private', child }, 'z'.repeat(600_000)));
    const added = [...disk.rows].filter(([id]) => !before.has(id));
    const parts = added.filter(([, sealed]) => sealed.length > 200_000);
    expect(parts).toHaveLength(3);
    const read = async () => valueOf(await readBook(vault.shelf, { book: 'private', child }, withText)).damaged.map(({ number }) => number);
    expect(await read()).toEqual([]);
    disk.rows.delete(parts[1]![0]);
    expect(await read()).toEqual([3]);
    disk.rows.set(parts[1]![0], parts[0]![1]);
    expect(await read()).toEqual([3]);
  });
});

describe('a damaged shelf', () => {
  const broken = (name: ShelfRowName) => disk.shelf.set(name, disk.shelf.get(name)!.with(90, 1).with(91, 2).with(92, 3));

  it('whose page does not open shows the page before, and takes no writing there', async () => {
    broken('page/0');
    const shelf = valueOf(await vault.reopen());
    expect(isWhole(shelf.state)).toBe(false);
    expect(childrenOf(shelf.state).map(({ card }) => card.codeName)).toEqual(['Blue Heron', 'Red Fox']);
    expect((await readAll(shelf)).every(({ texts, damaged }) => texts.length === 3 && damaged.length === 0)).toBe(true);
    const before = disk.copy();
    expect(await write(shelf, { book: 'private', child: children[0] }, 'x')).toEqual(problem('shelfDamaged'));
    expect(disk).toEqual(before);
    valueOf(await write(shelf, ledgerBook, 'the ledger goes on'));
  });

  it('whose page was put back from before is not taken for whole', async () => {
    const old = disk.shelf.get('page/0')!;
    valueOf(await write(vault.shelf, { book: 'private', child: children[0] }, 'four'));
    disk.shelf.set('page/0', old);
    const shelf = valueOf(await vault.reopen());
    expect(isWhole(shelf.state)).toBe(false);
    const { entries } = valueOf(await readBook(shelf, { book: 'private', child: children[0] }, withText));
    expect(entries.at(-1)?.entry.text).toBe('four');
  });

  it('whose root does not open is shown from the root before, and takes no writing', async () => {
    broken('root');
    const shelf = valueOf(await vault.reopen());
    expect(shelf.state.whole).toBe(false);
    expect((await readAll(shelf)).every(({ texts }) => texts.length === 3)).toBe(true);
    expect(await write(shelf, ledgerBook, 'x')).toEqual(problem('shelfDamaged'));
    disk.shelf.delete('root');
    expect(valueOf(await vault.reopen()).state.whole).toBe(false);
    broken('root/previous');
    expect(await vault.reopen()).toEqual(problem('shelfDamaged'));
  });

  it('whose root was put back alone does not fit its pages', async () => {
    const old = disk.shelf.get('root')!;
    valueOf(await write(vault.shelf, { book: 'private', child: children[0] }, 'four'));
    disk.shelf.set('root', old);
    expect(isWhole(valueOf(await vault.reopen()).state)).toBe(false);
  });

  it('does not take one of its rows for another', async () => {
    for (const [to, from] of [['root', 'root/previous'], ['page/0', 'page/0/previous'], ['root', 'page/0'], ['desk', 'root']] as const) {
      const before = disk.copy();
      disk.shelf.set(to, disk.shelf.get(from)!);
      const opened = await vault.reopen();
      expect(opened.ok && isWhole(opened.value.state)).toBe(false);
      Object.assign(disk, before);
    }
    expect(isWhole(valueOf(await vault.reopen()).state)).toBe(true);
  });

  it('without its desk takes no new one in its place', async () => {
    disk.shelf.delete('desk');
    const shelf = valueOf(await vault.reopen());
    expect(shelf.state).toMatchObject({ desk: null, deskWhole: false });
    expect(await commit(shelf, () => ok({ at: at(8), desk: {} }))).toEqual(problem('shelfDamaged'));
  });

  it('is not there at all: that is said', async () => {
    disk.shelf.clear();
    expect(await vault.reopen()).toEqual(problem('databaseMissing'));
  });
});

describe('the marker', () => {
  it('says so when it remembers more than the shelf has', () => {
    const { shelf, held } = vault;
    const { epoch } = shelf.state.root;
    expect(savesMissing(shelf, markerOf(held, 'ready', epoch))).toBeNull();
    expect(savesMissing(shelf, markerOf(held, 'ready', epoch - 1))).toBeNull();
    const ahead = markerOf(held, 'ready', epoch + 4);
    expect(savesMissing(shelf, ahead)).toEqual({ type: 'savesMissing', remembered: epoch + 4, found: epoch });
    expect(savesMissing(shelf, { ...ahead, epoch: epoch + 5 })).toBeNull();
  });

  it('has a checkpoint that every save changes and reopening does not', async () => {
    const before = toHex(checkpointOf(vault.shelf));
    expect(toHex(checkpointOf(valueOf(await vault.reopen())))).toBe(before);
    valueOf(await write(vault.shelf, ledgerBook, 'x'));
    expect(toHex(checkpointOf(vault.shelf))).not.toBe(before);
  });
});
