import { useEffect, useRef } from 'react';
import { practiceSaid } from '../../packs/practice/practiceSaid.ts';
import { restingWords } from '../../packs/walkthroughs/restingWords.ts';
import { Practice } from '../shared/Practice.tsx';
import { useCover } from '../shared/useCover.ts';
import { LastScreen } from './LastScreen.tsx';
import './room.css';

/** A tablet at rest with an errand out: a warm picture, and for the adult one quiet way to the lock. Nothing else is in reach. */
export function RestingRoom({ practice = false, openDoor }: { readonly practice?: boolean; readonly openDoor: () => void }) {
  const { said: [first, ...others], picture, adultOpens } = restingWords;
  const opening = useRef(false);
  const lift = useCover({ mayLift: () => true });
  useEffect(lift, [lift]);
  const openOnce = () => {
    if (opening.current) return;
    opening.current = true;
    openDoor();
  };
  return (
    <Practice said={practice ? practiceSaid.en : null}><div className="child" lang={first.language} dir={first.direction}>
      <LastScreen text={first.text} below={first.giveBack} picture={picture} quiet={[{ label: adultOpens, onTap: openOnce }]}>
        {others.map(({ language, direction, text, giveBack }) => (
          <div className="also" key={language} lang={language} dir={direction}><p className="as-title">{text}</p><p>{giveBack}</p></div>
        ))}
      </LastScreen>
    </div></Practice>
  );
}
