import type { PorterContract } from '../../bridge/PorterContract.ts';
import { useCover } from '../shared/useCover.ts';
import { useIdle } from '../shared/useIdle.ts';
import { Room } from './Room.tsx';
import './room.css';
import { useErrand } from './useErrand.ts';

const nobodyThere = 30 * 60_000;

/** What a child is handed: shows each step of the porter's and tells it what she did. `rest`: the tablet goes back to the adult. */
export function ChildRoom({ porter, rest }: { readonly porter: PorterContract; readonly rest: () => void }) {
  const errand = useErrand(porter, rest);
  const clock = useIdle(nobodyThere, rest);
  // Where nobody was there for so long, the cover stays until the tablet rests: not one frame of her page is seen.
  useCover({ mayLift: () => !clock.isOver() });
  if (errand.step === null) return <main className="child" aria-busy="true" />;
  return <Room errand={errand} step={errand.step} rest={rest} />;
}
