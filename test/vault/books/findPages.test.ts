import { beforeAll, describe, expect, it } from 'vitest';
import { findPages, lostDesk } from '../../../src/vault/books/findPages.ts';
import { previousPagePlace } from '../../../src/vault/books/openShelf.ts';
import type { Shelf, ShelfState } from '../../../src/vault/books/Shelf.ts';
import { sealDesk, sealShelfRow } from '../../../src/vault/books/shelfRow.ts';
import { emptyBook, writePage, type Page } from '../../../src/vault/books/ShelfRows.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { writeJson } from '../../../src/vault/seal/readJson.ts';
import { ready } from '../../../src/vault/sodium.ts';
import type { ShelfRowName } from '../../../src/vault/store/Store.ts';
import { at, childNamed, freshShelf } from './freshShelf.ts';

let shelf: Shelf;
let now: ShelfState;
beforeAll(async () => {
  await ready();
  ({ shelf } = await freshShelf());
  now = { ...shelf.state, root: { ...shelf.state.root, epoch: 50, pages: [] } };
});

const named = { version: 50, hash: 'A'.repeat(22) };
const page = (number: number, codeName: string, branch = 0): Page => {
  const bare = { private: emptyBook(branch), record: emptyBook(branch), marks: [], notices: 0, lastNotice: null, lastEntry: null, consent: null };
  return { format: 1, number, children: [{ card: childNamed(newId(), codeName), ...bare }] };
};
const sealedPage = (value: Page, version: number) => sealShelfRow(shelf.held, { kind: 'page', number: value.number, version }, writeJson(writePage(value)));
const sealedBefore = (value: Page) => sealShelfRow(shelf.held, previousPagePlace(value.number), writeJson(writePage(value)));
const find = (state: Partial<ShelfState>, rows: readonly (readonly [ShelfRowName, Uint8Array])[], epoch = 0) =>
  findPages({ ...shelf, state: { ...now, ...state } }, new Map(rows), { at: at(1), epoch, unnamed: (id) => childNamed(id, 'Found'), written: () => () => 0, told: () => ({}) });
const rootOf = (pages: number) => ({ ...now.root, pages: Array.from({ length: pages }, () => named) });

describe('the pages of a root that is whole', () => {
  it('are those that opened, else what they were before, else lost', () => {
    const [zero, one] = [page(0, 'Wren'), page(1, 'Lark')];
    const pages = [{ page: zero, whole: true }, { page: one, whole: false }, null, null];
    const two = page(2, 'Rook');
    const found = find({ root: rootOf(4), pages }, [['page/2/previous', sealedBefore(two)], ['page/3/previous', new Uint8Array(100)]]);
    expect(found).toEqual([{ page: zero, whole: true }, { page: one, whole: false }, { page: two, whole: false }, null]);
  });

  it('are as many as it names, and none of a later write is taken', () => {
    expect(find({ root: rootOf(0), pages: [] }, [['page/0', sealedPage(page(0, 'Wren'), 51)]], 60)).toEqual([]);
    expect(find({ root: rootOf(1), pages: [null] }, [['page/0', sealedPage(page(0, 'Wren'), 51)]], 60)).toEqual([null]);
  });

  it('are not taken from a row of another page, nor from one that tells of a branch the root does not name', () => {
    const rows = [['page/0/previous', sealedBefore(page(1, 'Wren'))], ['page/1/previous', sealedBefore(page(1, 'Wren', 1))]] as const;
    expect(find({ root: rootOf(2), pages: [null, null] }, rows)).toEqual([null, null]);
  });
});

describe('the pages of a root that was lost', () => {
  it('are none of them whole, and one more than it knew of may be there', () => {
    const [zero, one, before] = [page(0, 'Wren'), page(1, 'Lark'), page(1, 'Rook')];
    const state = { whole: false, root: rootOf(1), pages: [{ page: zero, whole: true }] };
    expect(find(state, [])).toEqual([{ page: zero, whole: false }, null]);
    expect(find(state, [['page/1/previous', sealedBefore(before)]])).toEqual([{ page: zero, whole: false }, { page: before, whole: false }]);
    const rows = [['page/1', sealedPage(one, 51)], ['page/1/previous', sealedBefore(before)]] as const;
    expect(find(state, rows)).toEqual([{ page: zero, whole: false }, { page: one, whole: false }]);
  });

  it.each<[number, number, boolean]>([
    [51, 0, true], [50, 0, false], [52, 0, false], [52, 51, false], [52, 52, true], [60, 60, true], [61, 60, false], [49, 60, false],
    [1050, 2 ** 40, true], [1051, 2 ** 40, false],
  ])('open as of write %s where a marker remembers write %s: %s', (version, remembered, found) => {
    const [shown, newer] = [page(0, 'Wren'), page(0, 'Lark')];
    const state = { whole: false, root: rootOf(1), pages: [{ page: shown, whole: false }] };
    expect(find(state, [['page/0', sealedPage(newer, version)]], remembered)[0]).toEqual({ page: found ? newer : shown, whole: false });
  });
});

describe('a desk that was lost', () => {
  const lost = (rows: readonly (readonly [ShelfRowName, Uint8Array])[], epoch = 53, whole = false) =>
    lostDesk({ ...shelf, state: { ...now, whole } }, new Map(rows), { at: at(1), epoch, unnamed: (id) => childNamed(id, 'Found'), written: () => () => 0, told: () => ({}) });

  it('is the one of a write that the root does not know of', () => {
    for (const version of [51, 52, 53]) expect(lost([['desk', sealDesk(shelf.held, version, writeJson({ is: version }))]])).toEqual({ is: version });
    expect(lost([['desk', sealDesk(shelf.held, 54, writeJson({ is: 54 }))]])).toBeNull();
    expect(lost([['desk', sealDesk(shelf.held, 50, writeJson({ is: 50 }))]])).toBeNull();
  });

  it('is lost where none opens, or where the root knows of every write', () => {
    expect(lost([])).toBeNull();
    expect(lost([['desk', new Uint8Array(9)]])).toBeNull();
    expect(lost([['desk', sealDesk(shelf.held, 51, writeJson({}))]], 53, true)).toBeNull();
  });
});
