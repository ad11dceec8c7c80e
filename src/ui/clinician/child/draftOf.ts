import type { ChildPage } from '../../../bridge/ChildPage.ts';
import { slotName, type DraftSlot } from '../../../core/DraftSlot.ts';

/** The body of a child's draft in this slot, or null. */
export function draftOf(page: Pick<ChildPage, 'drafts'>, slot: DraftSlot): string | null {
  return page.drafts.find((each) => slotName(each.slot) === slotName(slot))?.body ?? null;
}
