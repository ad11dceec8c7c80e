import { beforeAll, expect, it } from 'vitest';
import { bookRows } from '../../../src/vault/books/bookRows.ts';
import { leafId } from '../../../src/vault/books/leaf.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import { volumeId } from '../../../src/vault/books/volume.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { freshShelf } from './freshShelf.ts';

beforeAll(ready);

it('are a book\'s volumes, then its loose leaves, each under its id', async () => {
  const { shelf, addChild } = await freshShelf();
  const child = await addChild('Wren');
  const { branches } = shelf.state.root;
  const parts = [{ branch: 0, entry: 0, volume: 0 }];
  const book = valueOf(openBook(shelf.held, { book: 'private', child }, { branches, parts }));
  const end = { entries: 9, bound: 7, loose: 0, volumes: 2, head: 'A'.repeat(43), parts };
  expect(bookRows(book, end)).toEqual([
    ...[0, 1].map((number) => ({ id: volumeId(book, number), place: { kind: 'volume', number, part: 0 } })),
    ...[7, 8].map((number) => ({ id: leafId(book, number), place: { kind: 'leaf', number, part: 0 } })),
  ]);
  expect(bookRows(book, { ...end, entries: 7, volumes: 0 })).toEqual([]);
});
