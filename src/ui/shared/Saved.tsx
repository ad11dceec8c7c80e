import { useEffect, useState, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** untouched says nothing; saving says so only after a second; failed is the screen's to say, in a Say. */
export type SavedState = 'untouched' | 'saving' | 'saved' | 'failed';

const slow = 1000;

/** "Saved on this tablet", in place, said once and politely. */
export function Saved(props: { state: SavedState; words: { saving: ReactNode; saved: ReactNode } }) {
  const isSlow = useLasting(props.state === 'saving', slow);
  return (
    <span className={props.state === 'saved' ? 'saved' : 'saved going'} role="status">
      {props.state === 'saved' && <><Icon name="check" size="small" />{props.words.saved}</>}
      {isSlow && <><Icon name="clock" size="small" />{props.words.saving}</>}
    </span>
  );
}

/** True once `is` has been true for so long, in milliseconds. */
function useLasting(is: boolean, long: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!is) return;
    const timer = setTimeout(() => setLasting(true), long);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [is, long]);
  return is && lasting;
}
