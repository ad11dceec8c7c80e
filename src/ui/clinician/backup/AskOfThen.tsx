import { lazy, Suspense, useState } from 'react';
import type { Secret } from '../../../bridge/Secret.ts';
import type { Problem } from '../../../core/Problem.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { PassphraseEntry } from '../door/PassphraseEntry.tsx';
import { readPassphraseWords } from '../door/readWordList.ts';
import { RecoveryEntry } from '../door/RecoveryEntry.tsx';
import { useWordList } from '../door/useWordList.ts';
import { wholeWords } from '../door/wholeWords.ts';
import { useHouse } from '../House.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useFirstError } from '../useFirstError.ts';
import { useFocusAtChange } from '../useFocusAtChange.ts';
import { useWords } from '../useWords.ts';

const UseShares = lazy(async () => ({ default: (await import('../door/UseShares.tsx')).UseShares }));

type By = 'passphrase' | 'words' | 'shares';
type Asking = { readonly problem: Problem | null; readonly isBusy: boolean; readonly onSecret: (secret: Secret) => void; readonly onSay: (problem: null) => void };

/** What opened a backup of earlier keys in its time. Nothing of it changes what opens the vault now. */
export function AskOfThen(props: Asking & { onOther: () => void }) {
  const words = useWords('drill');
  const [by, setBy] = useState<By>('passphrase');
  const title = useFocusAtChange(by);
  const swap = (to: By) => {
    props.onSay(null);
    setBy(to);
  };
  return (
    <section className="stack">
      <h3 ref={title} tabIndex={-1}>{words('thenTitle')}</h3>
      <p>{words('then')}</p>
      {by === 'passphrase' ? <ByPassphrase {...props} /> : by === 'words' ? <ByWords {...props} /> : <ByShares {...props} />}
      {!props.isBusy && <div className="row wrap plain-ways">
        {by !== 'passphrase' && <Button kind="plain" size="small" onPress={() => swap('passphrase')}>{words('usePassphrase')}</Button>}
        {by !== 'words' && <Button kind="plain" size="small" onPress={() => swap('words')}>{words('useWords')}</Button>}
        {by !== 'shares' && <Button kind="plain" size="small" onPress={() => swap('shares')}>{words('useShares')}</Button>}
        <Button kind="plain" size="small" onPress={props.onOther}>{words('again')}</Button>
      </div>}
    </section>
  );
}

function ByPassphrase({ problem, isBusy, onSecret, onSay }: Asking) {
  const words = useWords('drill');
  const list = useWordList(readPassphraseWords);
  const [typed, setTyped] = useState('');
  const [tries, setTries] = useState(0);
  useFirstError(tries, problem);
  const open = async () => {
    setTries(tries + 1);
    if (typed.trim() !== '') onSecret({ passphrase: wholeWords(await readPassphraseWords(), typed) });
  };
  const error = problem?.type === 'wrongPassphrase' ? words('wrongPassphrase') : tries > 0 && typed.trim() === '' ? words('missing') : undefined;
  return (
    <>
      <PassphraseEntry
        label={words('passphrase')} list={list} value={typed} error={error} autoFocus isDisabled={isBusy}
        onChange={text => { onSay(null); setTyped(text); }} onEnter={() => void open()}
      />
      {!isBusy && <div><Button kind="ink" size="big" icon="key" onPress={() => void open()}>{words('open')}</Button></div>}
    </>
  );
}

function ByWords({ problem, isBusy, onSecret }: Asking) {
  const words = useWords('drill');
  return (
    <>
      <p className="small">{words('words')}</p>
      <RecoveryEntry onWords={recovery => onSecret({ words: recovery })} doLabel={words('open')} isDisabled={isBusy} />
      {problem?.type === 'wrongWords' && <Say kind="late" spoken="now">{words('wrongWords')}</Say>}
    </>
  );
}

function ByShares({ problem, isBusy, onSecret }: Asking) {
  const { vault } = useHouse();
  const words = useWords('drill');
  return (
    <>
      <p className="small">{words('shares')}</p>
      <Suspense fallback={null}><UseShares vault={vault} isBusy={isBusy} onShares={shares => onSecret({ shares })} doLabel={words('open')} /></Suspense>
      {problem !== null && problem.type !== 'fileKeyWrong' && <ProblemSay problem={problem} />}
    </>
  );
}
