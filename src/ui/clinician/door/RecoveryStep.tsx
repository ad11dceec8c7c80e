import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';
import { AskWords } from './AskWords.tsx';
import { readRecoveryWords } from './readWordList.ts';
import { useWordList } from './useWordList.ts';

type RecoveryProps<T> = Pick<ComponentProps<typeof AskWords<T>>, 'confirm' | 'ask' | 'onConfirmed'> & {
  readonly words: readonly string[];
  /** Before the print dialog comes. */
  readonly onPrint?: (() => void) | undefined;
};

/** 24 words shown, written on paper, and three of them asked back. */
export function RecoveryStep<T>(props: RecoveryProps<T>) {
  const words = useWords('firstRun');
  const [isAsking, setAsking] = useState(false);
  useWordList(readRecoveryWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAsking) heading.current?.focus();
  }, [isAsking]);
  if (isAsking) {
    return <AskWords confirm={props.confirm} ask={props.ask} onConfirmed={props.onConfirmed} onSee={() => setAsking(false)} />;
  }
  const print = () => {
    props.onPrint?.();
    window.print();
  };
  return (
    <div className="stack">
      <div className="stack t">
        <h3 ref={heading} tabIndex={-1}>{words('recovery')}</h3>
        <p className="small">{words('recoveryPaper')}</p>
        <p className="small soft">{words('recoveryAlone')}</p>
      </div>
      <ol className="words shown" role="list" aria-label={words('recovery')} lang="en" translate="no">
        {props.words.map((word, place) => <li key={place}><span className="num soft">{place + 1}</span><b>{word}</b></li>)}
      </ol>
      <Say icon="printer" action={<Button size="small" onPress={print}>{words('print')}</Button>}>{words('printWarn')}</Say>
      <div><Button kind="ink" size="big" iconAfter="forward" onPress={() => setAsking(true)}>{words('written')}</Button></div>
    </div>
  );
}
