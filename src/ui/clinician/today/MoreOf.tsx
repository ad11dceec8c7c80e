import { useState, type ReactNode } from 'react';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';

/** The first few of many; a press shows the rest of them. */
export function MoreOf<Each>({ of, few, children }: { of: readonly Each[]; few: number; children: (each: Each) => ReactNode }): ReactNode {
  const words = useWords('today');
  const [isAll, setAll] = useState(false);
  const shown = isAll || of.length <= few + 1 ? of : of.slice(0, few);
  return (
    <>
      {shown.map(children)}
      {shown.length < of.length && <div><Button kind="plain" size="small" icon="down" onPress={() => setAll(true)}>{words('showRest', { count: of.length - shown.length })}</Button></div>}
    </>
  );
}
