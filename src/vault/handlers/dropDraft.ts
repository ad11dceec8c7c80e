import type { DraftSlot } from '../../core/DraftSlot.ts';
import type { ChildId, SummaryId } from '../../core/Id.ts';
import { isUntouched } from '../../core/isUntouched.ts';
import { ok, type Result } from '../../core/Result.ts';
import { readDrafts } from '../books/readDrafts.ts';
import { dropDraft as throwDraftAway } from '../books/saveDraft.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import { mayDestroy } from './holdsOn.ts';
import { readSummary } from './readSummary.ts';
import type { OpenVault } from './Room.ts';

/** Throws a draft away. ok also when there was none. heldByLaw: not a summary in which anything is written. */
export async function dropDraft(vault: OpenVault, id: ChildId, given: DraftSlot): Promise<Result<null>> {
  const child = childOn(vault, id);
  if (!child.ok) return child;
  const slot = check(asked.slot, given);
  if (!slot.ok) return slot;
  const { card } = child.value;
  const may = slot.value.of === 'summary' ? await mayDrop(vault, card.id, slot.value.id) : ok(null);
  return may.ok ? throwDraftAway(vault.ledger.shelf, card.id, slot.value) : may;
}

async function mayDrop({ ledger: { shelf } }: OpenVault, child: ChildId, summary: SummaryId): Promise<Result<null>> {
  const free = mayDestroy(shelf.state, child);
  if (free.ok) return free;
  const read = await readDrafts(shelf, child);
  if (!read.ok) return read;
  const written = read.value.drafts.find(({ slot }) => slot.of === 'summary' && slot.id === summary);
  if (written === undefined) return ok(null);
  const what = readSummary(written.body);
  return what !== null && isUntouched(what) ? ok(null) : free;
}
