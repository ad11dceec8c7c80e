import { beforeAll, describe, expect, it } from 'vitest';
import { readBackup } from '../../src/vault/backup/readBackup.ts';
import { openBackupFile } from '../../src/vault/backup/backupFile.ts';
import { openShelf } from '../../src/vault/books/openShelf.ts';
import { readBook } from '../../src/vault/books/readBook.ts';
import { readPrivateEntry, readRecordEntry } from '../../src/vault/handlers/readEntry.ts';
import { unlockWithPassphrase, unlockWithWords } from '../../src/vault/keys/unlock.ts';
import { openLedger } from '../../src/vault/ledger/openLedger.ts';
import { readLedger } from '../../src/vault/ledger/readLedger.ts';
import { ok } from '../../src/core/Result.ts';
import { quickKdf } from '../vault/keys/kdfInProcess.ts';
import { memoryStore } from '../vault/store/memoryStore.ts';
import { valueOf } from '../vault/valueOf.ts';
import { fictionOf } from './fictionOf.ts';
import { makeFictionalVault, type FictionalVault } from './makeFictionalVault.ts';
import { writeFictionalBackup } from './writeFictionalBackup.ts';

const fiction = fictionOf({ children: 3, notes: 120, seed: 2 });
let vault: FictionalVault;

beforeAll(async () => {
  vault = await makeFictionalVault(fiction);
}, 60_000);

const unlocking = () => ({ vault: vault.shelf.held.vault, keyFiles: vault.keys.keyFiles, makeKdfWorker: quickKdf });

describe('a fictional vault', () => {
  it('opens by its passphrase and by its words, and every word of the fiction is in it', async () => {
    const held = valueOf(await unlockWithPassphrase(unlocking(), vault.passphrase));
    valueOf(await unlockWithWords(unlocking(), vault.words));
    const shelf = valueOf(await openShelf(held, memoryStore(vault.disk), () => undefined));
    for (const [place, { id }] of vault.children.entries()) {
      const told = fiction.entries.filter(({ child }) => child === place);
      const read = {
        private: valueOf(await readBook(shelf, { book: 'private', child: id }, readPrivateEntry)),
        record: valueOf(await readBook(shelf, { book: 'record', child: id }, readRecordEntry)),
      };
      for (const wing of ['private', 'record'] as const) {
        expect(read[wing].damaged).toEqual([]);
        expect(read[wing].entries.map(({ at, entry }) => ({ at, entry: { ...entry } })))
          .toEqual(told.filter((each) => each.wing === wing).map(({ at, entry }) => ({ at, entry })));
      }
    }
  });

  it('has bound what it would have bound, and a ledger that tells of each entry', async () => {
    const { root, pages } = vault.shelf.state;
    expect(pages.flatMap((each) => each?.page.children ?? []).every((child) => child.private.volumes > 0)).toBe(true);
    const { lines, brokenAt } = valueOf(await readLedger(valueOf(await openLedger(vault.shelf, () => root.savedAt))));
    expect(brokenAt).toBeNull();
    expect(lines.filter(({ act }) => act.act === 'entryAdded')).toHaveLength(fiction.entries.length);
  });

  it('goes into one backup file, whole', async () => {
    const bytes = await writeFictionalBackup(vault);
    const { age } = valueOf(await openBackupFile(new Blob([new Uint8Array(bytes)])));
    const nothing = () => Promise.resolve(ok(null));
    const taking = { shelf: nothing, row: nothing, loose: nothing, draft: nothing };
    const reading = valueOf(await readBackup({ age, held: vault.shelf.held, taking, progress: () => undefined }));
    expect(reading).toMatchObject({ damaged: 0, strangers: 0 });
    expect(reading.entries).toBe(fiction.entries.length + vault.shelf.state.root.ledger.entries);
  });
});
