import { afterEntry, noDayFacts, type DayFacts } from '../../core/DayFacts.ts';
import type { ChildId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { readBook } from '../books/readBook.ts';
import { childrenOf, type Shelf } from '../books/Shelf.ts';
import { act } from './act.ts';
import { localDay } from './localDay.ts';
import { readRecordEntry } from './readEntry.ts';
import type { OpenVault } from './Room.ts';

/**
 * Day facts of the children whose pages were written before there were any, out of their records; kept from then on. A disk that refuses, or
 * a page that is not whole, is no failure of it: they are read again the next time.
 */
export async function fillDays(vault: OpenVault): Promise<Result<ReadonlyMap<ChildId, DayFacts>>> {
  const { shelf } = vault.ledger;
  const read = new Map<ChildId, DayFacts>();
  for (const { card: { id }, day } of childrenOf(shelf.state)) {
    const facts = day ?? await factsIn(shelf, id, localDay(vault.around.now()));
    if (facts !== null && day === undefined) read.set(id, facts);
  }
  const facts = [...read].map(([child, day]) => ({ child, set: { day } }));
  if (facts.length > 0) await act(vault, () => ok({ facts, acts: [] }));
  return ok(read);
}

/** null: her record could not be read at all. */
async function factsIn(shelf: Shelf, child: ChildId, today: string): Promise<DayFacts | null> {
  const record = await readBook(shelf, { book: 'record', child }, readRecordEntry);
  return record.ok ? record.value.entries.reduce((facts, { entry }) => afterEntry(facts, entry, today), noDayFacts) : null;
}
