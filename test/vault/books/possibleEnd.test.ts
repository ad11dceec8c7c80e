import { beforeAll, describe, expect, it } from 'vitest';
import type { BranchId, ChildId } from '../../../src/core/Id.ts';
import { ok } from '../../../src/core/Result.ts';
import { openBackupFile } from '../../../src/vault/backup/backupFile.ts';
import { restoreVault } from '../../../src/vault/backup/restoreVault.ts';
import { takeSnapshot, writeBackup } from '../../../src/vault/backup/writeBackup.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { writeLeaf } from '../../../src/vault/books/leaf.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import { isPossibleEnd, mostBranches, mostEntries, namesAll } from '../../../src/vault/books/possibleEnd.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { emptyBook, type BookEnd, type Root } from '../../../src/vault/books/ShelfRows.ts';
import type { Shelf } from '../../../src/vault/books/Shelf.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { MemoryDisk, memoryStore } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { at, freshShelf, withText } from './freshShelf.ts';

beforeAll(ready);

const end = { ...emptyBook(0), head: 'A'.repeat(43) };
const impossible: readonly (readonly [string, BookEnd])[] = [
  ['more entries than a book takes', { ...end, entries: mostEntries + 1 }],
  ['more entries than there is memory for', { ...end, entries: Number.MAX_SAFE_INTEGER, bound: 0 }],
  ['more bound than there are', { ...end, entries: 3, bound: 4 }],
  ['more volumes than a book takes', { ...end, entries: 3, bound: 3, volumes: mostEntries + 1 }],
  ['a part of a branch that the root does not name', { ...end, entries: 3, parts: [{ branch: 1, entry: 0, volume: 0 }] }],
  ['a part of a branch past all', { ...end, parts: [{ branch: mostBranches, entry: 0, volume: 0 }] }],
  ['a part far past the end', { ...end, parts: [{ branch: 0, entry: 0, volume: 0 }, { branch: 0, entry: mostEntries + 1, volume: 0 }] }],
  ['more parts than branches', { ...end, parts: Array.from({ length: mostBranches + 1 }, () => ({ branch: 0, entry: 0, volume: 0 })) }],
];

/** As whoever has the keys could write it. */
async function writeEnd(shelf: Shelf, child: ChildId, of: BookEnd): Promise<void> {
  valueOf(await commit(shelf, () => ok({ at: at(2), facts: [{ child, set: { private: of } as never }] })));
}

const part = (branch: number, entry = 0, volume = 0) => ({ branch, entry, volume });

describe('the bounds of a book', () => {
  const full = { ...end, entries: mostEntries, bound: mostEntries, volumes: mostEntries };

  it('are met by one with as much as it takes', () => {
    const parts = Array.from({ length: mostBranches }, (_, branch) => part(branch, mostEntries, mostEntries));
    expect(isPossibleEnd({ ...full, parts })).toBe(true);
    expect(isPossibleEnd({ ...end, parts: [] })).toBe(true);
  });

  it.each<[string, BookEnd]>([
    ['entries', { ...full, entries: mostEntries + 1 }], ['bound', { ...full, entries: 7, bound: 8 }], ['volumes', { ...full, volumes: mostEntries + 1 }],
    ['parts', { ...full, parts: Array.from({ length: mostBranches + 1 }, () => part(0)) }],
    ['the branch of a part', { ...full, parts: [part(0), part(mostBranches)] }],
    ['the entry of a part', { ...full, parts: [part(0), part(1, mostEntries + 1)] }],
    ['the volume of a part', { ...full, parts: [part(0), part(1, 0, mostEntries + 1)] }],
  ])('are passed by one more: %s', (_, of) => expect(isPossibleEnd(of)).toBe(false));

  it('are the branches that the root names, for every part of every book', () => {
    const [first, second, both] = [{ ...end, parts: [part(0)] }, { ...end, parts: [part(1)] }, { ...end, parts: [part(0), part(1)] }];
    expect([namesAll(1, []), namesAll(1, [first]), namesAll(1, [second]), namesAll(1, [both]), namesAll(1, [first, both])]).toEqual([true, true, false, false, false]);
    expect(namesAll(2, [first, second, both])).toBe(true);
  });
});

describe('a book that cannot be', () => {
  it.each(impossible)('is not read out of a page: %s', async (_, of) => {
    const { shelf, addChild, reopen } = await freshShelf();
    const child = await addChild('Wren');
    await writeEnd(shelf, child, of);
    const opened = valueOf(await reopen());
    expect(opened.state.pages.map((page) => page?.whole)).toEqual([false]);
    expect(valueOf(await readBook(opened, { book: 'private', child }, withText)).entries).toEqual([]);
  });

  it.each(impossible)('is not read out of a root: %s', async (_, of) => {
    const { shelf, reopen } = await freshShelf();
    (shelf.state as { root: Root }).root = { ...shelf.state.root, ledger: of };
    valueOf(await commit(shelf, () => ok({ at: at(2) })));
    // What it was before says the same.
    expect(await reopen()).toMatchObject({ problem: { type: 'shelfDamaged' } });
  });

  it('is not written: past the most entries there is no more', async () => {
    const { shelf, addChild } = await freshShelf();
    const child = await addChild('Wren');
    const book = valueOf(openBook(shelf.held, { book: 'private', child }, { branches: shelf.state.root.branches, parts: end.parts }));
    expect(writeLeaf(book, { ...end, entries: mostEntries }, at(3), { text: '' })).toEqual({ ok: false, problem: { type: 'vaultFull', of: 'entries' } });
    expect(writeLeaf(book, { ...end, entries: mostEntries - 1 }, at(3), { text: '' }).ok).toBe(true);
  });

  it('is not restored: past the most branches there is no more', async () => {
    for (const [branches, problem] of [[mostBranches, { type: 'vaultFull', of: 'restores' }], [mostBranches - 1, null]] as const) {
      const { shelf, held } = await freshShelf();
      const before = Array.from({ length: branches - 1 }, () => newId<BranchId>());
      (shelf.state as { root: Root }).root = { ...shelf.state.root, branches: [...before, held.branch] };
      valueOf(await commit(shelf, () => ok({ at: at(2) })));
      const { file } = valueOf(await writeBackup(valueOf(await takeSnapshot(shelf, at(3))), { progress: () => undefined }));
      const { age } = valueOf(await openBackupFile(file));
      const restored = await restoreVault({
        age, held, store: memoryStore(new MemoryDisk()), database: 1, past: { generation: 0, epoch: 0 }, progress: () => undefined,
      });
      expect(restored.ok ? null : restored.problem).toEqual(problem);
    }
  });

  it('is one with as much as it takes, and no more', async () => {
    const { shelf, addChild, reopen } = await freshShelf();
    const child = await addChild('Wren');
    await writeEnd(shelf, child, { ...end, entries: mostEntries, bound: mostEntries, volumes: mostEntries });
    expect(valueOf(await reopen()).state.pages.map((page) => page?.whole)).toEqual([true]);
  });
});
