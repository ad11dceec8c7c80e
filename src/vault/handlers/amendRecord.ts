import type { RecordEntry } from '../../core/Entry.ts';
import type { ChildId } from '../../core/Id.ts';
import { fail, type Result } from '../../core/Result.ts';
import { readBook } from '../books/readBook.ts';
import { addEntry } from './addEntry.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import { readRecordEntry } from './readEntry.ts';
import type { OpenVault } from './Room.ts';

/**
 * A dated addition to a session or progress note. To a notice or a yes nothing is added but what the clinician saw of the child's
 * understanding (R28). notFound: no such entry, or one that takes nothing.
 */
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
  const kind = amends === undefined ? null : additionTo(amends);
  if (kind === null) return fail({ type: 'notFound' });
  return addEntry(vault, child, {
    wing: 'record', entry: { kind, ...amendment.value }, slot: { wing: 'record', of: 'amendment', number: of },
  });
}

function additionTo(kind: RecordEntry['kind']): 'amendment' | 'understanding' | null {
  if (kind === 'session' || kind === 'progress') return 'amendment';
  return kind === 'notice' || kind === 'consent' ? 'understanding' : null;
}
