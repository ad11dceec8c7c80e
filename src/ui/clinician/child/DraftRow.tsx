import type { DraftOnPage } from '../../../bridge/ChildPage.ts';
import type { DraftSlot } from '../../../core/DraftSlot.ts';
import type { ChildId } from '../../../core/Id.ts';
import { Icon } from '../../shared/Icon.tsx';
import { RowButton } from '../../shared/List.tsx';
import { usePlaces, type Place } from '../Place.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';

const names = { note: 'draftNote', amendment: 'draftAmendment', session: 'draftSession', progress: 'draftProgress' } as const;

/** Something that was begun and not finished, and the way back into it. */
export function DraftRow({ child, draft }: { child: ChildId; draft: DraftOnPage }) {
  const places = usePlaces();
  const words = useWords('child');
  const when = useWhen();
  const { slot } = draft;
  if (slot.of === 'summary') return null;
  return (
    <RowButton
      before={<Icon name="pencil" />}
      title={words(names[slot.of])}
      note={<span className="num">{words('draftSaved', { when: when(draft.savedAt, 'dayAndTime') })}</span>}
      onPress={() => places.go(placeOf(child, slot))}
    />
  );
}

function placeOf(child: ChildId, slot: Exclude<DraftSlot, { of: 'summary' }>): Place {
  if (slot.of === 'amendment') return { at: slot.wing === 'private' ? 'amendNote' : 'amendRecord', child, of: slot.number };
  return slot.of === 'note' ? { at: 'note', child } : { at: 'record', child, kind: slot.of };
}
