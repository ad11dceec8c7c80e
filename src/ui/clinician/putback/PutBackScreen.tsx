import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { PutBack } from './PutBack.tsx';

/** The same from inside the open vault. A switch that failed may have closed it: then the house locks. */
export function PutBackScreen() {
  const house = useHouse();
  const places = usePlaces();
  return <PutBack vault={house.vault} onBack={places.back} onUnlocked={house.reenter} />;
}
