import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noDayFacts } from '../../../src/core/DayFacts.ts';
import type { ChildId } from '../../../src/core/Id.ts';
import { fail } from '../../../src/core/Result.ts';
import { arrange, childrenOnPage, type Arranged } from '../../../src/vault/books/arrange.ts';
import { asideRows } from '../../../src/vault/books/asideRows.ts';
import { booksOf, childrenOf, endOf, findChild, isWhole, type Shelf, type ShelfState } from '../../../src/vault/books/Shelf.ts';
import { emptyBook } from '../../../src/vault/books/ShelfRows.ts';
import type { Change } from '../../../src/vault/books/Change.ts';
import { ledgerBook } from '../../../src/vault/keys/BookRef.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { ready, toHex } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { at, childNamed, freshShelf } from './freshShelf.ts';

beforeAll(ready);

let shelf: Shelf;
let child: ChildId;
let other: ChildId;

beforeEach(async () => {
  const fresh = await freshShelf();
  ({ shelf } = fresh);
  [child, other] = [await fresh.addChild('Wren'), await fresh.addChild('Lark')];
});

const arranged = (change: Partial<Change>): Arranged => valueOf(arrange(shelf, { at: at(7), ...change }));
const change = (state: Partial<ShelfState>) => { shelf.state = { ...shelf.state, ...state }; };
const damaged = fail({ type: 'shelfDamaged' });

