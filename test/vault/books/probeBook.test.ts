import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fail } from '../../../src/core/Result.ts';
import { openLeaf, writeLeaf } from '../../../src/vault/books/leaf.ts';
import { probeBook } from '../../../src/vault/books/probeBook.ts';
import { emptyBook, type BookEnd } from '../../../src/vault/books/ShelfRows.ts';
import { openVolume, sealVolume } from '../../../src/vault/books/volume.ts';
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

const fresh = () => new WrittenBook(keys.held, { book: 'private', child: keys.children[0]! });
/** So many entries of which the first lie in volumes of two. */
function written(count: number, volumes = 0): WrittenBook {
  const one = fresh();
  for (let n = 0; n < count; n += 1) one.write(50);
  for (let n = 0; n < volumes; n += 1) one.bind(2);
  return one;
}
const probed = async (one: WrittenBook, from: BookEnd) => valueOf(await probeBook(one.probing, one.ref, from));
/** Bytes of the loose leaves that open. */
function looseOf(one: WrittenBook): number {
  const leaves = Array.from({ length: one.end.entries }, (_, n) => openLeaf(one.book, n, one.on.disk.rows.get(one.leaf(n)) ?? null));
  return leaves.reduce((sum, each) => sum + (each?.bytes.length ?? 0), 0);
}

describe('how far a book goes', () => {
  it('is found from its beginning or from any end it has had', async () => {
    const act = fc.oneof(
      { weight: 4, arbitrary: fc.record({ write: fc.integer({ min: 3, max: 400 }) }) },
      { weight: 2, arbitrary: fc.record({ bind: fc.integer({ min: 1, max: 4 }) }) },
    );
    await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 24 }), async (acts) => {
      const one = fresh();
      const ends = [one.end];
      for (const each of acts) {
        if ('write' in each) one.write(each.write);
        else if (one.end.entries - one.end.bound > each.bind) one.bind(each.bind);
        ends.push(one.end);
      }
      for (const end of ends) expect(await probed(one, end)).toEqual(one.end);
    }), { numRuns: 40 });
  });

  it('is found from the end of another life of it, where it is the longer one', async () => {
    const life = fc.record({ writes: fc.integer({ min: 1, max: 6 }), binds: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }) });
    await fc.assert(fc.asyncProperty(life, life, life, async (common, mine, theirs) => {
      const lived = (one: WrittenBook, { writes, binds }: typeof common, length: number) => {
        for (let n = 0; n < writes; n += 1) one.write(length + n);
        for (const count of binds) if (one.end.entries - one.end.bound > count) one.bind(count);
      };
      const one = fresh();
      lived(one, common, 10);
      const other = one.copy();
      lived(one, mine, 30);
      lived(other, theirs, 70);
      const found = await probed(one, other.end);
      if (one.end.entries > other.end.entries) expect(found).toEqual(one.end);
      // What is missing of the longer life stays missing: its numbers are not given to other entries.
      else if (one.end.entries < other.end.entries) expect([found.entries, found.head]).toEqual([other.end.entries, other.end.head]);
      else expect([found.entries, [one.end.head, other.end.head].includes(found.head)]).toEqual([one.end.entries, true]);
    }), { numRuns: 150 });
  });

  it('ends with its last volume where nothing is loose', async () => {
    const one = written(5);
    one.restore();
    expect(one.end).toMatchObject({ entries: 5, bound: 5, volumes: 1, loose: 0 });
    expect(await probed(one, { ...emptyBook(0), parts: one.end.parts })).toEqual(one.end);
    one.write(20);
    expect(await probed(one, { ...emptyBook(0), parts: one.end.parts })).toEqual(one.end);
  });

  it('is taken from its beginning where a volume does not begin where the end says that the last one ends', async () => {
    const one = written(9, 2);
    const longer = { ...one.end, entries: 20, bound: 7, volumes: 1, head: 'D'.repeat(43) };
    expect(await probed(one, longer)).toEqual({ ...one.end, entries: 20, head: longer.head });
  });

  it('is as it was where nothing of it is there, and no row is asked for', async () => {
    const one = fresh();
    expect(await probed(one, one.end)).toEqual(emptyBook(0));
    const far = { ...written(7, 2).end, loose: 0 };
    expect(await probed(one, far)).toEqual(far);
    expect(one.on.asked).toEqual([]);
  });

  it('is as it was where its keys are not to be had', async () => {
    const one = written(3);
    const end = { ...one.end, entries: 1 };
    expect(valueOf(await probeBook(one.probing, { book: 'private', child: newId() }, end))).toBe(end);
  });

  it('is asked for once where it goes on from the end that is given: only what may lie past its volumes', async () => {
    const one = written(5, 1);
    const { end } = one;
    one.bind(2);
    one.write(50);
    expect(await probed(one, end)).toEqual(one.end);
    expect(one.on.asked).toEqual([[one.volume(1)], [one.leaf(4), one.leaf(5)]]);
  });

  it('reads many leaves some at a time', async () => {
    const one = written(150);
    expect(await probed(one, emptyBook(0))).toEqual(one.end);
    expect(one.on.asked.map(({ length }) => length)).toEqual([64, 64, 22]);
  });

  it('is not found where the disk fails: that is said, whenever it does', async () => {
    const one = written(70, 2);
    const other = one.copy();
    other.write(9);
    one.write(8);
    for (let n = 0; n < 6; n += 1) one.write(50);
    const askings = async () => { one.on.asked.length = 0; const found = await probeBook(one.probing, one.ref, other.end); return found; };
    expect(valueOf(await askings())).toEqual(one.end);
    const many = one.on.asked.length;
    expect(many).toBeGreaterThan(5);
    for (one.on.failsAfter = 0; one.on.failsAfter < many; one.on.failsAfter += 1) expect(await askings()).toEqual(fail({ type: 'storageLost' }));
    one.on.failsAfter = many;
    expect((await askings()).ok).toBe(true);
  });
});

