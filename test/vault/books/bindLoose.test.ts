import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChildId } from '../../../src/core/Id.ts';
import { fail, ok } from '../../../src/core/Result.ts';
import { bindLoose, firstLooseBook, isChained } from '../../../src/vault/books/bindLoose.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { leafId, type OpenedLeaf } from '../../../src/vault/books/leaf.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import { bookName, endOf, type Shelf, type ShelfPage, type ShelfState } from '../../../src/vault/books/Shelf.ts';
import { emptyBook, type BookEnd } from '../../../src/vault/books/ShelfRows.ts';
import { volumeId } from '../../../src/vault/books/volume.ts';
import { ledgerBook } from '../../../src/vault/keys/BookRef.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { hex } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { at, childNamed, freshShelf } from './freshShelf.ts';

beforeAll(ready);

let fresh: Awaited<ReturnType<typeof freshShelf>>;
let shelf: Shelf;
let child: ChildId;
const notes = () => ({ book: 'private', child }) as const;

beforeEach(async () => {
  fresh = await freshShelf();
  ({ shelf } = fresh);
  child = await fresh.addChild('Wren');
});

async function write(count: number, length = 50): Promise<void> {
  for (let n = 0; n < count; n += 1) valueOf(await commit(shelf, () => ok({ at: at(2), entries: [{ book: notes(), entry: { text: 'x'.repeat(length) } }] })));
}

describe('the book that is to be bound', () => {
  const full = 48 * 1024;
  const loose = (bytes: number): BookEnd => ({ ...emptyBook(0), loose: bytes });
  const pageOf = (number: number, of: readonly { readonly private?: number; readonly record?: number }[], whole = true): ShelfPage => ({
    whole,
    page: { format: 1, number, children: of.map((each, place) => ({
      card: childNamed(`${number}${place}` as ChildId, 'x'), private: loose(each.private ?? 0), record: loose(each.record ?? 0),
      marks: [], notices: 0, lastNotice: null, lastEntry: null, consent: null,
    })) },
  });
  const first = (state: Partial<ShelfState>, ledger = 0) =>
    firstLooseBook({ ...shelf, state: { ...shelf.state, root: { ...shelf.state.root, ledger: loose(ledger) }, ...state } });

  it('is the first that says more than a volume holds: the ledger, then each child\'s notes and record', () => {
    const pages = [pageOf(0, [{}, { private: full, record: full }]), pageOf(1, [{}, { record: full + 1 }, { private: full + 1 }])];
    expect(first({ pages }, full + 1)).toEqual(ledgerBook);
    expect(first({ pages }, full)).toEqual({ book: 'record', child: '11' });
    expect(first({ pages: [pages[0]!, pageOf(1, [{ private: full + 1, record: full + 1 }])] })).toEqual({ book: 'private', child: '10' });
    expect(first({ pages: [pages[0]!] })).toBeNull();
  });

  it('is none that was tried and did not open, none of a page that is not whole, and none at all of a root that is not', () => {
    const pages = [null, pageOf(1, [{ private: full + 1 }], false), pageOf(2, [{ private: full + 1, record: full + 1 }])];
    expect(first({ pages })).toEqual({ book: 'private', child: '20' });
    expect(first({ pages, whole: false }, full + 1)).toBeNull();
    shelf.unbindable.add(bookName({ book: 'private', child: '20' as ChildId }));
    expect(first({ pages })).toEqual({ book: 'record', child: '20' });
    shelf.unbindable.add(bookName({ book: 'record', child: '20' as ChildId }));
    expect(first({ pages })).toBeNull();
    shelf.unbindable.add(bookName(ledgerBook));
    expect(first({ pages: [] }, full + 1)).toBeNull();
  });
});

