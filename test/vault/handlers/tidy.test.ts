import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { ChildId } from '../../../src/core/Id.ts';
import { ok } from '../../../src/core/Result.ts';
import * as ageStream from '../../../src/vault/backup/ageStream.ts';
import { firstLooseBook } from '../../../src/vault/books/bindLoose.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import { endOf, type Shelf } from '../../../src/vault/books/Shelf.ts';
import { volumeId } from '../../../src/vault/books/volume.ts';
import type { Room } from '../../../src/vault/handlers/Room.ts';
import { tidy } from '../../../src/vault/handlers/tidy.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { at, freshShelf } from '../books/freshShelf.ts';
import { hex } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';
import { onDisk } from './disk.ts';

beforeAll(ready);

/** A shelf with a book that is to be bound, in a room that tells what the page is told. */
async function withLooseBook() {
  const fresh = await freshShelf();
  const child = await fresh.addChild('Wren');
  const book = { book: 'private', child } as const;
  for (let n = 0; n < 8; n += 1) valueOf(await commit(fresh.shelf, () => ok({ at: at(n), entries: [{ book, entry: { text: 'x'.repeat(8000) } }] })));
  expect(firstLooseBook(fresh.shelf)).toEqual(book);
  const told: string[] = [];
  const events = { mustLock: (why: string) => told.push(why), progress: () => undefined };
  const open = { ledger: { shelf: fresh.shelf }, keyFiles: fresh.keyFiles, around: { events }, backups: { running: false, made: null }, owed: null, sealing: 'due', unswept: new Set() };
  return { ...fresh, child, told, room: { open, rest: null } as unknown as Room };
}

function firstVolume(shelf: Shelf, child: ChildId): string {
  const book = { book: 'private', child } as const;
  const { branches } = shelf.state.root;
  return hex(volumeId(valueOf(openBook(shelf.held, book, { branches, parts: endOf(shelf.state, book).parts })), 0));
}

/** Another window's write, which this one does not know of. */
async function writtenElsewhere(reopen: () => Promise<unknown>): Promise<void> {
  valueOf(await commit(valueOf(await reopen() as never), () => ok({ at: at(99), takeFence: true })));
}

async function renew(vault: VaultContract): Promise<void> {
  const { words, ask } = valueOf(await vault.renewWords({ current: passphrase, keys: true }));
  valueOf(await vault.confirmNewWords(ask.map((place) => ({ place, word: words[place]! }))));
}

describe('between two requests', () => {
  it('a book that cannot be bound, for a row lies where its volume would, is tried once', async () => {
    const { shelf, disk, child, room, told } = await withLooseBook();
    disk.rows.set(firstVolume(shelf, child), new Uint8Array(1200));
    const before = disk.copy();
    await tidy(room);
    expect(firstLooseBook(shelf)).toBeNull();
    expect(disk).toEqual(before);
    expect(told).toEqual([]);
  });

  it('a book that the disk did not take is tried again', async () => {
    const { shelf, child, room, refuse, disk } = await withLooseBook();
    refuse({ type: 'storageFull' });
    await tidy(room);
    refuse(null);
    await tidy(room);
    expect(disk.rows.has(firstVolume(shelf, child))).toBe(true);
  });

  it('a window that was taken over learns of it by a binding', async () => {
    const { room, told, reopen } = await withLooseBook();
    await writtenElsewhere(reopen);
    await tidy(room);
    expect(told).toEqual(['takenOver']);
  });

  it('a window that was taken over learns of it by what is sealed anew, and seals no more', async () => {
    const { shelf, room, told, reopen, renewKeys } = await withLooseBook();
    await tidy(room);
    expect(firstLooseBook(shelf)).toBeNull();
    await renewKeys();
    room.open!.sealing = 'due';
    await writtenElsewhere(reopen);
    for (let n = 0; n < 3; n += 1) await tidy(room);
    expect(told).toEqual(['takenOver']);
    expect(room.rest).toBeNull();
  });
});

describe('sealing anew', () => {
  const isOver = (clinic: Clinic) => clinic.heard.some(([what, done, of]) => what === 'sealing' && done === of);

  it('goes on by itself once a backup is written', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    await furnish(vault);
    let write = () => {};
    const gate = new Promise<void>((resolve) => { write = resolve; });
    const real = ageStream.sealStream;
    vi.spyOn(ageStream, 'sealStream').mockImplementation(async (...args) => {
      await gate;
      return real(...args);
    });
    const making = vault.makeBackup();
    await renew(vault);
    expect(isOver(clinic)).toBe(false);
    write();
    valueOf(await making);
    await vi.waitFor(() => { expect(isOver(clinic)).toBe(true); }, { timeout: 5000 });
    vi.restoreAllMocks();
  });

  it('is taken up again by mending, for what was damaged then', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const { child } = await furnish(vault);
    valueOf(await vault.addNote(child.id, { title: '', text: 'Before.' }));
    valueOf(await vault.lock(null));
    await onDisk((database) => database.table('shelf').put(new Uint8Array(50), 'page/0'));
    const { vault: again } = await clinic.unlock();
    await renew(again);
    await vi.waitFor(async () => { expect(valueOf(await again.standing()).booksUnderOldKeys).toBe(3); }, { timeout: 5000 });
    expect(isOver(clinic)).toBe(true);
    valueOf(await again.mendShelf());
    await vi.waitFor(async () => { expect(valueOf(await again.standing()).booksUnderOldKeys).toBe(0); }, { timeout: 5000 });
    expect(valueOf(await again.openChild(child.id)).privateNotes).toHaveLength(1);
  });
});