describe('past a gap', () => {
  it.each([[511, true], [512, false]])('of %s leaves what follows is found: %s', async (missing, found) => {
    const one = written(2);
    const { end } = one;
    const number = end.entries + missing;
    const { rows: [row] } = valueOf(writeLeaf(one.book, { ...end, entries: number }, at(1), { text: 'far' }));
    one.on.disk.rows.set(hex(row!.id), row!.sealed);
    const far = openLeaf(one.book, number, row!.sealed)!;
    expect(await probed(one, end)).toEqual(found ? { ...end, entries: number + 1, head: far.link, loose: end.loose + far.bytes.length } : end);
  });

  it('what follows more gaps is found, too', async () => {
    const one = written(2);
    let { end } = one;
    for (const missing of [511, 511, 511]) {
      const { rows: [row], end: next } = valueOf(writeLeaf(one.book, { ...end, entries: end.entries + missing }, at(1), { text: 'far' }));
      one.on.disk.rows.set(hex(row!.id), row!.sealed);
      end = next;
    }
    expect(await probed(one, one.end)).toEqual(end);
  });

  it.each([[15, true], [16, false]])('of %s volumes what follows is found: %s', async (missing, found) => {
    const one = written(4, 1);
    const { end } = one;
    const leaves = [2, 3].map((number) => openLeaf(one.book, number, one.on.disk.rows.get(one.leaf(number))!)!);
    const { id, sealed } = sealVolume(one.book, end.volumes + missing, leaves);
    one.on.disk.rows.set(hex(id), sealed);
    for (const number of [2, 3]) one.on.disk.rows.delete(one.leaf(number));
    const known = { ...end, loose: 0 };
    expect(await probed(one, end)).toEqual(found ? { ...known, bound: 4, volumes: end.volumes + missing + 1 } : known);
  });

  it('of each other kind the rest is found: a leaf or a volume that is missing or does not open', async () => {
    for (const spoilt of [false, true]) {
      for (let number = 4; number < 9; number += 1) {
        const one = written(9, 2);
        const { end } = one;
        if (spoilt) one.spoil(one.leaf(number));
        else one.on.disk.rows.delete(one.leaf(number));
        const loose = looseOf(one);
        const isLast = number === 8;
        const head = isLast ? openLeaf(one.book, 7, one.on.disk.rows.get(one.leaf(7))!)!.link : end.head;
        const expected = isLast && !spoilt ? { ...end, entries: 8, head, loose } : { ...end, head, loose };
        expect(await probed(one, emptyBook(0))).toEqual(expected);
        // From the end that is known nothing is taken back.
        expect(await probed(one, end)).toEqual({ ...end, loose });
      }
      for (const number of [0, 1, 2]) {
        const one = written(9, 3);
        const { end } = one;
        if (spoilt) one.spoil(one.volume(number));
        else one.on.disk.rows.delete(one.volume(number));
        const expected = !spoilt && number === 2 ? { ...end, bound: 4, volumes: 2 } : end;
        expect(await probed(one, emptyBook(0))).toEqual(expected);
        expect(await probed(one, end)).toEqual(end);
      }
    }
  });

  it('a volume that does not open ends where the first loose leaf is, and does not count where none is', async () => {
    const one = written(4, 1);
    one.bind(2);
    one.spoil(one.volume(1));
    expect(await probed(one, emptyBook(0))).toEqual({ ...one.end, entries: 2, bound: 2, head: expect.any(String) as unknown, volumes: 2 });
    const before = one.end;
    one.write(20);
    expect(await probed(one, emptyBook(0))).toEqual(one.end);
    expect(await probed(one, before)).toEqual(one.end);
  });

  it('a volume that opens again after one that does not says where it ends', async () => {
    const one = written(7, 3);
    one.spoil(one.volume(1));
    one.on.disk.rows.delete(one.leaf(6));
    expect(await probed(one, emptyBook(0))).toMatchObject({ entries: 6, bound: 6, volumes: 3, loose: 0 });
  });
});

