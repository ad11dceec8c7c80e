import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

/** The way to the page of shortcuts for whoever does not know its key. */
export function KeysCard() {
  const words = useWords('keys');
  const places = usePlaces();
  return (
    <Card title={words('title')}>
      <p className="small">{words('what')}</p>
      <div><Button size="small" onPress={() => places.go({ at: 'keys' })}>{words('look')}</Button></div>
    </Card>
  );
}
