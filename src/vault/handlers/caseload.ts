import type { Caseload, CaseloadRow } from '../../bridge/Caseload.ts';
import { noDayFacts, type DayFacts } from '../../core/DayFacts.ts';
import { stands } from '../../core/Hold.ts';
import type { ChildId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import { ok, type Result } from '../../core/Result.ts';
import { countDrafts } from '../books/readDrafts.ts';
import { childrenOf } from '../books/Shelf.ts';
import type { ShelfChild } from '../books/ShelfRows.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';

/** Every child from the shelf alone: no book is opened, but once those of children whom an earlier version wrote down. */
export async function caseload(vault: OpenVault): Promise<Result<Caseload>> {
  const { ledger: { shelf }, around } = vault;
  const days = await daysMissing(vault);
  if (!days.ok) return days;
  const drafts = await countDrafts(shelf);
  if (!drafts.ok) return drafts;
  const now = around.now();
  const children = childrenOf(shelf.state).map((child) => {
    const { card: { id }, day } = child;
    return rowOf(child, { drafts: drafts.value.get(id) ?? 0, day: day ?? days.value.get(id) ?? noDayFacts, now });
  });
  return ok({ now, children, facility: readDesk(shelf.state.desk).facility, lastSave: shelf.state.root.savedAt });
}

async function daysMissing(vault: OpenVault): Promise<Result<ReadonlyMap<ChildId, DayFacts>>> {
  if (childrenOf(vault.ledger.shelf.state).every(({ day }) => day !== undefined)) return ok(new Map());
  const { fillDays } = await import('./fillDays.ts');
  return fillDays(vault);
}

type Beside = { readonly drafts: number; readonly day: DayFacts; readonly now: Instant };

function rowOf({ card, notices, lastNotice, lastRead, lastEntry, consent, hold, left }: ShelfChild, { drafts, day, now }: Beside): CaseloadRow {
  const given = consent !== null && now < consent.expires ? consent : null;
  return { child: card, notices, lastNotice, lastRead: lastRead ?? null, lastEntry, drafts, held: stands(hold), consent: given, day, left: left ?? null };
}