describe('a book that somebody tells of', () => {
  it('is looked through as far as it was written, past any gap', async () => {
    const one = fresh();
    for (let n = 0; n < 620; n += 1) one.write(20);
    for (let n = 0; n < 3; n += 1) one.bind(200);
    for (let n = 0; n < 3; n += 1) one.on.disk.rows.delete(one.volume(n));
    expect((await probed(one, emptyBook(0))).entries).toBe(0);
    one.told = 87;
    expect((await probed(one, emptyBook(0))).entries).toBe(0);
    one.told = 89;
    expect(await probed(one, emptyBook(0))).toEqual({ ...one.end, bound: 0, volumes: 0 });
  });

  it('is not taken for longer than what is there', async () => {
    const one = written(3);
    one.told = 9;
    expect(await probed(one, emptyBook(0))).toEqual(one.end);
  });

  it('is looked through as far again where it is taken from its beginning', async () => {
    const one = fresh();
    for (let n = 0; n < 615; n += 1) one.write(20);
    for (let n = 0; n < 20; n += 1) one.bind(30);
    const known = one.end;
    for (let n = 0; n < 5; n += 1) one.write(20);
    one.bind(10);
    for (let n = 0; n < 20; n += 1) one.on.disk.rows.delete(one.volume(n));
    one.spoil(one.leaf(615));
    expect(await probed(one, known)).toEqual({ ...one.end, loose: looseOf(one) });
    expect([...(await one.texts()).keys()]).toEqual([...Array.from({ length: 15 }, (_, n) => n + 600), 616, 617, 618, 619]);
  });
});

describe('a leaf or volume that does not go on from the end', () => {
  it('has the book taken from its beginning, whatever the end said', async () => {
    const one = written(6, 2);
    const wrong: Partial<BookEnd>[] = [{ head: 'A'.repeat(43), entries: 5 }, { bound: 1, volumes: 1, entries: 5, head: 'B'.repeat(43) }, { bound: 3, volumes: 1, entries: 3 }];
    for (const end of wrong) expect(await probed(one, { ...one.end, ...end })).toEqual(one.end);
  });

  it('is a leaf that names the head but does not come right after it, as one does that was written past a gap', async () => {
    const one = written(8);
    for (const count of [3, 4]) one.bind(count);
    const { link } = openVolume(one.book, 0, one.on.disk.rows.get(one.volume(0))!)!.leaves[2]!;
    one.spoil(one.volume(1));
    one.on.disk.rows.delete(one.leaf(7));
    one.end = { ...one.end, head: link, loose: 0 };
    one.restore();
    for (let n = 0; n < 3; n += 1) one.write(20);
    const parts = [{ branch: 0, entry: 0, volume: 0 }, { branch: 1, entry: 3, volume: 2 }];
    expect(await probed(one, { entries: 3, head: link, bound: 3, volumes: 2, loose: 0, parts })).toEqual({ ...one.end, bound: 8, parts });
  });

  it('leaves the number of entries that were known, and the last link, where fewer are found', async () => {
    const one = written(6, 2);
    one.spoil(one.leaf(5));
    const known: BookEnd = { ...one.end, entries: 9, bound: 2, volumes: 1, head: 'C'.repeat(43) };
    expect(await probed(one, known)).toMatchObject({ entries: 9, head: 'C'.repeat(43), bound: 4, volumes: 2 });
  });
});
