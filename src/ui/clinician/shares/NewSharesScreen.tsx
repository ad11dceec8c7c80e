import { useState } from 'react';
import { Screen } from '../../shared/Screen.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';
import { DonePage } from '../vault/DonePage.tsx';
import { AskForShares } from './AskForShares.tsx';
import { HandOneOver } from './HandOneOver.tsx';

type Drawn = { readonly set: string; readonly holders: readonly [string, string, string] };

/** Three shares: whom they are for, then each printed, handed over and checked. Nothing changes before the third is. */
export function NewSharesScreen() {
  const { vault } = useHouse();
  const words = useWords('shares');
  const house = useWords('house');
  const places = usePlaces();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [number, setNumber] = useState(1);
  const [done, setDone] = useState<{ readonly behind: boolean } | null>(null);
  if (done && drawn) {
    const [first, second, third] = drawn.holders;
    return (
      <DonePage title={words('done')} how={words('doneHow', { first, second, third, set: drawn.set })} next={words('doneNext')} behind={done.behind}>
        <p>{words('doneHand')}</p>
        <p>{words('doneOpens')}</p>
      </DonePage>
    );
  }
  const confirmed = (told: { readonly next: number } | { readonly behind: boolean }) => ('next' in told ? setNumber(told.next) : setDone(told));
  return (
    <Screen title={words('title')} below={words('below')} back={{ label: house('back'), onPress: places.back }}>
      {drawn
        ? <HandOneOver key={number} vault={vault} number={number} holder={drawn.holders[number - 1] ?? ''} onConfirmed={confirmed} />
        : <AskForShares onDrawn={setDrawn} />}
    </Screen>
  );
}
