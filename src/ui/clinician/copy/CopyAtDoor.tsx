import { Button } from '../../shared/Button.tsx';
import { DoorPage } from '../door/DoorPage.tsx';
import { useDoor } from '../door/DoorWays.ts';
import { MoreWords } from '../MoreWords.tsx';
import { copy as copyWords } from '../messages/en/copy.ts';
import { useWords } from '../useWords.ts';
import { CopyFacts } from './CopyFacts.tsx';

/** What runs here can be looked at before a passphrase is typed, and before there is a vault. */
export function CopyAtDoor() {
  return <MoreWords words={{ copy: copyWords }}><Page /></MoreWords>;
}

function Page() {
  const words = useWords('copy');
  const ways = useDoor();
  return (
    <DoorPage title={words('title')} below={words('below')}>
      <CopyFacts />
      <div><Button kind="plain" size="small" icon="back" onPress={ways.back}>{words('back')}</Button></div>
    </DoorPage>
  );
}
