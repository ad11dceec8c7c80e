import { beforeAll, beforeEach, expect, it } from 'vitest';
import { fail } from '../../../src/core/Result.ts';
import type { FoundPage } from '../../../src/vault/books/Mending.ts';
import { probeBooks, probePages } from '../../../src/vault/books/probePages.ts';
import { emptyBook, type ShelfChild } from '../../../src/vault/books/ShelfRows.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { childNamed } from './freshShelf.ts';
import { AskedDisk, keysFor, WrittenBook } from './WrittenBook.ts';

let on: AskedDisk;
let keys: Awaited<ReturnType<typeof keysFor>>;
let ends: readonly (readonly [WrittenBook['end'], WrittenBook['end']])[];
beforeAll(ready);

/** Two children with some notes and records, on one disk. */
beforeEach(async () => {
  on = new AskedDisk();
  keys = await keysFor(2);
  ends = keys.children.map((child, place) => {
    const [notes, record] = (['private', 'record'] as const).map((book, wing) => {
      const one = new WrittenBook(keys.held, { book, child }, on);
      for (let n = 0; n <= place + wing; n += 1) one.write(20);
      return one.end;
    }) as [WrittenBook['end'], WrittenBook['end']];
    return [notes, record] as const;
  });
});

const probing = () => ({ held: keys.held, store: on.store, branches: [keys.held.branch], ids: new Set(on.disk.rows.keys()), written: () => 0 });
const childOf = (place: number, [notes, record] = [emptyBook(0), emptyBook(0)]): ShelfChild => ({
  card: childNamed(keys.children[place]!, 'Wren'), private: notes, record, marks: [], notices: 3, lastNotice: null, lastEntry: null, consent: null,
});
const pageOf = (number: number, children: readonly ShelfChild[], whole: boolean) => ({ page: { format: 1 as const, number, children: [...children] }, whole });

it('go on with what lies in their children\'s books where they are not whole, and stay as they are where they are or are lost', async () => {
  const whole = pageOf(0, [childOf(0)], true);
  const found: readonly FoundPage[] = [whole, null, pageOf(2, [childOf(0), childOf(1)], false), pageOf(3, [], false)];
  const pages = valueOf(await probePages(found, probing()));
  expect(pages).toEqual([whole, null, pageOf(2, [childOf(0, [...ends[0]!]), childOf(1, [...ends[1]!])], true), pageOf(3, [], true)]);
  expect(pages[0]).toBe(whole);
});

it('say what the disk failed with, whenever it does', async () => {
  const found = [pageOf(0, [childOf(0), childOf(1)], false)];
  expect((await probePages(found, probing())).ok).toBe(true);
  const many = on.asked.length;
  expect(many).toBe(4);
  for (on.failsAfter = 0; on.failsAfter < many; on.failsAfter += 1) {
    on.asked.length = 0;
    expect(await probePages(found, probing())).toEqual(fail({ type: 'storageLost' }));
  }
});

it('both books of a child are followed, and a disk that fails at either is told of', async () => {
  const from = { private: emptyBook(0), record: emptyBook(0) };
  expect(valueOf(await probeBooks(probing(), keys.children[1]!, from))).toEqual({ private: ends[1]![0], record: ends[1]![1] });
  for (on.failsAfter = 0; on.failsAfter < 2; on.failsAfter += 1) {
    on.asked.length = 0;
    expect(await probeBooks(probing(), keys.children[1]!, from)).toEqual(fail({ type: 'storageLost' }));
  }
});
