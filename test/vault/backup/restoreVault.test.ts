import { beforeAll, describe, expect, it } from 'vitest';
import type { BranchId, ChildId } from '../../../src/core/Id.ts';
import { fail, ok } from '../../../src/core/Result.ts';
import { restoreVault, type Restoring } from '../../../src/vault/backup/restoreVault.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { leafId } from '../../../src/vault/books/leaf.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import { mostBranches } from '../../../src/vault/books/possibleEnd.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { readDrafts } from '../../../src/vault/books/readDrafts.ts';
import { childrenOf, endOf, type Shelf } from '../../../src/vault/books/Shelf.ts';
import { ledgerBook, type BookRef } from '../../../src/vault/keys/BookRef.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { openKeyFile } from '../../../src/vault/keys/sealKeyFile.ts';
import { ready, toHex } from '../../../src/vault/sodium.ts';
import type { Batch } from '../../../src/vault/store/Store.ts';
import { at } from '../books/freshShelf.ts';
import { MemoryDisk, memoryStore } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { backUp, fullShelf, write } from './backedUp.ts';
import { ageOf, framesIn } from './frames.ts';

beforeAll(ready);

const notes = (child: ChildId): BookRef => ({ book: 'private', child });
const past = { generation: 0, epoch: 0 };

/** Restores onto an empty disk, which may refuse its n-th write. */
async function restore(age: Blob, held: HeldKeys, change: Partial<Restoring> = {}, refused = Infinity) {
  const disk = new MemoryDisk();
  const store = memoryStore(disk);
  const batches: Batch[] = [];
  const counting = { ...store, write: (batch: Batch) => {
    batches.push(batch);
    return batches.length === refused ? Promise.resolve(fail({ type: 'storageFull' as const })) : store.write(batch);
  } };
  const restored = await restoreVault({ age, held, store: counting, database: 4, past, progress: () => undefined, ...change });
  return { restored, disk, batches };
}

async function opened(disk: MemoryDisk, held: HeldKeys): Promise<Shelf> {
  return valueOf(await openShelf(held, memoryStore(disk), () => undefined));
}

const entriesOf = async (shelf: Shelf, ref: BookRef) => {
  const { entries, damaged } = valueOf(await readBook(shelf, ref, (value) => value as { readonly text?: string }));
  return { entries: entries.map(({ number, entry }) => [number, entry.text?.length ?? entry]), damaged: damaged.map(({ number }) => number) };
};

it.each([[mostBranches - 1, true], [mostBranches, false]] as const)('a vault of %d branches has room for one more: %s', async (count, hasRoom) => {
  const { shelf, held } = await fullShelf();
  const { branches } = shelf.state.root;
  const others = Array.from({ length: count - branches.length }, () => newId<BranchId>());
  shelf.state = { ...shelf.state, root: { ...shelf.state.root, branches: [...branches, ...others] } };
  valueOf(await commit(shelf, () => ok({ at: at(5) })));
  const { age } = await backUp(shelf);
  const { restored, disk } = await restore(age, held);
  if (hasRoom) expect(valueOf(restored).held.branch).not.toBe(held.branch);
  else expect(restored).toEqual(fail({ type: 'vaultFull', of: 'restores' }));
  expect(disk.shelf.size > 0).toBe(hasRoom);
});

