import type { ChildPage, DraftOnPage } from '../../bridge/ChildPage.ts';
import type { ChildId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import type { Draft } from '../books/Draft.ts';
import { readBook } from '../books/readBook.ts';
import { readDrafts } from '../books/readDrafts.ts';
import { readLedger } from '../ledger/readLedger.ts';
import { act } from './act.ts';
import { childOn } from './childOn.ts';
import { consentsIn } from './consentsIn.ts';
import { dateDamage } from './dateDamage.ts';
import { holdsOn } from './holdsOn.ts';
import { readPrivateEntry, readRecordEntry } from './readEntry.ts';
import type { OpenVault } from './Room.ts';
import { summaryCards } from './summaryCard.ts';

/** Everything of one child, read whole. That she was opened is written down once between two unlockings (R6). */
export async function openChild(vault: OpenVault, id: ChildId): Promise<Result<ChildPage>> {
  const found = childOn(vault, id);
  if (!found.ok) return found;
  const child = found.value.card;
  const { shelf } = vault.ledger;
  // What is read before the write begins does not wait for it.
  const [privateNotes, record, logged] = await Promise.all([
    readBook(shelf, { book: 'private', child: child.id }, readPrivateEntry),
    readBook(shelf, { book: 'record', child: child.id }, readRecordEntry),
    logOpening(vault, child.id),
  ]);
  if (!logged.ok) return logged;
  if (!privateNotes.ok) return privateNotes;
  if (!record.ok) return record;
  const damaged = await datedDamage(vault, { private: privateNotes.value.damaged, record: record.value.damaged });
  if (!damaged.ok) return damaged;
  const consents = await consentsIn(vault, record.value.entries);
  if (!consents.ok) return consents;
  const drafts = await readDrafts(shelf, child.id);
  if (!drafts.ok) return drafts;
  return ok({
    now: vault.around.now(),
    child,
    privateNotes: privateNotes.value.entries,
    record: record.value.entries,
    damaged: damaged.value,
    consents: consents.value.map(({ card }) => card),
    summaries: summaryCards(vault, found.value, drafts.value.drafts),
    drafts: drafts.value.drafts.filter(({ slot }) => slot.of !== 'summary').map(onPage),
    left: found.value.left ?? null,
    holds: holdsOn(shelf.state, child.id),
  });
}

/** A shelf that is not whole and a tablet that is full take no writing, and are read all the same; once there is room it is written down. */
async function logOpening(vault: OpenVault, child: ChildId): Promise<Result<unknown>> {
  if (vault.openedChildren.has(child)) return ok(null);
  const logged = await act(vault, () => ok({ acts: [{ act: 'childOpened', child }] }));
  if (!logged.ok && logged.problem.type === 'storageFull') return ok(null);
  if (!logged.ok && logged.problem.type !== 'shelfDamaged') return logged;
  vault.openedChildren.add(child);
  vault.unswept.add(child);
  return ok(null);
}

/** The ledger is read only where there is damage to date. */
async function datedDamage({ ledger }: OpenVault, damaged: ChildPage['damaged']): Promise<Result<ChildPage['damaged']>> {
  if (damaged.private.length + damaged.record.length === 0) return ok(damaged);
  const reading = await readLedger(ledger);
  if (!reading.ok) return reading;
  const { lines } = reading.value;
  return ok({ private: dateDamage(damaged.private, 'private', lines), record: dateDamage(damaged.record, 'record', lines) });
}

function onPage({ slot, at, body }: Draft): DraftOnPage {
  return { slot, savedAt: at, body };
}
