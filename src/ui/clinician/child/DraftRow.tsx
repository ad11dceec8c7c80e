import type { DraftOnPage } from '../../../bridge/ChildPage.ts';
import type { DraftSlot } from '../../../core/DraftSlot.ts';
import type { ChildId } from '../../../core/Id.ts';
import { Icon } from '../../shared/Icon.tsx';
import { RowButton } from '../../shared/List.tsx';
import { usePlaces, type Place } from '../Place.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';

/** Something that was begun and not finished, and the way back into it. */
export function DraftRow({ child, draft }: { child: ChildId; draft: DraftOnPage }) {
  const places = usePlaces();
  const words = useWords('child');
  const when = useWhen();
  const record = useWords('record');
  const { slot } = draft;
  if (slot.of === 'summary') return null;
  const title = slot.of === 'note' ? words('draftNote') : slot.of === 'amendment' ? words('draftAmendment') : words('draftOf', { what: record(`add.${slot.of}`) });
  return (
    <RowButton
      before={<Icon name="pencil" />}
      title={title}
      note={<span className="num">{words('draftSaved', { when: when(draft.savedAt, 'dayAndTime') })}</span>}
      onPress={() => places.go(placeOf(child, slot))}
    />
  );
}

function placeOf(child: ChildId, slot: Exclude<DraftSlot, { of: 'summary' }>): Place {
  if (slot.of === 'amendment') return { at: slot.wing === 'private' ? 'amendNote' : 'amendRecord', child, of: slot.number };
  return slot.of === 'note' ? { at: 'note', child } : { at: 'record', child, kind: slot.of };
}
