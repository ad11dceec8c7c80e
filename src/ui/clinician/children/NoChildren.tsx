import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { TwoChairs } from '../drawings/TwoChairs.tsx';
import { useWords } from '../useWords.ts';

export function NoChildren(props: { onAdd: () => void }) {
  const words = useWords('today');
  const house = useWords('house');
  return (
    <Card title={house('children')} hideTitle>
      <EmptyState
        picture={<TwoChairs />}
        title={words('emptyTitle')}
        action={<Button kind="ink" icon="plus" onPress={props.onAdd}>{words('add')}</Button>}
      >
        {words('emptyBelow')}
      </EmptyState>
    </Card>
  );
}
