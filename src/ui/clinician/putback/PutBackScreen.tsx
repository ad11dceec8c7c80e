import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { PutBack } from './PutBack.tsx';

/** The same from inside the open vault. A switch that failed may have closed it: then the house locks. */
export function PutBackScreen() {
  const house = useHouse();
  const places = usePlaces();
  const lockIfClosed = async () => {
    const standing = await house.vault.standing();
    if (!standing.ok && standing.problem.type === 'locked') house.lock();
  };
  return <PutBack vault={house.vault} onBack={places.back} onUnlocked={house.reenter} onFailed={() => void lockIfClosed()} />;
}
