import { useEffect, useState } from 'react';
import { longestSound } from '../../../core/Recording.ts';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';
import type { Taking } from './openMicrophone.ts';
import { sayLength } from './sayLength.ts';

/** A recording under way: that it hears, how long it is, and the two ways to end it. */
export function Recording({ taking, onStop, onDrop }: { taking: Taking; onStop: () => void; onDrop: () => void }) {
  const words = useWords('voices');
  const { level, seconds } = useMeter(taking);
  const left = longestSound.seconds - seconds;
  return (
    <div className="recording">
      <div className="row">
        <span className="rec-dot" aria-hidden="true" />
        <b role="timer" aria-label={words('recording')}>{sayLength(seconds)}</b>
        <span className="level" aria-hidden="true"><i style={{ inlineSize: `${Math.round(level * 100)}%` }} /></span>
        {left <= 15 && <span className="note" role="status">{words('secondsLeft', { left: Math.max(0, left) })}</span>}
      </div>
      <div className="row wrap">
        <Button kind="ink" size="small" icon="square" autoFocus onPress={onStop}>{words('stopAndKeep')}</Button>
        <Button kind="plain" size="small" onPress={onDrop}>{words('discard')}</Button>
      </div>
    </div>
  );
}

const everyMilliseconds = 100;

function useMeter(taking: Taking): { readonly level: number; readonly seconds: number } {
  const [now, show] = useState({ level: 0, seconds: 0 });
  useEffect(() => {
    const ticking = setInterval(() => show({ level: taking.level(), seconds: Math.floor(taking.elapsed() / 1000) }), everyMilliseconds);
    return () => clearInterval(ticking);
  }, [taking]);
  return now;
}
