import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BranchId, ChildId, VaultId } from '../../../src/core/Id.ts';
import { leafId, mostEntryBytes, openLeaf, openPlates, plateIds, platePlaces, readLeaf, sealedRow, writeLeaf, type OpenedLeaf } from '../../../src/vault/books/leaf.ts';
import { openBook, rowId, rowIdentity, type OpenBook } from '../../../src/vault/books/OpenBook.ts';
import { emptyBook, type BookEnd } from '../../../src/vault/books/ShelfRows.ts';
import { howManyFit, openVolume, readVolume, sealVolume, volumeId } from '../../../src/vault/books/volume.ts';
import { joinBytes, u32, utf8 } from '../../../src/vault/seal/bytes.ts';
import { mostBytes } from '../../../src/vault/seal/kinds.ts';
import { ready, toHex } from '../../../src/vault/sodium.ts';
import { id } from '../../core/somePlan.ts';
import { valueOf } from '../valueOf.ts';
import { at, freshShelf } from './freshShelf.ts';

beforeAll(ready);

let book: OpenBook;
let child: ChildId;
let sibling: ChildId;

beforeEach(async () => {
  const { held, addChild } = await freshShelf();
  [child, sibling] = [await addChild('Wren'), await addChild('Lark')];
  book = valueOf(openBook(held, { book: 'private', child }, { branches: [held.branch, id<BranchId>(9)], parts: emptyBook(0).parts }));
});

/** So many leaves with texts of these lengths. */
function leaves(...lengths: readonly number[]): readonly OpenedLeaf[] {
  let end: BookEnd = emptyBook(0);
  return lengths.map((length, number) => {
    const leaf = valueOf(writeLeaf(book, end, at(number), { text: 'x'.repeat(length) }));
    ({ end } = leaf);
    return openLeaf(book, number, leaf.rows[0]!.sealed)!;
  });
}

describe('a leaf', () => {
  it('says when, which, after which and what, and moves the end of its book', () => {
    const [first, second] = leaves(3, 4);
    expect(first!.leaf).toEqual({ at: at(0), number: 0, previous: null, entry: { text: 'xxx' }, plate: null });
    expect(second!.leaf).toMatchObject({ number: 1, previous: first!.link });
    const { end, rows, kept } = valueOf(writeLeaf(book, emptyBook(0), at(0), { text: 'xxx' }));
    expect(end).toEqual({ ...emptyBook(0), entries: 1, head: first!.link, loose: first!.bytes.length });
    expect(kept).toEqual({ number: 0, at: at(0), entry: { text: 'xxx' } });
    expect(rows.map((row) => toHex(row.id))).toEqual([toHex(leafId(book, 0))]);
    const next = valueOf(writeLeaf(book, { ...end, bound: 1, volumes: 1, loose: 7 }, at(1), { text: 'xxxx' }));
    expect(next.end).toMatchObject({ entries: 2, head: second!.link, bound: 1, volumes: 1, loose: 7 + second!.bytes.length });
  });

  it('opens as its own number of its own book, and as no other', () => {
    const { rows: [row] } = valueOf(writeLeaf(book, { ...emptyBook(0), entries: 5 }, at(0), { text: 'xxx' }));
    expect(openLeaf(book, 5, row!.sealed)?.leaf.number).toBe(5);
    expect(openLeaf(book, 4, row!.sealed)).toBeNull();
    const other = (change: Partial<OpenBook>) => ({ ...book, ...change });
    const { held } = book;
    for (const each of [
      other({ held: { ...held, vault: id<VaultId>(7) } }), other({ branches: [id<BranchId>(7)] }), other({ ref: { book: 'record', child } }), other({ ref: { book: 'private', child: sibling } }),
      other({ ref: { book: 'ledger', child: null } }), other({ parts: [{ branch: 0, entry: 0, volume: 0 }, { branch: 1, entry: 5, volume: 0 }] }),
    ]) {
      expect(openLeaf(each, 5, row!.sealed)).toBeNull();
      expect(toHex(leafId(each, 5))).not.toBe(each.held === held ? toHex(row!.id) : '');
    }
  });

  it('of bytes that say another number, or that are none, is none', () => {
    const whole = { at: at(0), number: 2, previous: null, entry: null, plate: null };
    const read = (change: object, number = 2) => readLeaf(book, number, utf8(JSON.stringify({ ...whole, ...change })));
    expect(read({})?.leaf).toEqual(whole);
    expect(read({ plate: { bytes: 1, hash: 'h' } })).not.toBeNull();
    expect(read({ plate: { bytes: mostEntryBytes, hash: 'h' } })).not.toBeNull();
    for (const change of [
      { number: 3 }, { at: -1 }, { at: '1' }, { previous: 4 }, { previous: undefined }, { entry: undefined }, { plate: undefined }, { more: 1 }, { plate: { bytes: 0, hash: 'h' } }, { plate: { bytes: 0.5, hash: 'h' } },
      { plate: { bytes: mostEntryBytes + 1, hash: 'h' } }, { plate: { bytes: 1 } }, { plate: { bytes: 1, hash: 2 } }, { plate: { bytes: 1, hash: 'h', more: 1 } },
    ]) expect(read(change), JSON.stringify(change)).toBeNull();
    expect(readLeaf(book, 2, utf8('{'))).toBeNull();
    expect(readLeaf(book, 2, utf8(JSON.stringify(whole).padEnd(mostBytes('leaf') + 1)))).toBeNull();
  });

  it('keeps up to 32 KiB of an entry itself, and no more', () => {
    const entry = (length: number) => 'x'.repeat(length - 2);
    const write = (length: number) => valueOf(writeLeaf(book, emptyBook(0), at(0), entry(length)));
    expect(write(32 * 1024).rows).toHaveLength(1);
    expect(write(32 * 1024 + 1).rows).toHaveLength(2);
    const plate = mostBytes('plate');
    expect([plate, plate + 1, 8 * plate].map((length) => write(length).rows.length)).toEqual([2, 3, 9]);
    expect(mostEntryBytes).toBe(8 * plate);
    expect(writeLeaf(book, emptyBook(0), at(0), entry(8 * plate + 1))).toEqual({ ok: false, problem: { type: 'entryTooLong', mostBytes: mostEntryBytes } });
  });
});

