import { useEffect, useRef, useState } from 'react';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import type { Result } from '../../../core/Result.ts';
import { Button } from '../../shared/Button.tsx';
import { Progress } from '../../shared/Progress.tsx';
import { Say } from '../../shared/Say.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import { readRecoveryWords } from './readWordList.ts';
import { useWordList } from './useWordList.ts';
import { wholeWord } from './wholeWords.ts';
import { WordBox } from './WordBox.tsx';

type Answers = Parameters<VaultContract['confirmWords']>[0];

/** A few words asked back by their place. Wrong ones stay as they were typed. */
export function AskWords<T>(props: { confirm: (answers: Answers) => Promise<Result<T>>; ask: readonly number[]; onConfirmed: (told: T) => void; onSee?: (() => void) | undefined; title?: string | undefined; below?: string | undefined; of?: number | undefined }) {
  const words = useWords('firstRun');
  const list = useWordList(readRecoveryWords);
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const inputs = useRef(new Map<number, HTMLInputElement | null>());
  const act = useAct();
  const answers = props.ask.map(place => ({ place, word: wholeWord(list, (typed[place] ?? '').trim()) ?? typed[place]?.trim() ?? '' }));
  const check = () => act.run(() => props.confirm(answers), props.onConfirmed);
  const first = props.ask[0];
  useEffect(() => {
    if (act.problem && !act.isRunning && first !== undefined) inputs.current.get(first)?.focus();
  }, [act.problem, act.isRunning, first]);
  const next = (index: number) => {
    const place = props.ask[index + 1];
    if (place === undefined) check();
    else inputs.current.get(place)?.focus();
  };
  return (
    <div className="stack">
      <div className="stack t"><h3>{props.title ?? words('askTitle')}</h3><p className="small soft">{props.below ?? words('askBelow')}</p></div>
      <div className="three">
        {props.ask.map((place, index) => (
          <WordBox
            key={place}
            place={place}
            list={list}
            value={typed[place] ?? ''}
            onChange={word => setTyped(before => ({ ...before, [place]: word }))}
            onDone={() => next(index)}
            inputRef={input => { inputs.current.set(place, input); }}
            autoFocus={index === 0}
            isDisabled={act.isRunning}
          />
        ))}
      </div>
      {act.problem?.type === 'wrongWords' ? <Say kind="late" spoken="now">{words('askWrong')}</Say> : <ProblemSay problem={act.problem} />}
      {act.isRunning ? <Progress label={words('askChecking')} /> : (
        <div className="row wrap">
          <Button kind="ink" size="big" onPress={check}>{words('askCheck')}</Button>
          {props.onSee && <Button onPress={props.onSee}>{words('seeAll', { count: props.of ?? 24 })}</Button>}
        </div>
      )}
    </div>
  );
}
