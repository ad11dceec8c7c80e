import { fail, ok, type Result } from '../../core/Result.ts';
import { readBook } from '../books/readBook.ts';
import type { ShelfChild } from '../books/ShelfRows.ts';
import type { PastYes } from '../errand/planWhoSaw.ts';
import { readConsentActs } from '../ledger/readConsentActs.ts';
import { consentsIn } from './consentsIn.ts';
import { readRecordEntry } from './readEntry.ts';
import type { OpenVault } from './Room.ts';

/**
 * Every yes of a child, newest first, each proved, with what came of it. whoSawUnsure: the ledger is broken, or it tells of a yes
 * that the record does not hold. whoSawAskFirst: one may have been taken back, or have gone out, and nobody asked her: she would be told
 * that it waits and that it can still be stopped.
 */
export async function yesesOf(vault: OpenVault, { card: { id: child } }: ShelfChild): Promise<Result<readonly PastYes[]>> {
  const { ledger } = vault;
  const record = await readBook(ledger.shelf, { book: 'record', child }, readRecordEntry);
  if (!record.ok) return record;
  const kept = await consentsIn(vault, record.value.entries);
  if (!kept.ok) return kept;
  const told = await readConsentActs(ledger, []);
  if (!told.ok) return told;
  const isBroken = told.value.brokenAt !== null || kept.value.some(({ brokenAt }) => brokenAt !== null);
  const known = new Set(kept.value.map(({ card: { face } }) => face.id));
  const missing = ledger.checked.consents.some(({ act }) => act.act === 'consentGiven' && act.child === child && !known.has(act.consent));
  if (isBroken || missing) return fail({ type: 'whoSawUnsure' });
  const unasked = kept.value.findLast(({ story }) => story.unsureSince !== null && story.fate !== 'handedOut');
  if (unasked) return fail({ type: 'whoSawAskFirst', consent: unasked.card.face.id });
  return ok(kept.value.toReversed().map(({ consent: { face, evidence }, story }) => ({ face, said: evidence.said, since: story })));
}
