import type { ChildId } from '../../../src/core/Id.ts';
import { ok } from '../../../src/core/Result.ts';
import { openBackupFile } from '../../../src/vault/backup/backupFile.ts';
import { takeSnapshot, writeBackup } from '../../../src/vault/backup/writeBackup.ts';
import { bindLoose, firstLooseBook } from '../../../src/vault/books/bindLoose.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { saveDraft } from '../../../src/vault/books/saveDraft.ts';
import type { Shelf } from '../../../src/vault/books/Shelf.ts';
import { ledgerBook } from '../../../src/vault/keys/BookRef.ts';
import { at, freshShelf } from '../books/freshShelf.ts';
import { valueOf } from '../valueOf.ts';

export const told = { progress: () => undefined };

/** Adds private notes of these lengths. */
export async function write(shelf: Shelf, child: ChildId, ...lengths: readonly number[]): Promise<void> {
  for (const length of lengths) {
    valueOf(await commit(shelf, () => ok({ at: at(1), entries: [{ book: { book: 'private', child }, entry: { text: 'n'.repeat(length) } }] })));
  }
}

/**
 * A vault of two children: of the first a volume, two loose notes (one in a plate) and a record entry, a draft in each wing; of the
 * second nothing; one line in the ledger and a row that no book names.
 */
export async function fullShelf() {
  const fresh = await freshShelf();
  const { shelf, addChild } = fresh;
  const [child, empty] = [await addChild('Wren'), await addChild('Lark')];
  await write(shelf, child, 30_000, 30_000);
  for (let book = firstLooseBook(shelf); book !== null; book = firstLooseBook(shelf)) valueOf(await bindLoose(shelf, book));
  await write(shelf, child, 300_000);
  valueOf(await commit(shelf, () => ok({
    at: at(2), entries: [{ book: { book: 'record', child }, entry: { text: 'seen' } }, { book: ledgerBook, entry: { line: 0 } }],
    asideErrand: [{ number: 0, sealed: new Uint8Array(90).fill(7) }],
  })));
  valueOf(await saveDraft(shelf, child, { at: at(3), slot: { wing: 'private', of: 'note' }, body: 'I am' }));
  valueOf(await saveDraft(shelf, child, { at: at(4), slot: { wing: 'record', of: 'progress' }, body: 'She' }));
  return { ...fresh, child, empty };
}

/** A backup of this shelf, and the `age` file in it. */
export async function backUp(shelf: Shelf) {
  const { file, reading } = valueOf(await writeBackup(valueOf(await takeSnapshot(shelf, at(9))), told));
  return { file, reading, age: valueOf(await openBackupFile(file)).age };
}
