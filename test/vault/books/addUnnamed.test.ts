import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChildId } from '../../../src/core/Id.ts';
import { fail } from '../../../src/core/Result.ts';
import { addUnnamed } from '../../../src/vault/books/addUnnamed.ts';
import { leafId, openLeaf, plateIds } from '../../../src/vault/books/leaf.ts';
import type { FoundPage } from '../../../src/vault/books/Mending.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import type { Shelf } from '../../../src/vault/books/Shelf.ts';
import { emptyBook, type BookEnd, type Page, type ShelfChild } from '../../../src/vault/books/ShelfRows.ts';
import { openVolume, volumeId } from '../../../src/vault/books/volume.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { hex } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { at, childNamed, freshShelf } from './freshShelf.ts';
import { AskedDisk, keysFor, WrittenBook } from './WrittenBook.ts';

let keys: Awaited<ReturnType<typeof keysFor>>;
let hers: Awaited<ReturnType<typeof keysFor>>;
let shelf: Shelf;
beforeAll(async () => {
  await ready();
  [keys, hers] = [await keysFor(25), await keysFor(1)];
  const fresh = await freshShelf();
  shelf = { ...fresh.shelf, held: keys.held };
});

const mending = { at: at(1), epoch: 0, unnamed: (id: ChildId, number: number) => childNamed(id, `Found ${number}`), written: () => () => 0, told: () => ({}) };
const bare = (id: ChildId, codeName: string, end: BookEnd = emptyBook(0)): ShelfChild =>
  ({ card: childNamed(id, codeName), private: end, record: end, marks: [], notices: 0, lastNotice: null, lastEntry: null, consent: null });
const pageWith = (number: number, children: readonly ShelfChild[]): FoundPage => ({ page: { format: 1, number, children: [...children] }, whole: true });
const rootWith = (keyFile: number) => ({ ...shelf.state, root: { ...shelf.state.root, keyFile } });

async function added(found: readonly FoundPage[], state = rootWith(Infinity), on = new AskedDisk()): Promise<readonly Page[]> {
  const probing = { held: keys.held, store: on.store, branches: [keys.held.branch], ids: new Set(on.disk.rows.keys()), written: () => 0 };
  return valueOf(await addUnnamed({ ...shelf, state }, found, probing, mending));
}
const idsOn = (pages: readonly Page[]) => pages.map(({ children }) => children.map(({ card }) => card.id));

describe('children whose page is lost', () => {
  it('come back with empty books where nothing of theirs is there, under names by how many there are', async () => {
    const { children } = keys;
    const known = children.slice(2);
    const pages = await added([pageWith(0, known.map((id) => bare(id, id))), null]);
    expect(pages[1]).toEqual({ format: 1, number: 1, children: [bare(children[0]!, 'Found 1'), bare(children[1]!, 'Found 2')] });
    expect(pages).toHaveLength(2);
  });

  it('fill the lost pages, ten to each, and go on to new ones; what is known stays as it is', async () => {
    const { children } = keys;
    const stays = pageWith(1, [bare(children[24]!, 'Wren')]);
    const pages = await added([null, stays, null]);
    expect(idsOn(pages)).toEqual([children.slice(0, 10), [children[24]], children.slice(10, 20), children.slice(20, 24)]);
    expect(pages.map(({ number, format }) => [number, format])).toEqual([[0, 1], [1, 1], [2, 1], [3, 1]]);
    expect(pages[1]).toBe(stays!.page);
  });

  it('leave out a lost page at the end that nobody fills, but neither an empty one that is known nor one between', async () => {
    const all = pageWith(0, keys.children.map((id) => bare(id, id)));
    expect(await added([all, null, null])).toEqual([all!.page]);
    const empty = pageWith(2, []);
    expect(await added([all, null, empty, null])).toEqual([all!.page, { format: 1, number: 1, children: [] }, empty!.page]);
    expect(await added([all, null, pageWith(2, [bare(keys.children[0]!, 'again')])])).toHaveLength(3);
    expect(idsOn(await added([]))).toEqual([keys.children.slice(0, 10), keys.children.slice(10, 20), keys.children.slice(20)]);
  });

  it('do not come where a whole shelf has never named their keys', async () => {
    const sinces = keys.held.open.body.children.map(({ since }) => since);
    const kept = sinces[6]!;
    expect(new Set(sinces).size).toBe(25);
    expect(idsOn(await added([], rootWith(kept)))).toEqual([keys.children.slice(0, 7)]);
    expect((await added([], { ...rootWith(kept), whole: false })).flatMap(({ children }) => children)).toHaveLength(25);
  });
});

