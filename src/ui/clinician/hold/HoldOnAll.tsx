import { stands, type Hold } from '../../../core/Hold.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

/** On the vault's page: whether the whole vault is held, and the way to its hold. */
export function HoldOnAll({ hold }: { hold: Hold | null }) {
  const words = useWords('hold');
  const places = usePlaces();
  const isOn = stands(hold);
  return (
    <Card title={words('title')} titleAside={isOn && <Tag kind="due" icon="anchor">{words('heldShort')}</Tag>}>
      <p className="small">{isOn && hold ? words('cardOn', { at: new Date(hold.set.at) }) : words('cardAll')}</p>
      <div><Button size="small" icon="anchor" onPress={() => places.go({ at: 'hold', child: null })}>{words(isOn ? 'see' : 'put')}</Button></div>
    </Card>
  );
}
