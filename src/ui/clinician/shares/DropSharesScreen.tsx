import { useState } from 'react';
import { Button } from '../../shared/Button.tsx';
import { Progress } from '../../shared/Progress.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { readPassphraseWords } from '../door/readWordList.ts';
import { wholeWords } from '../door/wholeWords.ts';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useFirstError } from '../useFirstError.ts';
import { useWords } from '../useWords.ts';
import { CurrentPassphrase } from '../vault/CurrentPassphrase.tsx';
import { DonePage } from '../vault/DonePage.tsx';

/** No shares any more: by the passphrase. */
export function DropSharesScreen() {
  const { vault } = useHouse();
  const words = useWords('shares');
  const house = useWords('house');
  const vaultWords = useWords('vault');
  const first = useWords('firstRun');
  const places = usePlaces();
  const act = useAct();
  const [current, setCurrent] = useState('');
  const [tries, setTries] = useState(0);
  const [done, setDone] = useState<{ readonly behind: boolean } | null>(null);
  useFirstError(tries, act.problem);
  const drop = () => {
    setTries(tries + 1);
    if (current.trim() !== '') act.run(async () => vault.dropShares({ current: wholeWords(await readPassphraseWords(), current) }), setDone);
  };
  if (done) return <DonePage title={words('dropDone')} how={words('dropDoneHow')} next={words('dropNext')} behind={done.behind} />;
  const isMissing = tries > 0 && current.trim() === '';
  return (
    <Screen title={words('dropTitle')} below={words('dropBelow')} back={{ label: house('back'), onPress: places.back }}>
      <div className="card stack vault-step">
        <CurrentPassphrase hint={vaultWords('passphraseForgotten')} act={act} value={current} onChange={setCurrent} onEnter={drop} isMissing={isMissing} isDisabled={act.isRunning} />
        {act.problem?.type !== 'wrongPassphrase' && <ProblemSay problem={act.problem} />}
        <div role="status">
          {act.isRunning && <div className="stack t"><b>{words('dropping')}</b><Progress label={words('dropping')} /><span className="small soft">{first('slow')}</span></div>}
        </div>
        {!act.isRunning && <div><Button kind="ink" size="big" icon="stop" onPress={drop}>{words('drop')}</Button></div>}
      </div>
    </Screen>
  );
}
