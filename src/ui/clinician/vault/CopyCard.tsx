import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { usePlaces } from '../Place.ts';
import { useTablet } from '../Tablet.ts';
import { useWords } from '../useWords.ts';

/** Which code this is, and the way to all that can be known of it. */
export function CopyCard() {
  const words = useWords('vault');
  const { version } = useTablet();
  const places = usePlaces();
  return (
    <Card title={words('copyTitle')}>
      <p className="small">{words('copyVersion', { version })}</p>
      <div><Button size="small" icon="info" onPress={() => places.go({ at: 'copy' })}>{words('copyLook')}</Button></div>
    </Card>
  );
}
