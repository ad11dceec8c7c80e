import { useEffect, useState } from 'react';
import type { Pen } from '../../../shared/pen/Pen.ts';
import { createAlarm } from '../../createAlarm.ts';
import { useWords } from '../../useWords.ts';
import { countWords } from './countWords.ts';
import type { PageField } from './keptHistory.ts';

/** As long as nothing must be typed before a note is counted again, milliseconds: never at a key. */
const pause = 600;

export function WordCount({ pen }: { pen: Pen<PageField> }) {
  const words = useWords('privateNote');
  const [count, setCount] = useState(() => countWords(pen.text('text')));
  useEffect(() => {
    const now = () => performance.now();
    const alarm = createAlarm(now, () => setCount(countWords(pen.text('text'))));
    const stop = pen.listen(() => alarm.set(now() + pause));
    return () => {
      alarm.stop();
      stop();
    };
  }, [pen]);
  return <span className="num">{words('count', { words: count })}</span>;
}
