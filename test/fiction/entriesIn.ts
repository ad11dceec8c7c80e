import { createHash } from 'node:crypto';
import { openBackupFile } from '../../src/vault/backup/backupFile.ts';
import { restoreVault } from '../../src/vault/backup/restoreVault.ts';
import { openShelf } from '../../src/vault/books/openShelf.ts';
import { readBook } from '../../src/vault/books/readBook.ts';
import { booksOf, findChild, type Shelf } from '../../src/vault/books/Shelf.ts';
import { writeJson } from '../../src/vault/seal/readJson.ts';
import type { BookRef } from '../../src/vault/keys/BookRef.ts';
import { unlockWithPassphrase } from '../../src/vault/keys/unlock.ts';
import { ready } from '../../src/vault/sodium.ts';
import { realKdf } from '../vault/keys/kdfInProcess.ts';
import { MemoryDisk, memoryStore } from '../vault/store/memoryStore.ts';
import { valueOf } from '../vault/valueOf.ts';

/**
 * Every entry of the children's books in a backup, outside of any browser: SHA-256 of the whole entry with its time, by code name,
 * book and number. Throws where anything in it is damaged.
 */
export async function entriesIn(backup: Uint8Array, passphrase: string): Promise<ReadonlyMap<string, string>> {
  await ready();
  const { keyFile, bytes, age } = valueOf(await openBackupFile(new Blob([new Uint8Array(backup)])));
  const keyFiles = { read: () => Promise.resolve({ ok: true, value: bytes } as const), write: () => Promise.resolve({ ok: true, value: null } as const) };
  const from = valueOf(await unlockWithPassphrase({ vault: keyFile.vault, keyFiles, makeKdfWorker: realKdf }, passphrase));
  const store = memoryStore(new MemoryDisk());
  const restoring = { age, held: from, store, database: 1, past: { generation: 0, epoch: 0 }, progress: () => undefined };
  const { held } = valueOf(await restoreVault(restoring));
  const shelf = valueOf(await openShelf(held, store, () => undefined));
  const hashes = new Map<string, string>();
  for (const { ref } of booksOf(shelf.state)) for (const [name, hash] of await hashesOf(shelf, ref)) hashes.set(name, hash);
  return hashes;
}

async function hashesOf(shelf: Shelf, ref: BookRef): Promise<readonly (readonly [string, string])[]> {
  if (ref.child === null) return [];
  const { entries, damaged } = valueOf(await readBook(shelf, ref, (value) => value as object));
  if (damaged.length > 0) throw new Error('an entry of the backup does not open');
  const name = findChild(shelf.state, ref.child)?.child.card.codeName;
  return entries.map(({ number, at, entry }) => [
    `${name ?? ''} ${ref.book} ${number}`, createHash('sha256').update(writeJson({ at, entry: entry as never })).digest('hex'),
  ]);
}
