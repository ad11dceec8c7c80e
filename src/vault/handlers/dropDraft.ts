import type { DraftSlot } from '../../core/DraftSlot.ts';
import type { ChildId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { dropDraft as throwDraftAway } from '../books/saveDraft.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import type { OpenVault } from './Room.ts';

/** Throws a draft away. ok also when there was none. */
export async function dropDraft(vault: OpenVault, id: ChildId, given: DraftSlot): Promise<Result<null>> {
  const child = childOn(vault, id);
  if (!child.ok) return child;
  const slot = check(asked.slot, given);
  if (!slot.ok) return slot;
  return throwDraftAway(vault.ledger.shelf, child.value.card.id, slot.value);
}
