import { useState } from 'react';
import { Button } from '../../shared/Button.tsx';
import { Progress } from '../../shared/Progress.tsx';
import { Switch } from '../../shared/Switch.tsx';
import { readPassphraseWords } from '../door/readWordList.ts';
import { wholeWords } from '../door/wholeWords.ts';
import { useHouse } from '../House.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useFirstError } from '../useFirstError.ts';
import { useWords } from '../useWords.ts';
import { CurrentPassphrase } from './CurrentPassphrase.tsx';

export type WordsDrawn = { readonly words: readonly string[]; readonly ask: readonly number[]; readonly keys: boolean };

/** The passphrase first, and whether all keys are renewed too. */
export function AskForWords(props: { onDrawn: (drawn: WordsDrawn) => void }) {
  const { vault } = useHouse();
  const words = useWords('vault');
  const first = useWords('firstRun');
  const act = useAct();
  const [current, setCurrent] = useState('');
  const [keys, setKeys] = useState(false);
  const [tries, setTries] = useState(0);
  const isMissing = tries > 0 && current.trim() === '';
  useFirstError(tries, act.problem);
  const draw = () => {
    setTries(tries + 1);
    if (current.trim() === '') return;
    act.run(
      async () => vault.renewWords({ current: wholeWords(await readPassphraseWords(), current), keys }),
      told => props.onDrawn({ ...told, keys }),
    );
  };
  return (
    <>
      <CurrentPassphrase act={act} value={current} onChange={setCurrent} onEnter={draw} isMissing={isMissing} isDisabled={act.isRunning} />
      <Switch label={words('wordsKeys')} note={words('wordsKeysNote')} isOn={keys} onChange={setKeys} isDisabled={act.isRunning} />
      <p className="small">{words('wordsThen')}</p>
      <p className="small soft">{words('wordsPaper')}</p>
      {act.problem?.type !== 'wrongPassphrase' && <ProblemSay problem={act.problem} />}
      <div role="status">
        {act.isRunning && <div className="stack t"><b>{words('wordsDrawing')}</b><Progress label={words('wordsDrawing')} /><span className="small soft">{first('slow')}</span></div>}
      </div>
      {!act.isRunning && <div><Button kind="ink" size="big" icon="page" onPress={draw}>{words('wordsDraw')}</Button></div>}
    </>
  );
}