describe('a plate', () => {
  const long = () => {
    const entry = 'x'.repeat(600_000);
    const { rows } = valueOf(writeLeaf(book, emptyBook(0), at(0), entry));
    const { leaf } = openLeaf(book, 0, rows[0]!.sealed)!;
    return { entry, rows, leaf, plates: rows.slice(1).map(({ sealed }) => sealed) };
  };

  it('is a part of its leaf\'s entry, in its order', () => {
    const { entry, rows, leaf, plates } = long();
    expect(leaf).toMatchObject({ entry: null, plate: { bytes: 600_002 } });
    expect(platePlaces(leaf)).toEqual([0, 1, 2].map((part) => ({ kind: 'plate', number: 0, part })));
    expect(plateIds(book, leaf).map(toHex)).toEqual(rows.slice(1).map((row) => toHex(row.id)));
    expect(openPlates(book, leaf, plates)).toBe(entry);
    expect(platePlaces({ ...leaf, plate: null })).toEqual([]);
  });

  it('is nothing where one is missing, moved, spoilt, or not the one the leaf names', () => {
    const { leaf, plates } = long();
    const [first, second, third] = plates as [Uint8Array, Uint8Array, Uint8Array];
    for (const rows of [[null, second, third], [first, null, third], [second, first, third], [first, second], [first, second, third.with(99, third[99]! ^ 1)]]) expect(openPlates(book, leaf, rows)).toBeNull();
    const { plate } = leaf;
    for (const named of [null, { ...plate!, bytes: 600_001 }, { ...plate!, hash: `${plate!.hash.slice(1)}A` }]) expect(openPlates(book, { ...leaf, plate: named }, plates)).toBeNull();
    expect(openPlates(book, { ...leaf, number: 1 }, plates)).toBeNull();
    const other = sealedRow(book, { kind: 'plate', number: 0, part: 2 }, new Uint8Array(600_002 - 2 * mostBytes('plate')));
    expect(openPlates(book, leaf, [first, second, other.sealed])).toBeNull();
  });
});

