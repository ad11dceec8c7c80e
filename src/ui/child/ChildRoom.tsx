import { useRef } from 'react';
import type { PorterContract } from '../../bridge/PorterContract.ts';
import { practiceSaidIn } from '../../packs/practice/practiceSaid.ts';
import { Practice } from '../shared/Practice.tsx';
import { useCover } from '../shared/useCover.ts';
import { useIdle } from '../shared/useIdle.ts';
import { Room } from './Room.tsx';
import './room.css';
import { useErrand } from './useErrand.ts';

/** What is known of a room once it was left. */
type Left = { readonly practice: boolean };

const nobodyThere = 30 * 60_000;

/** What a child is handed: shows each step of the porter's and tells it what she did. `rest`: the tablet goes back to the adult. */
export function ChildRoom({ porter, rest: leave }: { readonly porter: PorterContract; readonly rest: (left: Left) => void }) {
  const isPractice = useRef(false);
  const rest = () => leave({ practice: isPractice.current });
  const errand = useErrand(porter, rest);
  isPractice.current = errand.step?.practice ?? false;
  const clock = useIdle(nobodyThere, rest);
  // Where nobody was there for so long, the cover stays until the tablet rests: not one frame of her page is seen.
  useCover({ mayLift: () => !clock.isOver() });
  if (errand.step === null) return <main className="child" aria-busy="true" />;
  const { step } = errand;
  return <Practice said={step.practice ? practiceSaidIn(step.language) : null}><Room errand={errand} step={step} rest={rest} /></Practice>;
}
