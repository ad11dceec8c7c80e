import type { ChildId } from '../../core/Id.ts';
import { fail, type Result } from '../../core/Result.ts';
import { readBook } from '../books/readBook.ts';
import { addEntry } from './addEntry.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import { readRecordEntry } from './readEntry.ts';
import type { OpenVault } from './Room.ts';

/** A dated addition to a session or progress note. notFound: no such entry; what a child was told or said yes to is not amended. */
export async function amendRecord(
  vault: OpenVault, id: ChildId, given: { readonly of: number; readonly text: string },
): Promise<Result<number>> {
  const found = childOn(vault, id);
  if (!found.ok) return found;
  const amendment = check(asked.amendment, given);
  if (!amendment.ok) return amendment;
  const child = found.value.card.id;
  const { of } = amendment.value;
  const book = await readBook(vault.ledger.shelf, { book: 'record', child }, readRecordEntry);
  if (!book.ok) return book;
  const amends = book.value.entries.find(({ number }) => number === of)?.entry.kind;
  if (amends !== 'session' && amends !== 'progress') return fail({ type: 'notFound' });
  return addEntry(vault, child, {
    wing: 'record', entry: { kind: 'amendment', ...amendment.value }, slot: { wing: 'record', of: 'amendment', number: of },
  });
}
