import type { EnteredKind } from '../../../../core/Entry.ts';
import type { ChildId } from '../../../../core/Id.ts';
import { Card } from '../../../shared/Card.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { List, RowButton } from '../../../shared/List.tsx';
import { usePlaces } from '../../Place.ts';
import { useWords } from '../../useWords.ts';
import { WithChild } from '../WithChild.tsx';
import { BelongsPrivate } from './BelongsPrivate.tsx';
import { kindIcons } from './kindIcons.ts';
import { RecordScreen } from './RecordScreen.tsx';

/** In the order they are met: a session's own, how the child is, and what is done about it. */
const groups = [
  { name: 'meeting', kinds: ['session', 'noticeRead', 'progress'] },
  { name: 'how', kinds: ['symptoms', 'functioning', 'score', 'progressToDate', 'prognosis'] },
  { name: 'care', kinds: ['diagnosis', 'medication', 'plan', 'treatment'] },
] as const satisfies readonly { readonly name: string; readonly kinds: readonly (EnteredKind | 'noticeRead')[] }[];

/** What can be added to the record, to choose from. */
export function AddRecordScreen({ child }: { child: ChildId }) {
  const places = usePlaces();
  const words = useWords('record');
  const add = (kind: EnteredKind | 'noticeRead') => () => places.swap(kind === 'noticeRead' ? { at: 'noticeCard', child, card: 'atStart' } : { at: 'record', child, kind });
  return (
    <WithChild child={child}>
      {({ child: { codeName } }) => (
        <RecordScreen codeName={codeName} title={words('addTitle')} below={words('addBelow', { codeName })} onBack={places.back}>
          <div className="stack">
            <div className="add-groups">
              {groups.map(({ name, kinds }) => (
                <Card key={name} flush>
                  <h2 className="card-title add-group">{words(`addGroup.${name}`)}</h2>
                  <List label={words(`addGroup.${name}`)}>
                    {kinds.map((kind) => <RowButton key={kind} roomy before={<span className="shareable"><Icon name={kindIcons[kind]} /></span>} title={words(`add.${kind}`)} note={words(`addNote.${kind}`)} onPress={add(kind)} />)}
                  </List>
                </Card>
              ))}
            </div>
            <BelongsPrivate codeName={codeName} />
          </div>
        </RecordScreen>
      )}
    </WithChild>
  );
}
