import type { ScoreEntry } from '../../core/ClinicalEntry.ts';
import { enteredKinds, type RecordAmendment, type RecordEntry } from '../../core/Entry.ts';
import type { ChildId } from '../../core/Id.ts';
import { fail, type Result } from '../../core/Result.ts';
import { readBook } from '../books/readBook.ts';
import { addEntry } from './addEntry.ts';
import { askedAmendment } from './askedEntry.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import { readRecordEntry } from './readEntry.ts';
import type { OpenVault } from './Room.ts';

/**
 * A dated addition to what was entered; of a score it may say what the total should have been, within its range. To a notice or a yes nothing is added but what the clinician saw of the child's
 * understanding (R28). notFound: no such entry, or one that takes nothing, or no total.
 */
export async function amendRecord(
  vault: OpenVault, id: ChildId, given: Omit<RecordAmendment, 'kind'>,
): Promise<Result<number>> {
  const found = childOn(vault, id);
  if (!found.ok) return found;
  const amendment = check(askedAmendment, given);
  if (!amendment.ok) return amendment;
  const child = found.value.card.id;
  const { of, total } = amendment.value;
  const book = await readBook(vault.ledger.shelf, { book: 'record', child }, readRecordEntry);
  if (!book.ok) return book;
  const amended = book.value.entries.find(({ number }) => number === of)?.entry;
  const kind = amended === undefined ? null : additionTo(amended.kind);
  if (amended === undefined || kind === null || (total !== undefined && amended.kind !== 'score')) return fail({ type: 'notFound' });
  if (amended.kind === 'score' && !isTotalOf(amended, total)) return fail({ type: 'invalid', field: 'total', why: 'outOfRange' });
  return addEntry(vault, child, {
    wing: 'record', entry: { kind, ...amendment.value }, slot: { wing: 'record', of: 'amendment', number: of },
  });
}

function isTotalOf({ least, most }: ScoreEntry, total: number | null | undefined): boolean {
  return total === undefined || total === null || (total >= least && total <= most);
}

function additionTo(kind: RecordEntry['kind']): 'amendment' | 'understanding' | null {
  if (enteredKinds.some((each) => each === kind)) return 'amendment';
  return kind === 'notice' || kind === 'consent' ? 'understanding' : null;
}
