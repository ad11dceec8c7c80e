import type { VaultId } from '../../../src/core/Id.ts';
import { asInstant } from '../../../src/core/Instant.ts';
import type { Canonical } from '../../../src/core/canonicalJson.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { readDrafts } from '../../../src/vault/books/readDrafts.ts';
import { childrenOf, type Shelf } from '../../../src/vault/books/Shelf.ts';
import { writePage, writeRoot } from '../../../src/vault/books/ShelfRows.ts';
import { openLaid } from '../../../src/vault/errand/openLaid.ts';
import { readPrivateEntry, readRecordEntry } from '../../../src/vault/handlers/readEntry.ts';
import { ledgerBook } from '../../../src/vault/keys/BookRef.ts';
import { unlockWithWords } from '../../../src/vault/keys/unlock.ts';
import { readWrittenLine } from '../../../src/vault/ledger/readWrittenLine.ts';
import type { ShelfRowName } from '../../../src/vault/store/Store.ts';
import { quickKdf } from '../../vault/keys/kdfInProcess.ts';
import { memoryKeyFiles } from '../../vault/keys/memoryKeyFiles.ts';
import { MemoryDisk, memoryStore } from '../../vault/store/memoryStore.ts';
import { valueOf } from '../../vault/valueOf.ts';
import type { FrozenVault } from './FrozenVault.ts';

/** Everything on a disk, opened by its words with today's code and nothing written. Throws where there is no way in. */
export async function readFrozen(
  bytes: ReadonlyMap<string, Uint8Array>, { vault, words }: Pick<FrozenVault, 'vault' | 'words'>,
): Promise<Pick<FrozenVault, 'body' | 'root' | 'pages' | 'desk' | 'children' | 'ledger' | 'errand'> & { readonly shelf: Shelf; readonly damaged: readonly string[] }> {
  const disk = diskOf(bytes);
  const files = memoryKeyFiles();
  for (const copy of ['a', 'b'] as const) {
    const file = bytes.get(`file/keys.${copy}`);
    if (file) files.copies.set(copy, file);
  }
  const held = valueOf(await unlockWithWords({ vault: vault as VaultId, keyFiles: files.keyFiles, makeKdfWorker: quickKdf }, words));
  const shelf = valueOf(await openShelf(held, memoryStore(disk), () => undefined));
  const { state } = shelf;
  const damaged: string[] = [...(state.whole ? [] : ['root']), ...(state.deskWhole ? [] : ['desk'])];
  state.pages.forEach((page, number) => { if (!page?.whole) damaged.push(`page/${number}`); });
  const children: FrozenVault['children'][number][] = [];
  for (const { card: { id } } of childrenOf(state)) {
    const notes = valueOf(await readBook(shelf, { book: 'private', child: id }, readPrivateEntry));
    const record = valueOf(await readBook(shelf, { book: 'record', child: id }, readRecordEntry));
    const drafts = valueOf(await readDrafts(shelf, id));
    damaged.push(...notes.damaged.map(({ number }) => `${id}/private/${number}`), ...record.damaged.map(({ number }) => `${id}/record/${number}`));
    damaged.push(...Array.from({ length: drafts.damaged }, () => `${id}/draft`));
    children.push({ id, private: notes.entries, record: record.entries, drafts: drafts.drafts });
  }
  const ledger = valueOf(await readBook(shelf, ledgerBook, readWrittenLine));
  damaged.push(...ledger.damaged.map(({ number }) => `ledger/${number}`));
  const rows = valueOf(await shelf.store.readErrand());
  const laid = state.root.errand === null ? null : openLaid(held, state, state.root.errand, rows, asInstant(0));
  if (state.root.errand !== null && !laid?.acts) damaged.push('errand');
  return {
    shelf, damaged, body: held.open.body, root: writeRoot(state.root), pages: state.pages.map((each) => each && writePage(each.page)),
    desk: state.desk as Canonical, children, ledger: ledger.entries, errand: { plan: laid?.plan ?? null, acts: laid?.acts ?? [] },
  };
}

function diskOf(bytes: ReadonlyMap<string, Uint8Array>): MemoryDisk {
  const disk = new MemoryDisk();
  for (const [place, value] of bytes) {
    const [table, name = ''] = place.split(/\/(.*)/s);
    if (table === 'rows') disk.rows.set(name, value);
    if (table === 'drafts') disk.drafts.set(name, value);
    if (table === 'shelf') disk.shelf.set(name as ShelfRowName, value);
    if (table === 'errand') disk.errand.set(Number(name), value);
  }
  return disk;
}
