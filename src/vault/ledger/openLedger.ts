import type { Instant } from '../../core/Instant.ts';
import { ok, type Result } from '../../core/Result.ts';
import { leafId, openLeaf } from '../books/leaf.ts';
import type { Shelf } from '../books/Shelf.ts';
import { ledgerBook } from '../keys/BookRef.ts';
import type { StoreProblem } from '../store/Store.ts';
import { firstBefore, hashOfLine, type WrittenLine } from './ledgerLine.ts';
import type { Ledger, LedgerEnd } from './Ledger.ts';
import { readWrittenLine } from './readWrittenLine.ts';

/**
 * The ledger of an open shelf, ready to be added to. Reads its last line only. Where that does not open, the next line
 * names no line before it, and a reading says that the ledger is broken there.
 */
export async function openLedger(shelf: Shelf, now: () => Instant): Promise<Result<Ledger, StoreProblem>> {
  const { ledger: { entries }, savedAt } = shelf.state.root;
  const unknown: LedgerEnd = { before: firstBefore, last: savedAt };
  if (entries === 0) return ok({ shelf, now, end: unknown });
  const book = { held: shelf.held, ref: ledgerBook, keys: shelf.held.ledger };
  const rows = await shelf.store.readRows([leafId(book, entries - 1)]);
  if (!rows.ok) return rows;
  const row = rows.value[0] ?? null;
  const line = lineIn(row === null ? null : openLeaf(book, entries - 1, row)?.leaf.entry);
  return ok({ shelf, now, end: line === null ? unknown : { before: hashOfLine(line), last: line.at } });
}

function lineIn(entry: unknown): WrittenLine | null {
  try {
    return readWrittenLine(entry);
  } catch {
    return null;
  }
}