describe('what a change makes of the shelf', () => {
  it('of one that says nothing is a root one epoch on, and nothing else', () => {
    const { root, pages } = shelf.state;
    expect(arranged({})).toEqual({
      root: { ...root, epoch: root.epoch + 1, savedAt: at(7), keyFile: shelf.held.open.file.generation }, pages: pages.map((each) => each?.page),
      changed: new Set(), forgets: false, desk: undefined, rows: [], kept: [],
    });
    expect(arranged({ takeFence: true }).root.fence).toBe(root.fence + 1);
    expect(arranged({ takeFence: false }).root.fence).toBe(root.fence);
    expect(arranged({ desk: { any: 'thing' } }).desk).toEqual({ any: 'thing' });
  });

  it('of a new child is a page with her, after the others, and empty books of the branch that writes', () => {
    const card = childNamed(newId<ChildId>(), 'Owl');
    const { pages, changed } = arranged({ addChild: card });
    const books = { private: emptyBook(0), record: emptyBook(0) };
    expect(pages[0]?.children.map(({ card: { codeName } }) => codeName)).toEqual(['Wren', 'Lark', 'Owl']);
    expect(pages[0]?.children.at(-1)).toEqual({ card, ...books, marks: [], notices: 0, lastNotice: null, lastEntry: null, day: noDayFacts, consent: null });
    expect(changed).toEqual(new Set([0]));
    change({ root: { ...shelf.state.root, branches: [...shelf.state.root.branches, shelf.held.branch] } });
    expect(arranged({ addChild: card }).pages[0]?.children.at(-1)).toMatchObject({ private: emptyBook(1), record: emptyBook(1) });
    expect(arrange(shelf, { at: at(7), addChild: childNamed(newId<ChildId>(), 'Wren') })).toEqual(fail({ type: 'invalid', field: 'codeName', why: 'taken' }));
  });

  it('puts her on the first page with room that is whole, or on a new one', () => {
    const [first] = shelf.state.pages;
    const full = Array.from({ length: childrenOnPage }, (_, n) => ({ ...first!.page.children[0]!, card: childNamed(newId<ChildId>(), `Child ${n}`) }));
    const page = (number: number, children = full) => ({ page: { format: 1 as const, number, children }, whole: true });
    const pageOf = (pages: ShelfState['pages']) => {
      change({ pages });
      const to = arranged({ addChild: childNamed(newId<ChildId>(), 'Owl') });
      return [[...to.changed], to.pages.map(({ number, children }) => [number, children.length])];
    };
    expect(pageOf([])).toEqual([[0], [[0, 1]]]);
    expect(pageOf([page(0), page(1, full.slice(1))])).toEqual([[1], [[0, 10], [1, 10]]]);
    expect(pageOf([page(0), page(1)])).toEqual([[2], [[0, 10], [1, 10], [2, 1]]]);
    expect(pageOf([page(0), { ...page(1, []), whole: false }])).toEqual([[2], [[0, 10], [1, 0], [2, 1]]]);
    expect(pageOf([null, page(1)])).toEqual([[2], [[0, 0], [1, 10], [2, 1]]]);
  });

  it('of facts is her page with them, and the others as they were', () => {
    const { pages, changed } = arranged({ facts: [{ child: other, set: { notices: 3 } }] });
    const [hers, his] = shelf.state.pages[0]!.page.children;
    expect(pages[0]?.children).toEqual([hers, { ...his, notices: 3 }]);
    expect(changed).toEqual(new Set([0]));
    expect(arrange(shelf, { at: at(7), facts: [{ child: newId<ChildId>(), set: {} }] })).toEqual(fail({ type: 'notFound' }));
  });

  it('of entries is a leaf each at the end of its book, hers dated, the ledger\'s in the root', () => {
    const to = arranged({ entries: [{ book: { book: 'record', child }, entry: 'r' }, { book: ledgerBook, entry: 'l' }, { book: { book: 'record', child }, entry: 's' }] });
    expect(to.kept).toEqual([{ number: 0, at: at(7), entry: 'r' }, { number: 0, at: at(7), entry: 'l' }, { number: 1, at: at(7), entry: 's' }]);
    expect(to.rows).toHaveLength(3);
    expect(to.root.ledger.entries).toBe(1);
    expect(to.pages[0]?.children).toMatchObject([{ record: { entries: 2 }, private: { entries: 0 }, lastEntry: at(7) }, { record: { entries: 0 }, lastEntry: null }]);
    expect(to.changed).toEqual(new Set([0]));
    expect(arranged({ entries: [{ book: ledgerBook, entry: 'l' }] }).changed).toEqual(new Set());
    expect(arrange(shelf, { at: at(7), entries: [{ book: { book: 'record', child: newId<ChildId>() }, entry: 'r' }] })).toEqual(fail({ type: 'notFound' }));
    expect(arrange(shelf, { at: at(7), entries: [{ book: ledgerBook, entry: 'x'.repeat(3_000_000) }] })).toMatchObject({ problem: { type: 'entryTooLong' } });
  });

  it('keeps that something is untold, until its lines tell of it', () => {
    expect(arranged({}).root).not.toHaveProperty('untold');
    change({ root: { ...shelf.state.root, untold: true } });
    expect(arranged({}).root.untold).toBe(true);
    expect(arranged({ tellsLoss: true }).root).not.toHaveProperty('untold');
  });

  it('of an errand is the child in the root, until it ends', () => {
    const out = arranged({ startErrand: { child, rows: [] } });
    expect(out.root.errand).toBe(child);
    change({ root: out.root });
    expect(arrange(shelf, { at: at(7), startErrand: { child: other, rows: [] } })).toEqual(fail({ type: 'errandOut' }));
    expect(arranged({}).root.errand).toBe(child);
    expect(arranged({ endErrand: 0 }).root.errand).toBeNull();
    expect(arranged({ endErrand: 3 }).root.errand).toBeNull();
  });

  it('of an errand put aside is its rows under ids of their own', () => {
    const rows = [0, 1].map((number) => ({ number, sealed: new Uint8Array([number]) }));
    const { fence } = shelf.state.root;
    expect(arranged({ asideErrand: rows }).rows).toEqual(asideRows(shelf.held, fence, rows));
    const ids = [...asideRows(shelf.held, fence, rows), ...asideRows(shelf.held, fence + 1, rows), ...asideRows({ ...shelf.held, branch: newId() }, fence, rows)].map((row) => toHex(row.id));
    expect(new Set(ids).size).toBe(6);
    expect(asideRows(shelf.held, fence, rows).map(({ sealed }) => sealed)).toEqual(rows.map(({ sealed }) => sealed));
    expect(ids.every((name) => name.length === 32)).toBe(true);
  });

  it('of bound leaves is the volume\'s row and how far the book goes then', () => {
    const end = { ...emptyBook(0), entries: 4, bound: 3, volumes: 1 };
    const volume = { id: new Uint8Array(16), sealed: new Uint8Array(5) };
    const to = arranged({ bound: [{ book: { book: 'private', child }, end, volume, leaves: [] }, { book: ledgerBook, end, volume, leaves: [] }] });
    expect(to.rows).toEqual([volume, volume]);
    expect(to.root.ledger).toBe(end);
    expect(to.pages[0]?.children[0]).toMatchObject({ private: end, lastEntry: null });
    expect(arrange(shelf, { at: at(7), bound: [{ book: { book: 'private', child: newId<ChildId>() }, end, volume, leaves: [] }] })).toEqual(fail({ type: 'notFound' }));
  });

  it('sealed anew is all pages and the desk', () => {
    const [page] = shelf.state.pages;
    change({ pages: [page!, { ...page!, page: { ...page!.page, number: 1, children: [] } }] });
    expect(arranged({ sealAnew: true })).toMatchObject({ changed: new Set([0, 1]), desk: shelf.state.desk });
    expect(arranged({ sealAnew: true, desk: 'other' }).desk).toBe('other');
    change({ desk: null });
    expect(arranged({ sealAnew: true }).desk).toBeUndefined();
  });
});

