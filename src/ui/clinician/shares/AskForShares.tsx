import { useState, type ReactNode } from 'react';
import { Button } from '../../shared/Button.tsx';
import { Icon, type IconName } from '../../shared/Icon.tsx';
import { Progress } from '../../shared/Progress.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { readPassphraseWords } from '../door/readWordList.ts';
import { wholeWords } from '../door/wholeWords.ts';
import { useHouse } from '../House.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useFirstError } from '../useFirstError.ts';
import { useWords } from '../useWords.ts';
import { CurrentPassphrase } from '../vault/CurrentPassphrase.tsx';
import { problemsOfNames } from './problemsOfNames.ts';

type Three = readonly [string, string, string];

/** What shares mean, whom they are for, and the passphrase; then they are drawn. */
export function AskForShares(props: { onDrawn: (drawn: { readonly set: string; readonly holders: Three }) => void }) {
  const { vault } = useHouse();
  const words = useWords('shares');
  const vaultWords = useWords('vault');
  const first = useWords('firstRun');
  const act = useAct();
  const [names, setNames] = useState<Three>(['', '', '']);
  const [current, setCurrent] = useState('');
  const [tries, setTries] = useState(0);
  const wrong = problemsOfNames(names);
  const isMissing = tries > 0 && current.trim() === '';
  useFirstError(tries, act.problem);
  const draw = () => {
    setTries(tries + 1);
    if (current.trim() === '' || wrong.some(each => each !== null)) return;
    act.run(
      async () => vault.drawShares({ current: wholeWords(await readPassphraseWords(), current), holders: names }),
      ({ set }) => props.onDrawn({ set, holders: names.map(name => name.trim()) as unknown as Three }),
    );
  };
  return (
    <div className="today before-act">
      <aside className="card stack">
        <h2 className="card-title">{words('knowTitle')}</h2>
        <ul className="stack t" role="list">
          <Know icon="people">{words('know1')}</Know>
          <Know icon="warning">{words('know2')}</Know>
          <Know icon="house">{words('know3')}</Know>
          <Know icon="person">{words('know4')}</Know>
          <Know icon="tablet">{words('know5')}</Know>
          <Know icon="turnBack">{words('know6')}</Know>
        </ul>
      </aside>
      <div className="card stack vault-step">
        <div className="stack t"><h2 className="card-title">{words('namesTitle')}</h2><p className="small soft">{words('namesHint')}</p></div>
        {names.map((name, at) => (
          <TextField
            key={at}
            label={words('name', { number: at + 1 })}
            value={name}
            onChange={typed => setNames(names.map((each, place) => (place === at ? typed : each)) as unknown as Three)}
            onEnter={draw}
            error={tries > 0 && wrong[at] ? words(wrong[at] === 'empty' ? 'nameMissing' : 'nameTwice') : undefined}
            maxLength={60}
            isDisabled={act.isRunning}
          />
        ))}
        <hr className="rule" />
        <CurrentPassphrase hint={vaultWords('passphraseForgotten')} act={act} value={current} onChange={setCurrent} onEnter={draw} isMissing={isMissing} isDisabled={act.isRunning} />
        <p className="small soft">{vaultWords('wordsPaper')}</p>
        {act.problem?.type !== 'wrongPassphrase' && <ProblemSay problem={act.problem} />}
        <div role="status">
          {act.isRunning && <div className="stack t"><b>{words('drawing')}</b><Progress label={words('drawing')} /><span className="small soft">{first('slow')}</span></div>}
        </div>
        {!act.isRunning && <div><Button kind="ink" size="big" icon="people" onPress={draw}>{words('draw')}</Button></div>}
      </div>
    </div>
  );
}

function Know(props: { icon: IconName; children: ReactNode }) {
  return <li className="row top small"><Icon name={props.icon} /><span>{props.children}</span></li>;
}
