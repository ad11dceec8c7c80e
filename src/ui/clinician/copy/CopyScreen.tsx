import { Screen } from '../../shared/Screen.tsx';
import { MoreWords } from '../MoreWords.tsx';
import { copy as copyWords } from '../messages/en/copy.ts';
import { usePlaces } from '../Place.ts';
import { UpdateCard } from '../update/UpdateCard.tsx';
import { useWords } from '../useWords.ts';
import { CopyFacts } from './CopyFacts.tsx';

/** The same from inside the house, with an update that waits. */
export function CopyScreen() {
  return <MoreWords words={{ copy: copyWords }}><Page /></MoreWords>;
}

function Page() {
  const words = useWords('copy');
  const house = useWords('house');
  const places = usePlaces();
  return (
    <Screen title={words('title')} below={words('below')} back={{ label: house('back'), onPress: places.back }}>
      <div className="stack vault-step">
        <UpdateCard />
        <CopyFacts />
      </div>
    </Screen>
  );
}
