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
  useIdle(nobodyThere, rest);
  useCover({ mayLift: () => true });
  if (errand.step === null) return <main className="child" aria-busy="true" />;
  return <Room errand={errand} step={errand.step} rest={rest} />;
}
