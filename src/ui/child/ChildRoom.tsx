import { useEffect } from 'react';
import type { PorterContract } from '../../bridge/PorterContract.ts';
import { practiceSaidIn } from '../../packs/practice/practiceSaid.ts';
import { Practice } from '../shared/Practice.tsx';
import { useCover } from '../shared/useCover.ts';
import { useIdle } from '../shared/useIdle.ts';
import { Room } from './Room.tsx';
import './room.css';
import { useErrand } from './useErrand.ts';

const nobodyThere = 30 * 60_000;

type RoomProps = {
  readonly porter: PorterContract;
  /** The tablet goes back to the adult. */
  readonly rest: () => void;
  /** Told once the first step is there: whether it is of a vault to practice in. */
  readonly met: (practice: boolean) => void;
};

/** What a child is handed: shows each step of the porter's and tells it what she did. */
export function ChildRoom({ porter, rest, met }: RoomProps) {
  const errand = useErrand(porter, rest);
  const isPractice = errand.step?.practice;
  useEffect(() => {
    if (errand.step !== null) met(isPractice ?? false);
    // Once met, a room stays what it is.
  }, [errand.step === null, isPractice]);
  const clock = useIdle(nobodyThere, rest);
  // Where nobody was there for so long, the cover stays until the tablet rests: not one frame of her page is seen.
  useCover({ mayLift: () => !clock.isOver() });
  if (errand.step === null) return <main className="child" aria-busy="true" />;
  const { step } = errand;
  return <Practice said={step.practice ? practiceSaidIn(step.language) : null}><Room errand={errand} step={step} rest={rest} /></Practice>;
}
