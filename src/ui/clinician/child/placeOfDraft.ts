import type { DraftSlot } from '../../../core/DraftSlot.ts';
import type { ChildId } from '../../../core/Id.ts';
import type { Place } from '../Place.ts';

/** Where something that was begun is gone on with. */
export function placeOfDraft(child: ChildId, slot: DraftSlot): Place {
  if (slot.of === 'amendment') return { at: slot.wing === 'private' ? 'amendNote' : 'amendRecord', child, of: slot.number };
  if (slot.of === 'summary') return { at: 'summary', child, summary: slot.id };
  return slot.of === 'note' ? { at: 'note', child } : { at: 'record', child, kind: slot.of };
}
