import { useState } from 'react';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import type { Problem } from '../../../core/Problem.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { PassphraseEntry } from '../door/PassphraseEntry.tsx';
import { readPassphraseWords } from '../door/readWordList.ts';
import { RecoveryEntry } from '../door/RecoveryEntry.tsx';
import { useWordList } from '../door/useWordList.ts';
import { wholeWords } from '../door/wholeWords.ts';
import { useFocusAtChange } from '../useFocusAtChange.ts';
import { useWords } from '../useWords.ts';

export type SecretOfThen = NonNullable<Parameters<VaultContract['tryBackup']>[0]['secret']>;

/** What opened a backup of earlier keys in its time. Nothing of it changes what opens the vault now. */
export function AskOfThen(props: { problem: Problem | null; onSecret: (secret: SecretOfThen) => void; onSay: (problem: null) => void; onOther: () => void }) {
  const words = useWords('drill');
  const [by, setBy] = useState<'passphrase' | 'words'>('passphrase');
  const title = useFocusAtChange(by);
  const swap = () => {
    props.onSay(null);
    setBy(by === 'words' ? 'passphrase' : 'words');
  };
  return (
    <section className="stack">
      <h3 ref={title} tabIndex={-1}>{words('thenTitle')}</h3>
      <p>{words('then')}</p>
      {by === 'passphrase' ? <ByPassphrase {...props} /> : (
        <>
          <p className="small">{words('words')}</p>
          <RecoveryEntry onWords={recovery => props.onSecret({ words: recovery })} doLabel={words('open')} />
          {props.problem?.type === 'wrongWords' && <Say kind="late" spoken="now">{words('wrongWords')}</Say>}
        </>
      )}
      <div className="row wrap">
        <Button kind="plain" size="small" onPress={swap}>{words(by === 'words' ? 'usePassphrase' : 'useWords')}</Button>
        <Button kind="plain" size="small" onPress={props.onOther}>{words('again')}</Button>
      </div>
    </section>
  );
}

function ByPassphrase(props: { problem: Problem | null; onSecret: (secret: SecretOfThen) => void; onSay: (problem: null) => void }) {
  const words = useWords('drill');
  const list = useWordList(readPassphraseWords);
  const [typed, setTyped] = useState('');
  const [tries, setTries] = useState(0);
  const open = async () => {
    setTries(tries + 1);
    if (typed.trim() !== '') props.onSecret({ passphrase: wholeWords(await readPassphraseWords(), typed) });
  };
  const error = props.problem?.type === 'wrongPassphrase' ? words('wrongPassphrase') : tries > 0 && typed.trim() === '' ? words('missing') : undefined;
  return (
    <>
      <PassphraseEntry
        label={words('passphrase')} list={list} value={typed} error={error} autoFocus
        onChange={text => { props.onSay(null); setTyped(text); }} onEnter={() => void open()}
      />
      <div><Button kind="ink" size="big" icon="key" onPress={() => void open()}>{words('open')}</Button></div>
    </>
  );
}
