import { beforeAll, describe, expect, it } from 'vitest';
import { fail } from '../../../src/core/Result.ts';
import { plateIds } from '../../../src/vault/books/leaf.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import { partsByPlates } from '../../../src/vault/books/partsByPlates.ts';
import type { BookPart } from '../../../src/vault/books/ShelfRows.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { hex } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { at } from './freshShelf.ts';
import { keysFor, WrittenBook } from './WrittenBook.ts';

let keys: Awaited<ReturnType<typeof keysFor>>;
beforeAll(async () => {
  await ready();
  keys = await keysFor(1);
});

const long = 33_000;
const part = (branch: number, entry: number, volume: number): BookPart => ({ branch, entry, volume });

/** Entries of these lengths, each list by a branch of its own, which has bound all before it. */
function writtenBy(...branches: readonly (readonly number[])[]): WrittenBook {
  const one = new WrittenBook(keys.held, { book: 'private', child: keys.children[0]! });
  branches.forEach((lengths, branch) => {
    if (branch > 0) one.restore();
    for (const length of lengths) one.write(length);
  });
  return one;
}

const partsOf = async (one: WrittenBook, ...parts: readonly BookPart[]) => {
  const moved = valueOf(await partsByPlates(one.probing, one.ref, { ...one.end, parts }));
  expect(moved).toEqual({ ...one.end, parts: moved.parts });
  return moved.parts;
};

describe('the parts of a book that was probed', () => {
  it('begin after the last entry whose plates lie under a branch before', async () => {
    const one = writtenBy([9, long, 9], [9, long, 9, long], [9, long]);
    // As probing finds them: of the first branch there is no row, and the second bound what the first had written.
    const probed = [part(0, 0, 0), part(1, 0, 0), part(2, 3, 1)];
    expect(await partsOf(one, ...probed)).toEqual([part(0, 0, 0), part(1, 2, 0), part(2, 7, 1)]);
    expect(await partsOf(one, part(0, 0, 0), part(1, 5, 0), part(2, 8, 1))).toEqual([part(0, 0, 0), part(1, 5, 0), part(2, 8, 1)]);
  });

  it('stay as they are where no entry has plates, and those in which nothing was written are left out, but not the last', async () => {
    const one = writtenBy([9, 9], [9, 9], [9]);
    expect(await partsOf(one, part(0, 0, 0), part(1, 0, 0), part(2, 2, 1))).toEqual([part(1, 0, 0), part(2, 2, 1)]);
    expect(await partsOf(one, part(0, 0, 0), part(1, 2, 0), part(2, 2, 1))).toEqual([part(0, 0, 0), part(1, 2, 0), part(2, 2, 1)]);
    expect(await partsOf(one, part(0, 0, 0), part(1, 2, 1), part(2, 2, 1))).toEqual([part(0, 0, 0), part(2, 2, 1)]);
    expect(await partsOf(one, part(0, 5, 3))).toEqual([part(0, 5, 3)]);
  });

  it('are told by any plate of an entry that is left, and by none where none is', async () => {
    const one = writtenBy([9, 600_000, 9], [9]);
    const { rows } = one.on.disk;
    const plates = [...rows].filter(([, row]) => row.length > 200_000).map(([id]) => id);
    expect(plates).toHaveLength(3);
    const probed = [part(0, 0, 0), part(1, 0, 0)];
    for (const lost of plates) {
      expect(await partsOf(one, ...probed)).toEqual([part(0, 0, 0), part(1, 2, 0)]);
      rows.delete(lost);
    }
    expect(await partsOf(one, ...probed)).toEqual([part(1, 0, 0)]);
  });

  it('are not asked about where the keys are not to be had', async () => {
    const one = writtenBy([9, long], [9]);
    const end = { ...one.end, parts: [part(0, 0, 0), part(1, 0, 0)] };
    expect(valueOf(await partsByPlates(one.probing, { book: 'private', child: newId() }, end))).toEqual({ ...end, parts: [part(1, 0, 0)] });
    expect(one.on.asked).toEqual([]);
  });
});

describe('what is read for it', () => {
  it('is the volumes, for what is loose was found by its branch', async () => {
    const one = writtenBy([9, long], [9, long], [9, long]);
    await partsOf(one, part(0, 0, 0), part(1, 0, 0), part(2, 2, 1));
    expect(one.on.asked).toEqual([[one.volume(0)], [one.volume(1)]]);
  });

  it('says what the disk failed with', async () => {
    const one = writtenBy([9, long], [9]);
    one.on.failsAfter = 0;
    expect(await partsByPlates(one.probing, one.ref, one.end)).toEqual(fail({ type: 'storageLost' }));
  });

  it.each(['missing', 'spoilt'])('is passed over where it is %s', async (how) => {
    const one = writtenBy([9, long], [9], [9]);
    if (how === 'missing') one.on.disk.rows.delete(one.volume(0));
    else one.spoil(one.volume(0));
    expect(await partsOf(one, part(0, 0, 0), part(1, 0, 0), part(2, 2, 1))).toEqual([part(1, 0, 0), part(2, 2, 1)]);
  });
});

it('the plates of a book after it are found where they were written', async () => {
  const one = writtenBy([9, long, 9, long], [long, 9], [9, long, 9], [9]);
  const parts = await partsOf(one, part(0, 0, 0), part(1, 0, 0), part(2, 4, 1), part(3, 6, 2));
  const { branches, ref, held } = one;
  const book = valueOf(openBook(held, ref, { branches, parts }));
  const plates = [1, 3, 4, 7].flatMap((number) => plateIds(book, { number, at: at(1), previous: null, entry: null, plate: { bytes: long, hash: '' } }));
  expect(plates.map((id) => one.on.disk.rows.has(hex(id)))).toEqual([true, true, true, true]);
});
