import type { ReactNode } from 'react';
import { AppFrame, type Place as RailPlace } from '../shared/AppFrame.tsx';
import type { IdleClock } from '../shared/IdleClock.ts';
import { TimeLeft } from '../shared/TimeLeft.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { useHouse } from './House.ts';
import { usePlaces, type Place } from './Place.ts';
import { useWords } from './useWords.ts';

type RailId = 'today' | 'children' | 'report' | 'ledger';

/** A screen beside the rail: the four places, and Lock with the time until it locks by itself. */
export function Railed(props: { clock: IdleClock; children: ReactNode }) {
  const house = useHouse();
  const places = usePlaces();
  const words = useWords('house');
  const rail: readonly RailPlace<RailId>[] = [
    { id: 'today', label: words('today'), icon: 'sun' },
    { id: 'children', label: words('children'), icon: 'people' },
    { id: 'report', label: words('report'), icon: 'megaphone' },
    { id: 'ledger', label: words('ledger'), icon: 'ledger' },
  ];
  return (
    <>
      <button type="button" className="skip" onClick={skipToPage}>{words('skip')}</button>
      <AppFrame
        places={rail}
        here={railOf(places.place)}
        onPlace={id => places.go(placeOf(id))}
        onLock={house.lock}
        quiet={<LanguageSwitch />}
        timeLeft={<TimeLeft clock={props.clock} />}
        words={{ places: words('places'), lock: words('lock'), name: words('name') }}
      >
        {props.children}
      </AppFrame>
    </>
  );
}

function placeOf(id: RailId): Place {
  return id === 'ledger' ? { at: id, child: null } : { at: id };
}

const onToday: readonly Place['at'][] = ['today', 'facility', 'vault', 'newPassphrase', 'newWords', 'newShares', 'dropShares', 'opens', 'copy', 'keys'];

/** Which place of the rail we are in: everything about a child belongs to Children. */
function railOf(place: Place): RailId {
  if (onToday.includes(place.at) || (place.at === 'hold' && place.child === null)) return 'today';
  return place.at === 'report' || place.at === 'ledger' ? place.at : 'children';
}

function skipToPage(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}
