import type { ChildPage } from '../../../bridge/ChildPage.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

/** The way to what becomes of the records when she leaves, or back. */
export function LeavingCard({ page: { child: { id, codeName }, left } }: { page: Pick<ChildPage, 'child' | 'left'> }) {
  const words = useWords('childForm');
  const places = usePlaces();
  return (
    <Card title={words('leaving')}>
      <div className="row between wrap keeping">
        <p className="grow small">{words(left ? 'leavingGone' : 'leavingHow', { codeName })}</p>
        <Button size="small" icon={left ? 'turnBack' : 'forward'} onPress={() => places.go({ at: 'leave', child: id })}>{words(left ? 'cameBack' : 'leave', { codeName })}</Button>
      </div>
    </Card>
  );
}
