import type { Caseload, CaseloadRow } from '../../bridge/Caseload.ts';
import { stands } from '../../core/Hold.ts';
import type { Instant } from '../../core/Instant.ts';
import { ok, type Result } from '../../core/Result.ts';
import { countDrafts } from '../books/readDrafts.ts';
import { childrenOf } from '../books/Shelf.ts';
import type { ShelfChild } from '../books/ShelfRows.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';

/** Every child from the shelf alone: no book is opened. */
export async function caseload({ ledger: { shelf }, around }: OpenVault): Promise<Result<Caseload>> {
  const drafts = await countDrafts(shelf);
  if (!drafts.ok) return drafts;
  const now = around.now();
  const children = childrenOf(shelf.state).map((child) => rowOf(child, drafts.value.get(child.card.id) ?? 0, now));
  return ok({ now, children, facility: readDesk(shelf.state.desk).facility, lastSave: shelf.state.root.savedAt });
}

function rowOf({ card, notices, lastNotice, lastRead, lastEntry, consent, hold }: ShelfChild, drafts: number, now: Instant): CaseloadRow {
  const given = consent !== null && now < consent.expires ? consent : null;
  return { child: card, notices, lastNotice, lastRead: lastRead ?? null, lastEntry, drafts, held: stands(hold), consent: given };
}
