import { describe, expect, it } from 'vitest';
import { bands } from '../../../src/core/Band.ts';
import type { BranchId, ChildId, ConsentId } from '../../../src/core/Id.ts';
import { noMisses } from '../../../src/core/ReAsk.ts';
import { checkPage, checkRoot, emptyBook, writePage, writeRoot, type Page, type Root } from '../../../src/vault/books/ShelfRows.ts';
import { id, noon } from '../../core/somePlan.ts';
import { changedAt, misshapen } from '../places.ts';

const link = 'A'.repeat(43);
const hash = 'A'.repeat(22);

/** A page and a root as they lie on the disk, every field filled. */
const page = {
  format: 1, number: 3, children: [{
    card: { id: id<ChildId>(1), codeName: 'Wren', emblem: 'owl', band: 'B', language: 'en', interpreter: true, addedAt: noon },
    private: [3, link, 1, 1, 400, [[0, 0, 0], [1, 2, 1]]], record: [0, null, 0, 0, 0, []],
    marks: [{ request: 'ab', asked: 1, notBefore: noon, last: noon, why: 'a new date', misses: { canSayNo: 1, canTakeBack: 0 } }],
    notices: 1, lastNotice: noon, lastEntry: noon, consent: { id: id<ConsentId>(2), notBefore: noon, expires: noon },
    hold: { set: { at: noon, saidBy: 'Counsel', why: 'A demand' }, lifted: { at: noon, saidBy: 'Counsel', why: 'Over' } }, shredding: [hash],
  }],
};
const root = {
  format: 1, epoch: 9, fence: 2, savedAt: noon, keyFile: 4, branches: [id<BranchId>(3), id<BranchId>(4)], ledger: [1, link, 0, 0, 20, []],
  desk: { version: 2, hash }, errand: id<ChildId>(1), pages: [{ version: 9, hash }],
};
const inPage = (path: string, to: unknown) => changedAt(page, ['children', '0', ...path.split('.')], () => to);
const inRoot = (path: string, to: unknown) => changedAt(root, path.split('.'), () => to);