describe('a vault that is restored', () => {
  it('has every entry and draft that was backed up, and goes on as another branch', async () => {
    const { shelf, held: from, child, empty } = await fullShelf();
    const { age, reading } = await backUp(shelf);
    const { restored, disk } = await restore(age, from);
    const { held, reading: read } = valueOf(restored);
    expect(read).toEqual(reading);
    const again = await opened(disk, held);
    for (const ref of [ledgerBook, notes(child), notes(empty), { book: 'record', child } as const]) {
      expect(await entriesOf(again, ref)).toEqual(await entriesOf(shelf, ref));
    }
    expect(await entriesOf(again, notes(child))).toEqual({ entries: [[0, 30_000], [1, 30_000], [2, 300_000]], damaged: [] });
    expect(valueOf(await readDrafts(again, child))).toEqual(valueOf(await readDrafts(shelf, child)));
    expect(valueOf(await readDrafts(again, child)).drafts).toHaveLength(2);
    expect(held.branch).not.toBe(from.branch);
    const before = shelf.state.root;
    expect(again.state).toMatchObject({ whole: true, deskWhole: true, desk: shelf.state.desk, root: {
      epoch: before.epoch + 1, fence: before.fence + 1, keyFile: held.open.file.generation, branches: [from.branch, held.branch], errand: null, savedAt: before.savedAt,
    } });
    valueOf(await commit(again, () => ok({ at: at(20), entries: [{ book: notes(child), entry: { text: 'on' } }] })));
    expect((await entriesOf(await opened(disk, held), notes(child))).entries.at(-1)).toEqual([3, 2]);
  });

  it('keeps rows as they lay, binds what was loose, and leaves the old disk alone', async () => {
    const { shelf, held: from, child, disk: before } = await fullShelf();
    const { age } = await backUp(shelf);
    const copy = before.copy();
    const { restored, disk } = await restore(age, from);
    const again = await opened(disk, valueOf(restored).held);
    expect(before).toEqual(copy);
    expect(endOf(again.state, notes(child))).toMatchObject({
      entries: 3, bound: 3, volumes: 2, loose: 0, parts: [{ branch: 0, entry: 0, volume: 0 }, { branch: 1, entry: 3, volume: 1 }],
    });
    expect(endOf(again.state, { book: 'record', child })).toMatchObject({
      entries: 1, bound: 1, volumes: 1, loose: 0, parts: [{ branch: 0, entry: 0, volume: 0 }, { branch: 1, entry: 1, volume: 0 }],
    });
    // The volume that was there, two plates and what was put aside; one volume more for each of three books.
    const same = [...disk.rows].filter(([id, sealed]) => toHex(before.rows.get(id) ?? new Uint8Array(0)) === toHex(sealed));
    expect([same.length, disk.rows.size]).toEqual([4, 7]);
    expect([...disk.drafts.keys()].some((id) => before.drafts.has(id))).toBe(false);
    expect(disk.drafts.size).toBe(2);
  });

  it('has a key file past all others, of its own database and branch, sealed under the same root', async () => {
    const { shelf, held: from } = await fullShelf();
    const { age } = await backUp(shelf);
    for (const [generation, expected] of [[0, 1], [9, 10]] as const) {
      const { held } = valueOf((await restore(age, from, { past: { generation, epoch: 0 } })).restored);
      expect(held.open.file.generation).toBe(Math.max(from.open.file.generation + 1, expected));
      expect(held.open).toMatchObject({ newest: 'b', behind: false, file: { database: 4, vault: from.vault, rootGeneration: 1, slots: from.open.file.slots } });
      expect(openKeyFile(held.open.file, from.keyFile)).toEqual({ ...from.open.body, branch: held.branch, database: 4 });
      expect(held.signing).toEqual(from.signing);
    }
  });

  it('has neither keys nor rows, drafts nor a card of whoever is left out, and a shelf key of its own', async () => {
    const { shelf, held: from, child, empty } = await fullShelf();
    const { age } = await backUp(shelf);
    const { restored, disk } = await restore(age, from, { leaveOut: new Set([child]) });
    const { held, leftOut } = valueOf(restored);
    expect(leftOut).toEqual([child]);
    const body = openKeyFile(held.open.file, from.keyFile);
    expect(body?.children.map((keys) => keys.child)).toEqual([empty]);
    const [before] = from.open.body.shelf.seals;
    expect(body?.shelf.seals).toHaveLength(1);
    expect(body?.shelf.seals[0]?.key).not.toBe(before?.key);
    const again = await opened(disk, held);
    expect(childrenOf(again.state).map(({ card }) => card.id)).toEqual([empty]);
    // The one line of the ledger, bound, and what was put aside.
    expect([disk.rows.size, disk.drafts.size]).toEqual([2, 0]);
  });

  it('has an epoch past the backup\'s and past every marker\'s', async () => {
    const { shelf, held: from } = await fullShelf();
    const { age } = await backUp(shelf);
    const { epoch } = shelf.state.root;
    for (const [remembered, expected] of [[0, epoch + 1], [epoch, epoch + 1], [epoch + 5, epoch + 6]] as const) {
      const { restored, disk } = await restore(age, from, { past: { generation: 0, epoch: remembered } });
      expect((await opened(disk, valueOf(restored).held)).state.root.epoch).toBe(expected);
    }
  });

  it('can be backed up and restored again, as a third branch', async () => {
    const { shelf, held: from, child, empty } = await fullShelf();
    const first = await restore((await backUp(shelf)).age, from);
    const second = await opened(first.disk, valueOf(first.restored).held);
    await write(second, child, 6);
    const third = await restore((await backUp(second)).age, second.held);
    const again = await opened(third.disk, valueOf(third.restored).held);
    expect(again.state.root.branches).toHaveLength(3);
    expect(await entriesOf(again, notes(child))).toEqual({ entries: [[0, 30_000], [1, 30_000], [2, 300_000], [3, 6]], damaged: [] });
    // Of a branch that wrote nothing in a book no part is kept.
    expect(endOf(again.state, notes(empty)).parts).toEqual([{ branch: 2, entry: 0, volume: 0 }]);
    expect(endOf(again.state, notes(child)).parts.map(({ branch }) => branch)).toEqual([0, 1, 2]);
  });

  it('brings no errand back', async () => {
    const { shelf, held: from, child } = await fullShelf();
    valueOf(await commit(shelf, () => ok({ at: at(5), startErrand: { child, rows: [{ number: 0, sealed: new Uint8Array(90) }] } })));
    const { restored, disk } = await restore((await backUp(shelf)).age, from);
    expect((await opened(disk, valueOf(restored).held)).state.root.errand).toBeNull();
    expect(disk.errand.size).toBe(0);
  });
});

