import type { EnteredKind } from './Entry.ts';
import type { SummaryId } from './Id.ts';

/** The drafts a child can have: one a thing being typed. Sealed under the wing's book key. */
export type DraftSlot =
  | { readonly wing: 'private'; readonly of: 'note' }
  | { readonly wing: 'private'; readonly of: 'amendment'; readonly number: number }
  | { readonly wing: 'record'; readonly of: EnteredKind }
  | { readonly wing: 'record'; readonly of: 'amendment'; readonly number: number }
  | { readonly wing: 'record'; readonly of: 'summary'; readonly id: SummaryId };

/** One text for one slot: its name on disk is a keyed hash of this. */
export function slotName(slot: DraftSlot): string {
  if (slot.of === 'amendment') return `${slot.wing}/amendment/${slot.number}`;
  return slot.of === 'summary' ? `record/summary/${slot.id}` : `${slot.wing}/${slot.of}`;
}