describe('a page of the shelf', () => {
  it('is read as it was written', () => {
    expect(writePage(checkPage(page))).toEqual(page);
    const { private: notes, record } = checkPage(page).children[0]!;
    expect(notes).toEqual({ entries: 3, head: link, bound: 1, volumes: 1, loose: 400, parts: [{ branch: 0, entry: 0, volume: 0 }, { branch: 1, entry: 2, volume: 1 }] });
    expect(record).toEqual(emptyBook(0));
    expect(writePage(checkPage({ ...page, children: [] }))).toEqual({ ...page, children: [] });
  });

  it('says no parts of a book that the first branch alone wrote, and those of any other', () => {
    const ends = (parts: readonly unknown[]) => (writePage(checkPage(inPage('record', [0, null, 0, 0, 0, parts]))) as unknown as typeof page).children[0]!.record.at(-1);
    expect(ends([[0, 0, 0]])).toEqual([]);
    for (const parts of [[[1, 0, 0]], [[0, 0, 0], [1, 1, 0]]]) expect(ends(parts)).toEqual(parts);
    expect(emptyBook(2)).toEqual({ entries: 0, head: null, bound: 0, volumes: 0, loose: 0, parts: [{ branch: 2, entry: 0, volume: 0 }] });
  });

  it('takes whatever may stand in a place', () => {
    const may: Readonly<Record<string, readonly unknown[]>> = {
      'card.band': bands, 'card.interpreter': [false], 'card.codeName': ['', 'x'.repeat(200)], marks: [[]], 'marks.0.notBefore': [null], 'marks.0.why': ['', 'x'.repeat(2000)],
      lastNotice: [null], lastEntry: [null], consent: [null], 'private.1': [null], 'hold.lifted': [null], shredding: [[]],
    };
    for (const [path, values] of Object.entries(may)) for (const value of values) expect(writePage(checkPage(inPage(path, value))), path).toEqual(inPage(path, value));
  });

  it('knows no misses of a mark from before they were kept', () => {
    const { misses: _, ...older } = page.children[0]!.marks[0]!;
    expect(checkPage(inPage('marks.0', older)).children[0]?.marks[0]?.misses).toEqual(noMisses);
  });

  it('from before there were holds bears none, and is of nobody who is to go', () => {
    const { hold: _, shredding: __, ...older } = page.children[0]!;
    const [child] = checkPage({ ...page, children: [older] }).children;
    expect(child).not.toHaveProperty('hold');
    expect(child).not.toHaveProperty('shredding');
  });

  it('is none that lacks a field, has one more, or another kind of thing in a place', () => {
    for (const { path, value } of misshapen(page)) {
      // Left out, they are what they were before they were kept.
      if (path === 'children.0.marks.0.misses' && (value as Page).children[0]?.marks[0]?.misses === undefined) continue;
      expect(() => checkPage(value), `${path} ${JSON.stringify(value)}`).toThrow();
    }
  });

  it.each<[string, unknown]>([
    ['card.id', '1'], ['card.band', 'Z'], ['card.codeName', 'x'.repeat(201)], ['card.emblem', 'x'.repeat(201)], ['card.language', 'x'.repeat(201)], ['card.addedAt', -1],
    ['private.0', -1], ['private.1', 'A'.repeat(42)], ['private.1', `${'A'.repeat(42)}B`], ['private.2', 0.5], ['private.3', -1], ['private.4', 2 ** 53], ['private.5.0.0', -1],
    ['private.5.1.1', 0.5], ['private.5.1', [0, 0]], ['private.5.1', [0, 0, 0, 0]], ['private', [3, link, 1, 1, 400]], ['private', [3, link, 1, 1, 400, [], 1]],
    ['marks.0.request', 'x'.repeat(201)], ['marks.0.asked', -1], ['marks.0.why', 'x'.repeat(2001)], ['marks.0.last', -1], ['marks.0.misses.canSayNo', -1],
    ['notices', -1], ['lastNotice', -1], ['lastEntry', 0.5], ['consent.id', ''], ['consent.notBefore', -1], ['consent.expires', 8.64e15 + 1],
  ])('is none with %s %s', (path, value) => {
    expect(() => checkPage(inPage(path, value))).toThrow();
  });

  it('is none of another format or number', () => {
    for (const change of [{ format: 2 }, { format: 0 }, { number: -1 }, { number: 0.5 }]) expect(() => checkPage({ ...page, ...change })).toThrow();
  });
});

describe('the root of the shelf', () => {
  it('is read as it was written', () => {
    expect(writeRoot(checkRoot(root))).toEqual(root);
    for (const change of [{ desk: null }, { errand: null }, { pages: [] }, { branches: [id<BranchId>(3)] }]) expect(writeRoot(checkRoot({ ...root, ...change }))).toEqual({ ...root, ...change });
  });

  it('is none that lacks a field, has one more, or another kind of thing in a place', () => {
    for (const { path, value } of misshapen(root)) expect(() => checkRoot(value), `${path} ${JSON.stringify(value)}`).toThrow();
  });

  it.each<[string, unknown]>([
    ['format', 2], ['epoch', -1], ['fence', 0.5], ['savedAt', -1], ['keyFile', -1], ['branches', []], ['branches.0', '1'], ['ledger.0', -1], ['desk.version', -1],
    ['desk.hash', 'A'.repeat(21)], ['desk.hash', `${'A'.repeat(21)}B`], ['desk.hash', link], ['errand', ''], ['pages.0.version', 0.5], ['pages.0.hash', ''],
  ])('is none with %s %s', (path, value) => {
    expect(() => checkRoot(inRoot(path, value))).toThrow();
  });

  it('is of the type that it is written as', () => {
    const whole: Root = checkRoot(root);
    expect(whole.ledger).toEqual({ entries: 1, head: link, bound: 0, volumes: 0, loose: 20, parts: [{ branch: 0, entry: 0, volume: 0 }] });
  });
});
