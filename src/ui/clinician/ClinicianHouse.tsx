import { useCallback, useEffect, useMemo, useState } from 'react';
import { minute } from '../../core/Instant.ts';
import { Announcer } from '../shared/Announcer.tsx';
import { Button } from '../shared/Button.tsx';
import { CoverOver } from '../shared/Cover.tsx';
import { tabletPlayer } from '../shared/createPlayer.ts';
import type { IdleClock } from '../shared/IdleClock.ts';
import { useIdle } from '../shared/useIdle.ts';
import { useTrail } from '../shared/useTrail.ts';
import { fetchLockOffer, Leaving } from './backup/Leaving.tsx';
import './clinician.css';
import { HouseProvider, useHouse, type House } from './House.ts';
import { HouseKeys } from './keys/HouseKeys.tsx';
import { PlacesProvider, type Place } from './Place.ts';
import { PlaceScreen } from './PlaceScreen.tsx';
import { PracticeHouse } from './PracticeHouse.tsx';
import { Printer } from './Printer.tsx';
import { allSpoken } from './messages/allSpoken.ts';
import { TabletProvider, type Tablet } from './Tablet.ts';
import { TellAnyway } from './TellAnyway.tsx';
import { useWords } from './useWords.ts';
import { closeMicrophone } from './voices/closeMicrophone.ts';
import { VaultProgressProvider } from './VaultProgress.ts';
import { WordsProvider } from './WordsProvider.tsx';

/** After this long without a touch the house locks itself. */
const idleLimit = 5 * minute;

/** All there is after unlocking. */
export function ClinicianHouse(props: { house: House; tablet: Tablet }) {
  const house = useMemo(() => withoutEars(props.house), [props.house]);
  return (
    <HouseProvider value={house}>
      <TabletProvider value={props.tablet}>
        <WordsProvider words={allSpoken}>
          <VaultProgressProvider value={props.house.progress}>
            <Announcer><PracticeHouse><TellAnyway><Printer><Rooms /></Printer></TellAnyway></PracticeHouse></Announcer>
          </VaultProgressProvider>
        </WordsProvider>
      </TabletProvider>
    </HouseProvider>
  );
}

/** A vault that locks hears nothing from that moment on. */
function withoutEars(house: House): House {
  return { ...house, lock: () => {
    closeMicrophone();
    house.lock();
  } };
}

function Rooms() {
  const house = useHouse();
  const [isCovered, setCovered] = useState(false);
  const places = useTrail<Place>({ start: { at: 'today' }, onStart: () => setCovered(true) });
  const clock = useIdle(idleLimit, house.lock);
  const { isLeaving, inside } = useLeaving(house);
  useEffect(() => {
    house.holdIdle(() => clock.isOver());
    return () => house.holdIdle(null);
  }, [house, clock]);
  return (
    <PlacesProvider value={places}>
      <HouseProvider value={inside}>
        <PlaceScreen clock={clock} />
        <HouseKeys />
        {isCovered && <Covered clock={clock} onGoOn={() => setCovered(false)} />}
      </HouseProvider>
      {isLeaving && <Leaving lock={house.lock} />}
    </PlacesProvider>
  );
}

/** The house as its rooms have it: there a lock is a tap, which may be asked something on its cover. What locks by itself asks nothing. */
function useLeaving(house: House): { readonly isLeaving: boolean; readonly inside: House } {
  const [isLeaving, setLeaving] = useState(false);
  const leave = useCallback(() => {
    closeMicrophone();
    tabletPlayer.hush();
    setLeaving(true);
  }, []);
  useEffect(fetchLockOffer, []);
  const inside = useMemo(() => ({ ...house, lock: leave }), [house, leave]);
  return { isLeaving, inside };
}

/** Back was pressed with nowhere left to go: the tablet may be about to change hands, so nothing shows. */
function Covered(props: { clock: IdleClock; onGoOn: () => void }) {
  const house = useHouse();
  const words = useWords('house');
  return (
    <CoverOver title={words('coveredTitle')} below={words('coveredBelow')}>
      <div className="door-column">
        <Button kind="thread" size="big" wide onPress={() => (props.clock.isOver() ? house.lock() : props.onGoOn())}>{words('uncover')}</Button>
        <Button kind="plain" size="small" icon="lock" onPress={house.lock}>{words('lock')}</Button>
      </div>
    </CoverOver>
  );
}
