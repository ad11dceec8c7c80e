import { useEffect, useRef } from 'react';
import { practiceSaid } from '../../packs/practice/practiceSaid.ts';
import { restingWords } from '../../packs/walkthroughs/restingWords.ts';
import type { Language } from '../shared/Language.ts';
import { Practice } from '../shared/Practice.tsx';
import { useCover } from '../shared/useCover.ts';
import { LastScreen } from './LastScreen.tsx';
import './room.css';

type RestingProps = {
  readonly practice?: boolean;
  /** What the adult reads on this tablet. */
  readonly language?: Language;
  readonly openDoor: () => void;
};

/** A tablet at rest with an errand out: a warm picture, and for the adult one quiet way to the lock. Nothing else is in reach. */
export function RestingRoom({ practice = false, language = 'en', openDoor }: RestingProps) {
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
    <Practice said={practice ? practiceSaid[language] : null}><div className="child" lang={first.language} dir={first.direction}>
      <LastScreen text={first.text} below={first.giveBack} picture={picture} quiet={[{ label: adultOpens[language], language, onTap: openOnce }]}>
        {others.map(({ language, direction, text, giveBack }) => (
          <div className="also" key={language} lang={language} dir={direction}><p className="as-title">{text}</p><p>{giveBack}</p></div>
        ))}
      </LastScreen>
    </div></Practice>
  );
}
