import type { Instant } from '../../core/Instant.ts';
import { ok, type Result } from '../../core/Result.ts';
import { leafId, openLeaf } from '../books/leaf.ts';
import type { Shelf } from '../books/Shelf.ts';
import { ledgerBook } from '../keys/BookRef.ts';
import type { StoreProblem } from '../store/Store.ts';
import { noneChecked } from './CheckedLines.ts';
import { firstBefore, hashOfLine } from './ledgerLine.ts';
import type { Ledger, LedgerEnd } from './Ledger.ts';
import { lineIn } from './readWrittenLine.ts';

/**
 * The ledger of an open shelf, ready to be added to. Reads its last line only. Where that does not open, the next line
 * names no line before it, and a reading says that the ledger is broken there.
 */
export async function openLedger(shelf: Shelf, now: () => Instant): Promise<Result<Ledger, StoreProblem>> {
  const { ledger: { entries }, savedAt } = shelf.state.root;
  const unknown: LedgerEnd = { before: firstBefore, last: savedAt };
  if (entries === 0) return ok({ shelf, now, end: unknown, checked: noneChecked });
  const book = { held: shelf.held, ref: ledgerBook, keys: shelf.held.ledger };
  const rows = await shelf.store.readRows([leafId(book, entries - 1)]);
  if (!rows.ok) return rows;
  const row = rows.value[0] ?? null;
  const line = lineIn(row === null ? null : openLeaf(book, entries - 1, row)?.leaf.entry);
  const end = line === null ? unknown : { before: hashOfLine(line), last: line.at };
  return ok({ shelf, now, end, checked: noneChecked });
}
