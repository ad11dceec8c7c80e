import { useEffect, useState } from 'react';
import type { Pen } from '../../../shared/pen/Pen.ts';
import { useWords } from '../../useWords.ts';
import { countWords } from './countWords.ts';
import type { PageField } from './keptHistory.ts';

/** As long as nothing must be typed before a note is counted again, milliseconds: never at a key. */
const pause = 600;

export function WordCount({ pen }: { pen: Pen<PageField> }) {
  const words = useWords('privateNote');
  const [count, setCount] = useState(() => countWords(pen.text('text')));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = pen.listen(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setCount(countWords(pen.text('text'))), pause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [pen]);
  return <span className="num">{words('count', { words: count })}</span>;
}
