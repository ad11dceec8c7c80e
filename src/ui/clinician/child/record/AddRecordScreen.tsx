import type { ChildId } from '../../../../core/Id.ts';
import { Card } from '../../../shared/Card.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { List, RowButton } from '../../../shared/List.tsx';
import { usePlaces } from '../../Place.ts';
import { useWords } from '../../useWords.ts';
import { WithChild } from '../WithChild.tsx';
import { BelongsPrivate } from './BelongsPrivate.tsx';
import { RecordScreen } from './RecordScreen.tsx';

/** What can be added to the record, to choose from. */
export function AddRecordScreen({ child }: { child: ChildId }) {
  const places = usePlaces();
  const words = useWords('record');
  const add = (kind: 'session' | 'progress') => () => places.swap({ at: 'record', child, kind });
  return (
    <WithChild child={child}>
      {({ child: { codeName } }) => (
        <RecordScreen codeName={codeName} title={words('addTitle')} below={words('addBelow', { codeName })} onBack={places.back}>
          <div className="stack narrow">
            <Card flush>
              <List label={words('addTitle')}>
                <RowButton roomy before={<Icon name="clock" />} title={words('kindSession')} note={words('kindSessionNote')} onPress={add('session')} />
                <RowButton roomy before={<Icon name="speech" />} title={words('kindCard')} note={words('kindCardNote')} onPress={() => places.swap({ at: 'noticeCard', child, card: 'atStart' })} />
                <RowButton roomy before={<Icon name="pencil" />} title={words('kindProgress')} note={words('kindProgressNote')} onPress={add('progress')} />
              </List>
            </Card>
            <BelongsPrivate codeName={codeName} />
          </div>
        </RecordScreen>
      )}
    </WithChild>
  );
}