describe('a shelf that is not whole', () => {
  it('takes no writing at all where it is its root', () => {
    change({ whole: false });
    for (const what of [{}, { desk: 'x' }, { entries: [{ book: ledgerBook, entry: 'l' }] }]) expect(arrange(shelf, { at: at(7), ...what })).toEqual(damaged);
  });

  it('takes no desk in the place of one that does not open, and all else', () => {
    change({ deskWhole: false });
    for (const what of [{ desk: 'x' }, { sealAnew: true }]) expect(arrange(shelf, { at: at(7), ...what })).toEqual(damaged);
    expect(arrange(shelf, { at: at(7), entries: [{ book: ledgerBook, entry: 'l' }] }).ok).toBe(true);
  });

  it('takes nothing for a page that does not open, and all else', () => {
    const [page] = shelf.state.pages;
    for (const pages of [[{ ...page!, whole: false }], [null], [{ ...page!, whole: false }, { ...page!, page: { ...page!.page, number: 1, children: [] } }]]) {
      change({ pages });
      expect(arrange(shelf, { at: at(7), sealAnew: true })).toEqual(damaged);
      const said = pages[0] === null ? fail({ type: 'notFound' as const }) : damaged;
      expect(arrange(shelf, { at: at(7), facts: [{ child, set: {} }] })).toEqual(said);
      expect(arrange(shelf, { at: at(7), entries: [{ book: { book: 'private', child }, entry: 'p' }] })).toEqual(said);
      expect(arrange(shelf, { at: at(7), entries: [{ book: ledgerBook, entry: 'l' }] }).ok).toBe(true);
    }
    change({ pages: [page!] });
    expect(arrange(shelf, { at: at(7), sealAnew: true }).ok).toBe(true);
  });

  it('is one where root, desk or any page is not whole', () => {
    const { state } = shelf;
    const [page] = state.pages;
    expect(isWhole(state)).toBe(true);
    for (const change of [{ whole: false }, { deskWhole: false }, { pages: [null] }, { pages: [page!, { ...page!, whole: false }] }]) expect(isWhole({ ...state, ...change })).toBe(false);
    expect(isWhole({ ...state, pages: [] })).toBe(true);
  });
});

describe('a shelf', () => {
  it('has every child in their order, those of a page from before as well, and each child\'s books', () => {
    const { state } = shelf;
    const [page] = state.pages;
    const pages = [null, { ...page!, whole: false }];
    expect(childrenOf({ ...state, pages }).map(({ card }) => card.id)).toEqual([child, other]);
    expect(findChild({ ...state, pages }, other)).toEqual({ child: page!.page.children[1], whole: false });
    expect(findChild(state, child)).toEqual({ child: page!.page.children[0], whole: true });
    expect(findChild(state, newId<ChildId>())).toBeUndefined();
    const ends = { ...page!, page: { ...page!.page, children: page!.page.children.map((each) => ({ ...each, record: { ...each.record, entries: 9 } })) } };
    expect(booksOf({ ...state, pages: [ends] }).map(({ ref, end }) => [ref, end.entries])).toEqual([
      [ledgerBook, 0], [{ book: 'private', child }, 0], [{ book: 'record', child }, 9], [{ book: 'private', child: other }, 0], [{ book: 'record', child: other }, 9],
    ]);
    expect(endOf({ ...state, pages: [ends] }, { book: 'record', child })).toMatchObject({ entries: 9 });
    expect(endOf(state, ledgerBook)).toBe(state.root.ledger);
    const branches = [...state.root.branches, shelf.held.branch];
    expect(endOf({ ...state, root: { ...state.root, branches } }, { book: 'record', child: newId<ChildId>() })).toEqual(emptyBook(1));
  });
});
