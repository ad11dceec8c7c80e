import type { Instant } from '../../core/Instant.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { ok, type Result } from '../../core/Result.ts';
import { openBook } from '../books/OpenBook.ts';
import { readLeaves } from '../books/readLeaves.ts';
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
export async function openLedger(
  shelf: Shelf, now: () => Instant,
): Promise<Result<Ledger, StoreProblem | ProblemOf<'notFound' | 'keyFileDamaged'>>> {
  const { ledger, savedAt, branches } = shelf.state.root;
  const unknown: LedgerEnd = { before: firstBefore, last: savedAt };
  if (ledger.entries === 0) return ok({ shelf, now, end: unknown, checked: noneChecked });
  const book = openBook(shelf.held, ledgerBook, { branches, parts: ledger.parts });
  if (!book.ok) return book;
  const leaves = await readLeaves(shelf, book.value, ledger, [ledger.entries - 1]);
  if (!leaves.ok) return leaves;
  const line = lineIn(leaves.value[0]?.leaf.entry);
  const end = line === null ? unknown : { before: hashOfLine(line), last: line.at };
  return ok({ shelf, now, end, checked: noneChecked });
}
