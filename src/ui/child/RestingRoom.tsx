import { useRef } from 'react';
import { restingWords } from '../../packs/walkthroughs/restingWords.ts';
import { LastScreen } from './LastScreen.tsx';
import './room.css';

/** A tablet at rest with an errand out: a warm picture, and for the adult one quiet way to the lock. Nothing else is in reach. */
export function RestingRoom({ openDoor }: { readonly openDoor: () => void }) {
  const { language, direction, text, giveBack, picture, adultOpens } = restingWords;
  const opening = useRef(false);
  const openOnce = () => {
    if (opening.current) return;
    opening.current = true;
    openDoor();
  };
  return (
    <div className="child" lang={language} dir={direction}>
      <LastScreen text={text} below={giveBack} picture={picture} quiet={{ label: adultOpens, onTap: openOnce }} />
    </div>
  );
}
