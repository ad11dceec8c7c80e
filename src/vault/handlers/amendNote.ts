import type { ChildId } from '../../core/Id.ts';
import { fail, type Result } from '../../core/Result.ts';
import { readBook } from '../books/readBook.ts';
import { addEntry } from './addEntry.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import { readPrivateEntry } from './readEntry.ts';
import type { OpenVault } from './Room.ts';

/** A dated addition to a private note. notFound: there is no note of that number. */
export async function amendNote(
  vault: OpenVault, id: ChildId, given: { readonly of: number; readonly text: string },
): Promise<Result<number>> {
  const found = childOn(vault, id);
  if (!found.ok) return found;
  const amendment = check(asked.amendment, given);
  if (!amendment.ok) return amendment;
  const child = found.value.card.id;
  const { of } = amendment.value;
  const book = await readBook(vault.ledger.shelf, { book: 'private', child }, readPrivateEntry);
  if (!book.ok) return book;
  if (!book.value.entries.some(({ number, entry }) => number === of && entry.kind === 'note')) return fail({ type: 'notFound' });
  return addEntry(vault, child, {
    wing: 'private', entry: { kind: 'amendment', ...amendment.value }, slot: { wing: 'private', of: 'amendment', number: of },
  });
}
