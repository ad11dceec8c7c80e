import type { DraftOnPage } from '../../../bridge/ChildPage.ts';
import type { ChildId } from '../../../core/Id.ts';
import { Icon } from '../../shared/Icon.tsx';
import { RowButton } from '../../shared/List.tsx';
import { usePlaces } from '../Place.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import { placeOfDraft } from './placeOfDraft.ts';

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
      onPress={() => places.go(placeOfDraft(child, slot))}
    />
  );
}
