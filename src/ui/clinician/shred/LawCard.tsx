import type { ChildId } from '../../../core/Id.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Say } from '../../shared/Say.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

/** The duty to keep, and what comes first when records are asked for (R13). */
export function LawCard({ child }: { child: ChildId }) {
  const words = useWords('shred');
  const places = usePlaces();
  return (
    <Card title={words('keepTitle')}>
      <p>{words('keep')}</p>
      <Say kind="due" icon="anchor">{words('keepAsked')}</Say>
      <div><Button size="small" icon="anchor" onPress={() => places.go({ at: 'hold', child })}>{words('toHold')}</Button></div>
    </Card>
  );
}
