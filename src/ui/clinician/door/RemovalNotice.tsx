import type { Removal } from '../../../bridge/Glance.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';
import { useDoor, type Removable } from './DoorWays.ts';

/** That someone asked for a vault to be removed: said at its own door, before anything else. */
export function RemovalNotice(props: { glance: Removable; removal: Removal }) {
  const words = useWords('removal');
  const ways = useDoor();
  const { asked, due, isDue } = props.removal;
  return (
    <div className="door-wide">
      <Say kind="due" icon="hourglass" action={<Button size="small" onPress={() => ways.go({ at: 'removal', glance: props.glance })}>{words('see')}</Button>}>
        {words(isDue ? 'askedDue' : 'asked', { asked: new Date(asked), due: new Date(due) })}
      </Say>
    </div>
  );
}
