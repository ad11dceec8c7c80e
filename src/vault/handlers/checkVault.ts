import type { Damage, VaultCheck } from '../../bridge/VaultCheck.ts';
import type { LedgerLine } from '../../core/Act.ts';
import { ok, type Result } from '../../core/Result.ts';
import { damagedPrevious } from '../books/damagedPrevious.ts';
import { checkRecordings } from '../books/checkRecordings.ts';
import { readBook } from '../books/readBook.ts';
import { readDrafts } from '../books/readDrafts.ts';
import { recordingShelves } from '../books/recordingShelves.ts';
import { childrenOf, isWhole } from '../books/Shelf.ts';
import type { ShelfChild } from '../books/ShelfRows.ts';
import { ledgerBook } from '../keys/BookRef.ts';
import { newestKeyFile } from '../keys/newestKeyFile.ts';
import { readLedger } from '../ledger/readLedger.ts';
import { readWrittenLine } from '../ledger/readWrittenLine.ts';
import { toHex } from '../sodium.ts';
import { dateDamage } from './dateDamage.ts';
import { readPrivateEntry, readRecordEntry } from './readEntry.ts';
import type { OpenVault } from './Room.ts';

/** What was read so far. */
type Counting = { entries: number; drafts: number; damagedDrafts: number; readonly damaged: Damage[]; readonly named: Set<string> };

/**
 * Reads every row of every book, every draft and recording, what the shelf was before, the ledger's chain and both copies of the key file. Changes
 * nothing.
 */
export async function checkVault(vault: OpenVault): Promise<Result<VaultCheck>> {
  const { ledger, around } = vault;
  const { state, store } = ledger.shelf;
  const reading = await readLedger(ledger);
  if (!reading.ok) return reading;
  const lines = await readBook(ledger.shelf, ledgerBook, readWrittenLine);
  if (!lines.ok) return lines;
  const counting: Counting = { entries: 0, drafts: 0, damagedDrafts: 0, damaged: [], named: new Set() };
  count(counting, 'ledger', lines.value.damaged, lines.value.rowIds());
  const children = childrenOf(state);
  for (const [place, child] of children.entries()) {
    const read = await readChild(vault, child, reading.value.lines, counting);
    if (!read.ok) return read;
    around.events.progress('check', place + 1, children.length);
  }
  const spoken = await readRecordings(vault);
  if (!spoken.ok) return spoken;
  const rows = await store.rowIds();
  if (!rows.ok) return rows;
  const previous = await damagedPrevious(ledger.shelf);
  if (!previous.ok) return previous;
  const keyFile = await newestKeyFile(vault.keyFiles, ledger.shelf.held.vault);
  const ends = children.flatMap((child) => [child.private, child.record]);
  const { entries, drafts, damagedDrafts, damaged, named } = counting;
  return ok({
    children: children.length, entries, drafts, damagedDrafts, damaged, recordings: spoken.value.read, damagedRecordings: spoken.value.damaged,
    volumes: ends.reduce((sum, { volumes }) => sum + volumes, state.root.ledger.volumes),
    rows: rows.value.length,
    shelf: isWhole(state) ? 'whole' : 'mendable',
    damagedPrevious: previous.value,
    ledgerBrokenAt: reading.value.brokenAt,
    strangers: rows.value.filter((id) => !named.has(toHex(id))).length,
    keyCopies: keyFile.ok && keyFile.value.both ? 2 : 1,
    checkedAt: around.now(),
  });
}

async function readChild(
  { ledger: { shelf } }: OpenVault, { card: { id: child } }: ShelfChild, lines: readonly LedgerLine[], counting: Counting,
): Promise<Result<null>> {
  const notes = await readBook(shelf, { book: 'private', child }, readPrivateEntry);
  if (!notes.ok) return notes;
  const record = await readBook(shelf, { book: 'record', child }, readRecordEntry);
  if (!record.ok) return record;
  const drafts = await readDrafts(shelf, child);
  if (!drafts.ok) return drafts;
  count(counting, 'private', dateDamage(notes.value.damaged, 'private', lines), notes.value.rowIds());
  count(counting, 'record', dateDamage(record.value.damaged, 'record', lines), record.value.rowIds());
  counting.entries += notes.value.entries.length + record.value.entries.length;
  counting.drafts += drafts.value.drafts.length;
  counting.damagedDrafts += drafts.value.damaged;
  return ok(null);
}

async function readRecordings({ ledger: { shelf } }: OpenVault): Promise<Result<{ readonly read: number; readonly damaged: number }>> {
  let [read, damaged] = [0, 0];
  for (const on of recordingShelves(shelf.state)) {
    const found = await checkRecordings(shelf, on);
    if (!found.ok) return found;
    read += found.value.read;
    damaged += found.value.damaged;
  }
  return ok({ read, damaged });
}

function count({ damaged, named }: Counting, book: Damage['book'], rows: readonly Omit<Damage, 'book'>[], ids: readonly Uint8Array[]): void {
  damaged.push(...rows.map((row) => ({ ...row, book })));
  for (const id of ids) named.add(toHex(id));
}
