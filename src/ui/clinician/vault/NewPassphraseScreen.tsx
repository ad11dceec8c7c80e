import { useState } from 'react';
import { Progress } from '../../shared/Progress.tsx';
import { Say } from '../../shared/Say.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { DrawnWords } from '../door/DrawnWords.tsx';
import { OwnPassphrase } from '../door/OwnPassphrase.tsx';
import { readPassphraseWords } from '../door/readWordList.ts';
import { wholeWords } from '../door/wholeWords.ts';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useFirstError } from '../useFirstError.ts';
import { useWords } from '../useWords.ts';
import { CurrentPassphrase } from './CurrentPassphrase.tsx';
import { DonePage } from './DonePage.tsx';

/** The one that opens the vault now, then a new one: drawn, or one's own. */
export function NewPassphraseScreen() {
  const { vault } = useHouse();
  const words = useWords('vault');
  const first = useWords('firstRun');
  const house = useWords('house');
  const places = usePlaces();
  const act = useAct();
  const [current, setCurrent] = useState('');
  const [drawn, setDrawn] = useState(true);
  const [tries, setTries] = useState(0);
  const [isSame, setSame] = useState(false);
  const [done, setDone] = useState<{ readonly behind: boolean } | null>(null);
  const isMissing = tries > 0 && current.trim() === '';
  useFirstError(tries, act.problem);
  const change = async (next: string) => {
    setTries(tries + 1);
    const whole = wholeWords(await readPassphraseWords(), current);
    setSame(whole === next);
    if (whole.trim() !== '' && whole !== next) act.run(() => vault.changePassphrase({ current: whole, next }), setDone);
  };
  if (done) return <DonePage title={words('passphraseDone')} how={words('passphraseDoneHow')} next={words('passphraseNext')} behind={done.behind} />;
  const making = { isMaking: act.isRunning, onPassphrase: (next: string) => void change(next), doLabel: words('passphraseDo') };
  return (
    <Screen title={words('passphraseChange')} below={words('passphraseThen')} back={{ label: house('back'), onPress: places.back }}>
      <div className="card stack vault-step">
        <CurrentPassphrase hint={words('passphraseForgotten')} act={act} value={current} onChange={setCurrent} onEnter={() => {}} isMissing={isMissing} isDisabled={act.isRunning} />
        <hr className="rule" />
        <h2 className="card-title">{words('passphraseNew')}</h2>
        {drawn ? <DrawnWords vault={vault} {...making} onOwn={() => setDrawn(false)} /> : <OwnPassphrase {...making} onDrawn={() => setDrawn(true)} />}
        {isSame && <Say kind="late" spoken="now">{words('passphraseSame')}</Say>}
        {act.problem?.type !== 'wrongPassphrase' && <ProblemSay problem={act.problem} />}
        <div role="status">
          {act.isRunning && <div className="stack t"><b>{words('passphraseDoing')}</b><Progress label={words('passphraseDoing')} /><span className="small soft">{first('slow')}</span></div>}
        </div>
      </div>
    </Screen>
  );
}
