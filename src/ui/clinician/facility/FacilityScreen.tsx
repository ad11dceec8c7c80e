import { useState } from 'react';
import type { Facility } from '../../../core/Facility.ts';
import { Button } from '../../shared/Button.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useFirstError } from '../useFirstError.ts';
import { useWords } from '../useWords.ts';
import { WithLoaded } from '../WithLoaded.tsx';
import { ChildrensFacts } from './ChildrensFacts.tsx';
import { CounselCard } from './CounselCard.tsx';
import { isWholeFacility } from './isWholeFacility.ts';
import { LawCards } from './LawCards.tsx';
import { RhythmCard } from './RhythmCard.tsx';

/** The page as it is being filled in. tried: it was to be saved, and something is missing. */
export type FacilityForm = { readonly facility: Facility; readonly tried: boolean; put(part: Partial<Facility>): void };

/** Who runs the house and what it has confirmed, each with the sentences that hang on it (R40, R41, R64). */
export function FacilityScreen() {
  const { vault } = useHouse();
  const words = useWords('facility');
  return <WithLoaded title={words('title')} ask={() => vault.facility()}>{facility => <FacilityPage first={facility} />}</WithLoaded>;
}

function FacilityPage({ first }: { first: Facility }) {
  const { vault } = useHouse();
  const words = useWords('facility');
  const house = useWords('house');
  const places = usePlaces();
  const act = useAct();
  const [facility, setFacility] = useState(first);
  const [tries, setTries] = useState(0);
  useFirstError(tries, act.problem);
  const form: FacilityForm = { facility, tried: tries > 0, put: (part) => setFacility((before) => ({ ...before, ...part })) };
  const save = () => {
    setTries(tries + 1);
    if (isWholeFacility(facility)) act.run(() => vault.setFacility(facility), places.back);
  };
  return (
    <Screen title={words('title')} below={words('below')} back={{ label: house('back'), onPress: places.back }}>
      <div className="stack facility">
        <ChildrensFacts form={form} />
        <h2 className="facility-law">{words('rhythmTitle')}</h2>
        <RhythmCard form={form} />
        <h2 className="facility-law">{words('lawTitle')}</h2>
        <p className="soft">{words('lawBelow')}</p>
        <LawCards form={form} />
        <CounselCard form={form} first={first} />
        <ProblemSay problem={act.problem} />
        <div><Button kind="ink" size="big" onPress={save} isDisabled={act.isRunning}>{words('save')}</Button></div>
      </div>
    </Screen>
  );
}
