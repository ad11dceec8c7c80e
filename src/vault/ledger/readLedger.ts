import type { LedgerReading } from '../../core/Act.ts';
import type { Problem } from '../../core/Problem.ts';
import { ok, type Result } from '../../core/Result.ts';
import { readBook } from '../books/readBook.ts';
import { ledgerBook } from '../keys/BookRef.ts';
import { toBase64url } from '../sodium.ts';
import { checkLines } from './checkLines.ts';
import type { Ledger } from './Ledger.ts';
import type { WrittenLine } from './ledgerLine.ts';
import { readWrittenLine } from './readWrittenLine.ts';

/** Every line that opens, and where the ledger is broken: by a missing line, a changed one, or one not signed by this vault. */
export async function readLedger({ shelf, now }: Ledger): Promise<Result<LedgerReading, Problem>> {
  const book = await readBook(shelf, ledgerBook, readWrittenLine);
  if (!book.ok) return book;
  const written = Array.from<WrittenLine | null>({ length: shelf.state.root.ledger.entries }).fill(null);
  for (const { number, entry } of book.value.entries) written[number] = entry;
  const { publicKey } = shelf.held.signing;
  return ok({ ...checkLines(written, publicKey), publicKey: toBase64url(publicKey), checkedAt: now() });
}
