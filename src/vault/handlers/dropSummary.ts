import type { ChildId, SummaryId } from '../../core/Id.ts';
import { isUntouched } from '../../core/isUntouched.ts';
import { ok, type Result } from '../../core/Result.ts';
import { readDrafts } from '../books/readDrafts.ts';
import { childOn } from './childOn.ts';
import { dropDraft } from './dropDraft.ts';
import { mayDestroy } from './holdsOn.ts';
import { readSummary } from './readSummary.ts';
import type { OpenVault } from './Room.ts';
import { sweepRequests } from './sweepRequests.ts';

/** Throws a summary away that was never said yes to, and what was recorded for it alone. heldByLaw: not one in which anything is written. */
export async function dropSummary(vault: OpenVault, child: ChildId, summary: SummaryId): Promise<Result<null>> {
  const may = await mayDrop(vault, child, summary);
  if (!may.ok) return may;
  const dropped = await dropDraft(vault, child, { wing: 'record', of: 'summary', id: summary });
  return dropped.ok ? sweepRequests(vault, child) : dropped;
}

async function mayDrop(vault: OpenVault, given: ChildId, summary: SummaryId): Promise<Result<null>> {
  const child = childOn(vault, given);
  if (!child.ok) return child;
  const { ledger: { shelf } } = vault;
  const { id } = child.value.card;
  const free = mayDestroy(shelf.state, id);
  if (free.ok) return free;
  const read = await readDrafts(shelf, id);
  if (!read.ok) return read;
  const written = read.value.drafts.find(({ slot }) => slot.of === 'summary' && slot.id === summary);
  if (written === undefined) return ok(null);
  const what = readSummary(written.body);
  return what !== null && isUntouched(what) ? ok(null) : free;
}