describe('a child\'s books', () => {
  const act = fc.oneof(
    { weight: 5, arbitrary: fc.constant('write' as const) }, { weight: 2, arbitrary: fc.constant('long' as const) },
    { weight: 2, arbitrary: fc.constant('bind' as const) }, { weight: 1, arbitrary: fc.constant('restore' as const) },
  );

  it('come back as they were, with every row of theirs, whichever branches wrote them', async () => {
    const [child] = hers.children as [ChildId];
    await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 20 }), fc.array(act, { maxLength: 12 }), async (...acts) => {
      const on = new AskedDisk();
      const [notes, record] = (['private', 'record'] as const).map((book) => new WrittenBook(hers.held, { book, child }, on)) as [WrittenBook, WrittenBook];
      const both = [notes, record];
      const does = {
        write: (one: WrittenBook) => one.write(40), long: (one: WrittenBook) => one.write(33_000),
        bind: (one: WrittenBook) => { if (one.end.entries - one.end.bound > 1) one.bind(1); },
        restore: () => {
          notes.restore();
          record.restore(notes.branches.at(-1));
        },
      };
      acts.forEach((each, book) => each.forEach((what) => does[what](both[book]!)));
      const probing = { ...notes.probing, store: on.store };
      const pages = valueOf(await addUnnamed({ ...shelf, held: hers.held, state: rootWith(Infinity) }, [], probing, mending));
      const back = pages[0]!.children[0]!;
      for (const [book, one] of [['private', notes], ['record', record]] as const) {
        const { parts: _, ...end } = one.end;
        expect(back[book]).toMatchObject(end);
        expect(rowsOf(one, back[book])).toEqual(rowsOf(one, one.end));
        expect(back[book].parts.at(-1)!.branch).toBe(notes.branches.length - 1);
        expect(back[book].parts.length).toBeLessThanOrEqual(notes.branches.length);
      }
    }), { numRuns: 60 });
  });

  it('are read as far as before, whatever of them is missing or does not open, and go on, however often they are mended', async () => {
    const [child] = hers.children as [ChildId];
    const place = fc.nat({ max: 1000 });
    const act = fc.oneof(
      { weight: 7, arbitrary: fc.record({ write: fc.constantFrom(40, 40, 40, 33_000) }) }, { weight: 3, arbitrary: fc.record({ bind: fc.integer({ min: 1, max: 3 }) }) },
      { weight: 2, arbitrary: fc.record({ restore: fc.integer({ min: 1, max: 4 }) }) }, { weight: 2, arbitrary: fc.record({ lose: place }) },
      { weight: 2, arbitrary: fc.record({ spoil: place }) }, { weight: 2, arbitrary: fc.record({ mend: fc.boolean() }) },
    );
    await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 26 }), async (acts) => {
      const one = new WrittenBook(hers.held, { book: 'private', child });
      const { rows } = one.on.disk;
      const row = (nth: number) => [...rows.keys()][nth % rows.size];
      const isBindable = (count: number) => one.end.entries - one.end.bound > count
        && Array.from({ length: count }, (_, n) => openLeaf(one.book, one.end.bound + n, rows.get(one.leaf(one.end.bound + n)) ?? null)).every((leaf) => leaf !== null);
      for (const each of [...acts, { mend: true }]) {
        if ('write' in each) one.write(each.write);
        else if ('bind' in each) isBindable(each.bind) && one.bind(each.bind);
        else if ('restore' in each) one.restore(undefined, each.restore);
        else if (rows.size === 0) continue;
        else if ('lose' in each) rows.delete(row(each.lose)!);
        else if ('spoil' in each) one.spoil(row(each.spoil)!);
        else {
          const [before, written] = [await one.texts(), one.end.entries];
          one.told = written;
          const pages = valueOf(await addUnnamed({ ...shelf, held: hers.held, state: rootWith(Infinity) }, [], one.probing, mending));
          const back = pages[0]!.children[0]!.private;
          one.end = { ...back, entries: Math.max(back.entries, written) };
          const after = await one.texts();
          expect([...before].filter(([number, text]) => after.get(number) !== text)).toEqual([]);
        }
      }
    }), { numRuns: 60 });
  });

  it('are the ones that lie there, each in its wing', async () => {
    const [child, other] = keys.children as [ChildId, ChildId];
    const on = new AskedDisk();
    const books = [[child, 'private', 2], [child, 'record', 3], [other, 'record', 1]] as const;
    const ends = books.map(([of, book, count]) => {
      const one = new WrittenBook(keys.held, { book, child: of }, on);
      for (let n = 0; n < count; n += 1) one.write(20);
      return one.end;
    });
    const pages = await added([], rootWith(Infinity), on);
    expect(pages[0]!.children.slice(0, 3).map(({ private: notes, record }) => [notes, record])).toEqual([
      [ends[0], ends[1]], [emptyBook(0), ends[2]], [emptyBook(0), emptyBook(0)],
    ]);
  });

  it('are not there where the disk fails: that is said, whenever it does', async () => {
    const [child] = hers.children as [ChildId];
    const on = new AskedDisk();
    for (const book of ['private', 'record'] as const) {
      const one = new WrittenBook(hers.held, { book, child }, on);
      for (let n = 0; n < 5; n += 1) one.write(20);
      one.bind(3);
    }
    const probing = { held: hers.held, store: on.store, branches: [hers.held.branch], ids: new Set(on.disk.rows.keys()), written: () => 0 };
    const tried = () => { on.asked.length = 0; return addUnnamed({ ...shelf, held: hers.held, state: rootWith(Infinity) }, [], probing, mending); };
    expect((await tried()).ok).toBe(true);
    const many = on.asked.length;
    expect(many).toBeGreaterThan(5);
    for (on.failsAfter = 0; on.failsAfter < many; on.failsAfter += 1) expect(await tried()).toEqual(fail({ type: 'storageLost' }));
  });
});

/** The rows of a book that are found by where it ends, with the plates of every leaf. */
function rowsOf({ held, ref, branches, on: { disk } }: WrittenBook, end: BookEnd): readonly string[] {
  const book = valueOf(openBook(held, ref, { branches, parts: end.parts }));
  const volumes = Array.from({ length: end.volumes }, (_, number) => hex(volumeId(book, number)));
  const loose = Array.from({ length: end.entries - end.bound }, (_, place) => hex(leafId(book, end.bound + place)));
  const leaves = [
    ...volumes.flatMap((id, number) => openVolume(book, number, disk.rows.get(id) ?? null)!.leaves),
    ...loose.map((id, place) => openLeaf(book, end.bound + place, disk.rows.get(id) ?? null)!),
  ];
  expect(leaves.map(({ leaf }) => leaf.number)).toEqual(Array.from({ length: end.entries }, (_, n) => n));
  const plates = leaves.flatMap(({ leaf }) => plateIds(book, leaf)).map(hex);
  expect(plates.every((id) => disk.rows.has(id))).toBe(true);
  return [...volumes, ...loose, ...plates];
}