describe('what does not open in a backup', () => {
  it('lies where it lay, with the loose leaves of its book, and the rest is read', async () => {
    const { shelf, held: from, child } = await fullShelf();
    await write(shelf, child, 4, 5);
    const frames = await framesIn((await backUp(shelf)).age, from);
    const name = toHex(leafId(valueOf(openBook(from, notes(child), { branches: [from.branch], parts: endOf(shelf.state, notes(child)).parts })), 3));
    const place = frames.findIndex(({ bytes }) => toHex(bytes.subarray(0, 16)) === name);
    const row = frames[place]!;
    const spoilt = { ...row, bytes: row.bytes.with(-1, row.bytes.at(-1)! ^ 1) };
    const { restored, disk } = await restore(await ageOf(frames.with(place, spoilt), from), from);
    const { held, reading } = valueOf(restored);
    expect(reading.damaged).toBe(1);
    expect(disk.rows.get(name)).toEqual(spoilt.bytes.slice(16));
    const again = await opened(disk, held);
    expect(endOf(again.state, notes(child))).toMatchObject({ entries: 5, bound: 1, volumes: 1, parts: [{ branch: 0 }, { branch: 1, entry: 5, volume: 1 }] });
    expect(await entriesOf(again, notes(child))).toEqual({ entries: [[0, 30_000], [1, 30_000], [2, 300_000], [4, 5]], damaged: [3] });
    // It is gone on with by the new branch behind its leaves.
    valueOf(await commit(again, () => ok({ at: at(20), entries: [{ book: notes(child), entry: { text: 'on' } }] })));
    expect((await entriesOf(await opened(disk, held), notes(child))).entries.at(-1)).toEqual([5, 2]);
  });

  it('is left out where it is a draft', async () => {
    const { shelf, held: from, child, empty } = await fullShelf();
    const frames = await framesIn((await backUp(shelf)).age, from);
    const at0 = frames.findIndex(({ type }) => type === 'draft');
    const flip = frames.map((frame, place) => (place === at0 ? { ...frame, bytes: frame.bytes.with(-1, frame.bytes.at(-1)! ^ 1) } : frame));
    const stranger = frames.map((frame, place) => (place === at0 ? { ...frame, bytes: new Uint8Array(frame.bytes).fill(9, 0, 32) } : frame));
    for (const spoilt of [flip, stranger]) {
      const { restored, disk } = await restore(await ageOf(spoilt, from), from);
      const again = await opened(disk, valueOf(restored).held);
      expect(disk.drafts.size).toBe(1);
      expect(valueOf(await readDrafts(again, child))).toMatchObject({ damaged: 0, drafts: { length: 1 } });
      expect(valueOf(await readDrafts(again, empty)).drafts).toEqual([]);
    }
  });

  it('ends the restoring where it is the backup itself, and makes no shelf', async () => {
    const { shelf, held: from } = await fullShelf();
    const frames = await framesIn((await backUp(shelf)).age, from);
    const { restored, disk } = await restore(await ageOf(frames.slice(0, -1), from), from);
    expect(restored).toEqual(fail({ type: 'backupDamaged' }));
    expect(disk.shelf.size).toBe(0);
  });
});

describe('writing a restored vault', () => {
  it('is done in transactions of some four MiB, the shelf in the last', async () => {
    const { shelf, held: from, child } = await fullShelf();
    await write(shelf, child, ...Array.from({ length: 20 }, () => 300_000));
    const { age } = await backUp(shelf);
    const { restored, disk, batches } = await restore(age, from);
    const { held } = valueOf(restored);
    expect(batches.map(({ shelf: rows }) => rows !== undefined)).toEqual([...batches.slice(1).map(() => false), true]);
    const bytes = batches.map(({ addRows = [] }) => addRows.reduce((sum, { sealed }) => sum + sealed.length, 0));
    expect(bytes).toHaveLength(3);
    for (const size of bytes.slice(0, -1)) expect(size).toBeGreaterThanOrEqual(4 * 1024 * 1024);
    for (const size of bytes) expect(size).toBeLessThan(4.6 * 1024 * 1024);
    expect(batches.every(({ root }) => root === null)).toBe(true);
    expect((await entriesOf(await opened(disk, held), notes(child))).entries).toHaveLength(23);
    for (let nth = 1; nth <= batches.length; nth += 1) {
      const refused = await restore(age, from, {}, nth);
      expect(refused.restored, `write ${nth}`).toEqual(fail({ type: 'storageFull' }));
      expect(refused.disk.shelf.size).toBe(0);
      expect(refused.batches).toHaveLength(nth);
    }
  });
});