describe('a row of a book', () => {
  it('is named by branch, book, child, kind, number and part', () => {
    const places = (['leaf', 'plate', 'volume'] as const).flatMap((kind) => [0, 1].flatMap((number) => [0, 1].map((part) => ({ kind, number, part }))));
    const others: readonly OpenBook[] = [
      book, { ...book, branches: [id<BranchId>(7)] }, { ...book, ref: { book: 'record', child } }, { ...book, ref: { book: 'private', child: sibling } }, { ...book, ref: { book: 'ledger', child: null } },
    ];
    const names = others.flatMap((each) => places.map((place) => toHex(rowId(each, place))));
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.length === 32)).toBe(true);
  });

  it('bears the branch of the part it lies in: leaves and plates by entry, volumes by volume', () => {
    const [own, next] = book.branches;
    const parted = { ...book, parts: [{ branch: 0, entry: 0, volume: 0 }, { branch: 1, entry: 5, volume: 2 }] };
    const branch = (kind: 'leaf' | 'plate' | 'volume', number: number) => rowIdentity(parted, { kind, number, part: 0 }).branch;
    for (const kind of ['leaf', 'plate'] as const) expect([0, 2, 4, 5, 6].map((number) => branch(kind, number))).toEqual([own, own, own, next, next]);
    expect([0, 1, 2, 5].map((number) => branch('volume', number))).toEqual([own, own, next, next]);
    expect(rowIdentity({ ...book, parts: [] }, { kind: 'leaf', number: 3, part: 4 })).toMatchObject({ branch: own, number: 3, version: 4, wing: 'private' });
    expect(() => rowIdentity({ ...book, parts: [{ branch: 2, entry: 0, volume: 0 }] }, { kind: 'leaf', number: 0, part: 0 })).toThrow('a part of no branch');
  });
});

describe('a volume', () => {
  it('binds leaves in order, under its number', () => {
    const bound = leaves(3, 4, 5).slice(1);
    const row = sealVolume(book, 6, bound);
    expect(toHex(row.id)).toBe(toHex(volumeId(book, 6)));
    expect(openVolume(book, 6, row.sealed)).toEqual({ first: 1, leaves: bound });
    expect(openVolume(book, 5, row.sealed)).toBeNull();
    expect(openVolume(book, 6, row.sealed.with(99, row.sealed[99]! ^ 1))).toBeNull();
    expect(() => sealVolume(book, 0, [])).toThrow('an empty volume');
  });

  it('is none cut, longer, or of leaves that are none or out of order', () => {
    const bound = leaves(3, 4, 5);
    const plaintext = (first: number, count: number, of: readonly OpenedLeaf[]) => joinBytes(u32(first), u32(count), ...of.flatMap(({ bytes }) => [u32(bytes.length), bytes]));
    const whole = plaintext(0, 3, bound);
    expect(readVolume(book, whole)).toEqual({ first: 0, leaves: bound });
    for (let length = 0; length < whole.length; length += 1) expect(readVolume(book, whole.subarray(0, length))).toBeNull();
    for (const none of [
      joinBytes(whole, Uint8Array.of(0)), joinBytes(whole, u32(0)), plaintext(1, 3, bound), plaintext(0, 2, bound), plaintext(0, 4, bound), plaintext(0, 3, bound.toReversed()), plaintext(0, 0, []), plaintext(0, 0, bound),
      plaintext(0, 0xffffffff, bound), joinBytes(u32(0), u32(1), u32(0xffffffff)), joinBytes(u32(0), u32(1), u32(0)),
    ]) expect(readVolume(book, none)).toBeNull();
  });

  it('holds as many leaves as fit with their lengths, to the byte', () => {
    const of = (...lengths: readonly number[]) => lengths.map((length) => ({ bytes: new Uint8Array(length) }));
    const room = mostBytes('volume') - 8;
    expect(howManyFit([])).toBe(0);
    expect(howManyFit(of(room - 4))).toBe(1);
    expect(howManyFit(of(room - 3))).toBe(0);
    expect(howManyFit(of(100, room - 108))).toBe(2);
    expect(howManyFit(of(100, room - 107))).toBe(1);
    expect(howManyFit(of(100, room, 1))).toBe(1);
  });
});
