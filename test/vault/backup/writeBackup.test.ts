import { beforeAll, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../src/core/Result.ts';
import { backupHead, openBackupFile } from '../../../src/vault/backup/backupFile.ts';
import { takeSnapshot, writeBackup } from '../../../src/vault/backup/writeBackup.ts';
import { saveDraft } from '../../../src/vault/books/saveDraft.ts';
import type { Shelf } from '../../../src/vault/books/Shelf.ts';
import { encodeKeyFile } from '../../../src/vault/keys/KeyFile.ts';
import { ready, toHex } from '../../../src/vault/sodium.ts';
import type { Store } from '../../../src/vault/store/Store.ts';
import { at, freshShelf } from '../books/freshShelf.ts';
import { valueOf } from '../valueOf.ts';
import { fullShelf, told, write } from './backedUp.ts';
import { bytesOf, framesIn } from './frames.ts';

beforeAll(ready);

const lost = fail({ type: 'storageLost' as const });
const on = (shelf: Shelf, change: Partial<Store>): Shelf => ({ ...shelf, store: { ...shelf.store, ...change } });

describe('a snapshot', () => {
  it('is all that lies on the disk: the key file, the shelf, the drafts, and the rows no book names', async () => {
    const { shelf, held, disk } = await fullShelf();
    const snapshot = valueOf(await takeSnapshot(shelf, at(9)));
    expect(snapshot).toMatchObject({ held, state: shelf.state, madeAt: at(9), keyFile: encodeKeyFile(held.open.file) });
    expect(snapshot.shelf).toEqual(disk.shelf);
    expect(new Map(snapshot.drafts.map(({ id, sealed }) => [toHex(id), sealed]))).toEqual(disk.drafts);
    // Two plates and what was put aside; two leaves, a volume, one record entry and one line are named by their books.
    expect(disk.rows.size - snapshot.others.length).toBe(5);
    expect(snapshot.others).toHaveLength(3);
  });

  it('is none of a shelf that is not whole', async () => {
    const { shelf } = await freshShelf();
    const { state } = shelf;
    for (const change of [{ whole: false }, { deskWhole: false }, { pages: [null] }]) {
      shelf.state = { ...state, ...change };
      expect(await takeSnapshot(shelf, at(9))).toEqual(fail({ type: 'shelfDamaged' }));
    }
  });

  it('says what the disk failed with, whatever was asked of it', async () => {
    const { shelf } = await freshShelf();
    for (const asked of ['readShelf', 'draftIds', 'readDrafts', 'rowIds'] as const) {
      expect(await takeSnapshot(on(shelf, { [asked]: () => Promise.resolve(lost) }), at(9)), asked).toEqual(lost);
    }
  });

  it('leaves out a draft that is gone by the time it is read', async () => {
    const { shelf, addChild } = await freshShelf();
    const child = await addChild('Wren');
    for (const of of ['progress', 'session'] as const) valueOf(await saveDraft(shelf, child, { at: at(3), slot: { wing: 'record', of }, body: of }));
    const gone = on(shelf, { readDrafts: async (ids) => {
      const rows = await shelf.store.readDrafts(ids);
      return rows.ok ? ok(rows.value.with(0, null)) : rows;
    } });
    expect(valueOf(await takeSnapshot(gone, at(9))).drafts).toHaveLength(1);
  });
});

describe('a backup that is written', () => {
  it('is the key file as it lies and an `age` file of all that was taken, in its order', async () => {
    const { shelf, held, disk } = await fullShelf();
    const { file, reading } = valueOf(await writeBackup(valueOf(await takeSnapshot(shelf, at(9))), told));
    expect(file.type).toBe('application/octet-stream');
    const { age, bytes } = valueOf(await openBackupFile(file));
    expect(bytes).toEqual(encodeKeyFile(held.open.file));
    expect(new Uint8Array(await file.arrayBuffer()).subarray(0, file.size - age.size)).toEqual(backupHead(encodeKeyFile(held.open.file)));
    expect(reading).toMatchObject({ entries: 5, rows: 8, drafts: 2, damaged: 0, strangers: 1 });
    const frames = await framesIn(age, held);
    expect(frames.map(({ type }) => type)).toEqual(['head', ...Array.from({ length: 3 }, () => 'shelf'), ...Array.from({ length: 8 }, () => 'row'), 'draft', 'draft', 'end']);
    const names = frames.slice(1, 4).map(({ bytes: row }) => new TextDecoder().decode(row.subarray(1, 1 + row[0]!)));
    expect(names.sort()).toEqual(['desk', 'page/0', 'root']);
    for (const { bytes: row } of frames.slice(1, 4)) {
      const name = new TextDecoder().decode(row.subarray(1, 1 + row[0]!));
      expect(row.subarray(1 + row[0]!)).toEqual(disk.shelf.get(name as 'root'));
    }
    const rows = new Map(frames.filter(({ type }) => type === 'row').map(({ bytes: row }) => [toHex(row.subarray(0, 16)), row.slice(16)]));
    expect(rows).toEqual(disk.rows);
    const drafts = new Map(frames.filter(({ type }) => type === 'draft').map(({ bytes: row }) => [toHex(row.subarray(0, 32)), row.slice(32)]));
    expect(drafts).toEqual(disk.drafts);
    expect(JSON.parse(new TextDecoder().decode(frames[0]!.bytes))).toEqual({ format: 1, vault: held.vault, branch: held.branch, madeAt: at(9), epoch: shelf.state.root.epoch });
    expect(JSON.parse(new TextDecoder().decode(frames.at(-1)!.bytes))).toEqual({ shelf: 3, rows: 8, drafts: 2 });
    expect(toHex(await bytesOf(age.stream() as ReadableStream<Uint8Array>)).startsWith(Buffer.from('age-encryption.org/v1\n').toString('hex'))).toBe(true);
  });

  it('tells how far it is, first in writing and then in reading back', async () => {
    const { shelf, addChild } = await freshShelf();
    const child = await addChild('Wren');
    await write(shelf, child, ...Array.from({ length: 70 }, () => 3));
    const told: [string, number, number][] = [];
    const { file } = valueOf(await writeBackup(valueOf(await takeSnapshot(shelf, at(9))), { progress: (...what) => told.push(what) }));
    const age = valueOf(await openBackupFile(file)).age.size;
    const backup = told.filter(([what]) => what === 'backup');
    expect(backup).toEqual([['backup', 64, 70], ['backup', 70, 70]]);
    const back = told.slice(backup.length);
    expect(back.every(([what, , of]) => what === 'readingBack' && of === age)).toBe(true);
    expect(back.map(([, done]) => done)).toEqual(back.map(([, done]) => done).sort((one, other) => one - other));
    expect(back.length).toBeGreaterThan(70);
  });

  it('says what the disk failed with in the middle', async () => {
    const { shelf, addChild } = await freshShelf();
    const child = await addChild('Wren');
    await write(shelf, child, ...Array.from({ length: 70 }, () => 3));
    for (const failing of [1, 2]) {
      let reads = 0;
      const snapshot = valueOf(await takeSnapshot(shelf, at(9)));
      const store: Store = { ...shelf.store, readRows: (ids) => ((reads += 1) === failing ? Promise.resolve(lost) : shelf.store.readRows(ids)) };
      expect(await writeBackup({ ...snapshot, store }, told)).toEqual(lost);
    }
  });

  it('throws on when something else breaks in the middle', async () => {
    const { shelf, addChild } = await freshShelf();
    await write(shelf, await addChild('Wren'), 3);
    const snapshot = valueOf(await takeSnapshot(shelf, at(9)));
    const store: Store = { ...shelf.store, readRows: () => Promise.reject(new Error('broken')) };
    await expect(writeBackup({ ...snapshot, store }, told)).rejects.toThrow('broken');
  });

  it('tells of a row that is missing, and keeps the rest', async () => {
    const { shelf, disk, addChild } = await freshShelf();
    await write(shelf, await addChild('Wren'), 3, 4, 5);
    disk.rows.delete([...disk.rows.keys()][1]!);
    const { reading } = valueOf(await writeBackup(valueOf(await takeSnapshot(shelf, at(9))), told));
    expect(reading).toMatchObject({ entries: 2, rows: 2, damaged: 1 });
  });
});
