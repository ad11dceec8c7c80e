import { beforeAll, describe, expect, it } from 'vitest';
import type { ChildId } from '../../../src/core/Id.ts';
import { ok } from '../../../src/core/Result.ts';
import { bindLoose, firstLooseBook } from '../../../src/vault/books/bindLoose.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { leafId } from '../../../src/vault/books/leaf.ts';
import { mendShelf } from '../../../src/vault/books/mendShelf.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { readVolumes } from '../../../src/vault/books/readLeaves.ts';
import { endOf, type Shelf } from '../../../src/vault/books/Shelf.ts';
import { volumeId } from '../../../src/vault/books/volume.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { hex, type MemoryDisk } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { at, childNamed, freshShelf, withText } from './freshShelf.ts';

beforeAll(ready);

const notes = (child: ChildId) => ({ book: 'private', child }) as const;
const bookOf = (shelf: Shelf, child: ChildId) => {
  const { branches } = shelf.state.root;
  return valueOf(openBook(shelf.held, notes(child), { branches, parts: endOf(shelf.state, notes(child)).parts }));
};

async function write(shelf: Shelf, child: ChildId, length: number): Promise<void> {
  const { entries } = endOf(shelf.state, notes(child));
  valueOf(await commit(shelf, () => ok({ at: at(entries), entries: [{ book: notes(child), entry: { text: `${entries}:`.padEnd(length, 'x') } }] })));
  for (let loose = firstLooseBook(shelf); loose !== null; loose = firstLooseBook(shelf)) valueOf(await bindLoose(shelf, loose));
}

/** Notes of a child in a vault, with what they lie in, and all of it after her page was lost and the shelf mended. */
async function notesOf(count: number, length: number) {
  const fresh = await freshShelf();
  const child = await fresh.addChild('Wren');
  for (let n = 0; n < count; n += 1) await write(fresh.shelf, child, length);
  const { disk, shelf } = fresh;
  const book = bookOf(shelf, child);
  const end = endOf(shelf.state, notes(child));
  const volumes = valueOf(await readVolumes(shelf, book, Array.from({ length: end.volumes }, (_, number) => number)));
  return {
    ...fresh, child, end,
    /** Numbers of what each volume holds. */
    held: (volume: number) => volumes.get(volume)!.leaves.map(({ leaf: { number } }) => number),
    leaf: (number: number) => hex(leafId(book, number)),
    volume: (number: number) => hex(volumeId(book, number)),
    mended: async () => {
      disk.shelf.delete('page/0');
      disk.shelf.delete('page/0/previous');
      const damaged = valueOf(await fresh.reopen());
      valueOf(await mendShelf(damaged, { at: at(9), epoch: 0, unnamed: (id, number) => childNamed(id, `Found ${number}`), written: () => () => 0, told: () => ({}) }));
      return damaged;
    },
  };
}

const spoil = (disk: MemoryDisk, id: string) => disk.rows.set(id, disk.rows.get(id)!.map((byte, place) => (place === 100 ? byte ^ 1 : byte)));
const without = (count: number, lost: readonly number[]) => Array.from({ length: count }, (_, n) => n).filter((n) => !lost.includes(n));

/** What is lost is named, all else is there, and the book goes on, also after it was opened again. */
async function goesOn(shelf: Shelf, child: ChildId, { count, lost, reopen }: { readonly count: number; readonly lost: readonly number[]; reopen(): Promise<unknown> }) {
  const numbers = async (of: Shelf) => {
    const { entries, damaged } = valueOf(await readBook(of, notes(child), withText));
    expect(entries.every(({ number, entry }) => entry.text.startsWith(`${number}:`))).toBe(true);
    return { entries: entries.map(({ number }) => number), damaged: damaged.map(({ number }) => number) };
  };
  expect(await numbers(shelf)).toEqual({ entries: without(count, lost), damaged: lost });
  for (let n = 0; n < 3; n += 1) await write(shelf, child, 30);
  const again = valueOf(await reopen() as Awaited<ReturnType<Awaited<ReturnType<typeof freshShelf>>['reopen']>>);
  expect(await numbers(again)).toEqual({ entries: without(count + 3, lost), damaged: lost });
}

describe('a child whose page was lost altogether comes back with all that is there', () => {
  it.each<[string, readonly number[]]>([
    ['one note', [4]], ['the first', [0]], ['many', Array.from({ length: 120 }, (_, n) => n + 5)], ['here and there', [1, 2, 7, 90]],
  ])('where %s of her notes is gone, too', async (_, lost) => {
    const { child, disk, leaf, mended, reopen } = await notesOf(140, 100);
    for (const number of lost) disk.rows.delete(leaf(number));
    await goesOn(await mended(), child, { count: 140, lost, reopen });
  });

  it.each<[string, readonly number[]]>([['one in the middle', [4]], ['the last', [9]], ['the last two', [8, 9]], ['the first', [0]]])(
    'where %s does not open', async (_, lost) => {
      const { child, disk, leaf, mended, reopen } = await notesOf(10, 100);
      for (const number of lost) spoil(disk, leaf(number));
      await goesOn(await mended(), child, { count: 10, lost, reopen });
    });

  it('where nothing of hers opens', async () => {
    const { child, disk, leaf, mended, reopen } = await notesOf(3, 100);
    for (const number of [0, 1, 2]) spoil(disk, leaf(number));
    await goesOn(await mended(), child, { count: 3, lost: [0, 1, 2], reopen });
  });

  it.each([['is gone', false], ['does not open', true]] as const)('where any one of her volumes %s', async (_, stays) => {
    for (const place of [0, 1, -1]) {
      const { child, disk, end, held, volume, mended, reopen } = await notesOf(200, 900);
      expect(end.volumes).toBeGreaterThan(2);
      const number = place === -1 ? end.volumes - 1 : place;
      if (stays) spoil(disk, volume(number));
      else disk.rows.delete(volume(number));
      await goesOn(await mended(), child, { count: 200, lost: held(number), reopen });
    }
  });

  it('where volumes and notes are gone, one after the other', async () => {
    const { child, disk, end, held, volume, leaf, mended, reopen } = await notesOf(200, 900);
    const last = end.volumes - 1;
    disk.rows.delete(volume(last - 1));
    disk.rows.delete(volume(last));
    disk.rows.delete(leaf(end.bound));
    await goesOn(await mended(), child, { count: 200, lost: [...held(last - 1), ...held(last), end.bound], reopen });
  });
});

it('a page that is shown from before goes on past a gap as well', async () => {
  const { child, disk, leaf, reopen } = await notesOf(10, 100);
  const page = disk.shelf.get('page/0/previous')!;
  const { shelf } = { shelf: valueOf(await reopen()) };
  for (let n = 0; n < 5; n += 1) await write(shelf, child, 100);
  disk.shelf.set('page/0/previous', page);
  disk.shelf.delete('page/0');
  disk.rows.delete(leaf(11));
  const damaged = valueOf(await reopen());
  valueOf(await mendShelf(damaged, { at: at(9), epoch: 0, unnamed: (id, number) => childNamed(id, `Found ${number}`), written: () => () => 0, told: () => ({}) }));
  await goesOn(damaged, child, { count: 15, lost: [11], reopen });
});
