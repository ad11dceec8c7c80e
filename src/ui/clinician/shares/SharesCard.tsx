import type { Standing } from '../../../bridge/Standing.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

/** Whether anybody else could open the vault, and the ways on. standing null: not known (yet). */
export function SharesCard({ standing }: { standing: Standing | null }) {
  const words = useWords('shares');
  const places = usePlaces();
  const held = standing?.shares ?? null;
  return (
    <Card title={words('cardTitle')}>
      {standing && <p className="small">{held ? <Held {...held} /> : words('cardNone')}</p>}
      {standing && !held && <p className="small soft">{words('cardWhen')}</p>}
      <div className="row wrap">
        <Button size="small" icon="people" onPress={() => places.go({ at: 'newShares' })}>{words(held ? 'cardAgain' : 'cardIssue')}</Button>
        {held && <Button size="small" icon="stop" onPress={() => places.go({ at: 'dropShares' })}>{words('cardDrop')}</Button>}
      </div>
    </Card>
  );
}

function Held({ at, holders: [first, second, third], set }: NonNullable<Standing['shares']>) {
  const words = useWords('shares');
  if (at === null || first === undefined || second === undefined || third === undefined) return words('cardHeldUnknown', { set });
  return words('cardHeld', { first, second, third, at: new Date(at), set });
}