describe('binding what is loose', () => {
  it('never binds the last', async () => {
    await write(3);
    expect(valueOf(await bindLoose(shelf, notes()))).toBe(true);
    expect(endOf(shelf.state, notes())).toMatchObject({ entries: 3, bound: 2, volumes: 1 });
    const { size } = fresh.disk.rows;
    for (let n = 0; n < 2; n += 1) expect(valueOf(await bindLoose(shelf, notes()))).toBe(false);
    expect([endOf(shelf.state, notes()).volumes, fresh.disk.rows.size]).toEqual([1, size]);
  });

  it('does nothing for an empty book', async () => {
    expect(valueOf(await bindLoose(shelf, notes()))).toBe(false);
    expect(endOf(shelf.state, notes())).toEqual(emptyBook(0));
  });

  it.each([0, 2, 4])('leaves all as it lies where leaf %s of five is missing', async (number) => {
    await write(5);
    const book = valueOf(openBook(shelf.held, notes(), { branches: shelf.state.root.branches, parts: endOf(shelf.state, notes()).parts }));
    fresh.disk.rows.delete(hex(leafId(book, number)));
    const before = fresh.disk.copy();
    expect(valueOf(await bindLoose(shelf, notes()))).toBe(false);
    expect(fresh.disk).toEqual(before);
    expect([...shelf.unbindable]).toEqual([bookName(notes())]);
  });

  it('says a row in the place of the volume, and does not try again', async () => {
    await write(3);
    const { parts } = endOf(shelf.state, notes());
    const book = valueOf(openBook(shelf.held, notes(), { branches: shelf.state.root.branches, parts }));
    fresh.disk.rows.set(hex(volumeId(book, 0)), new Uint8Array(9));
    expect(await bindLoose(shelf, notes())).toEqual(fail({ type: 'shelfDamaged' }));
    expect([...shelf.unbindable]).toEqual([bookName(notes())]);
  });

  it('does not try again where there are no keys, but does where the disk was full', async () => {
    await write(3);
    const nobody = { book: 'record', child: newId<ChildId>() } as const;
    expect(await bindLoose(shelf, nobody)).toEqual(fail({ type: 'notFound' }));
    expect([...shelf.unbindable]).toEqual([bookName(nobody)]);
    fresh.refuse({ type: 'storageFull' });
    expect(await bindLoose(shelf, notes())).toEqual(fail({ type: 'storageFull' }));
    expect(shelf.unbindable.has(bookName(notes()))).toBe(false);
  });

  it('does not try again where the key file is damaged', async () => {
    const { open } = shelf.held;
    const children = open.body.children.map((each) => ({ ...each, private: each.record }));
    shelf.held = { ...shelf.held, open: { ...open, body: { ...open.body, children } } };
    expect(await bindLoose(shelf, notes())).toEqual(fail({ type: 'keyFileDamaged' }));
    expect([...shelf.unbindable]).toEqual([bookName(notes())]);
  });
});

describe('a chain', () => {
  const leaf = (number: number, previous: string | null) =>
    ({ leaf: { at: at(1), number, previous, entry: null, plate: null }, link: `link ${number}`, bytes: new Uint8Array(0) }) satisfies OpenedLeaf;
  const [one, two, three] = [leaf(1, 'link 0'), leaf(2, 'link 1'), leaf(3, 'link 2')];
  const end = { ...emptyBook(0), entries: 4, bound: 1, head: 'link 3' };

  it('is all the leaves that are loose, each naming the one before, up to the head', () => {
    expect(isChained([one, two, three], end)).toBe(true);
    expect(isChained([], emptyBook(0))).toBe(true);
  });

  it('is not one where the first, another or the last is missing or is not the one that is named', () => {
    for (const leaves of [[two, three], [one, three], [one, two], [], [one, { ...two, link: 'other' }, three], [one, two, { ...three, link: 'other' }], [{ ...one, link: 'other' }, two, three]]) {
      expect(isChained(leaves, end)).toBe(false);
    }
    expect(isChained([one, two], { ...end, head: 'link 2' })).toBe(false);
    expect(isChained([two, three], { ...end, bound: 2 })).toBe(true);
  });
});
