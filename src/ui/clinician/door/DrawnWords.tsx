import { useEffect, useState } from 'react';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';
import { PassphraseEntry } from './PassphraseEntry.tsx';
import { readPassphraseWords } from './readWordList.ts';
import { useWordList } from './useWordList.ts';
import { wholeWords } from './wholeWords.ts';

type DrawnProps = {
  readonly vault: VaultContract;
  readonly isMaking: boolean;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onOwn: () => void;
  /** What the last button says; left out, that it makes the vault. */
  readonly doLabel?: string | undefined;
};

/** Five words drawn by the vault: seen, put out of sight, and typed once. */
export function DrawnWords(props: DrawnProps) {
  const words = useWords('firstRun');
  const [drawn, setDrawn] = useState<readonly string[]>([]);
  const [isTyping, setTyping] = useState(false);
  const draw = () => void props.vault.suggestPassphrase().then(setDrawn);
  useEffect(draw, [props.vault]);
  if (isTyping) return <TypeBack {...props} drawn={drawn} onSee={() => setTyping(false)} />;
  return (
    <div className="stack">
      <div className="stack t"><h3>{words('wordsTitle')}</h3><p className="small soft">{words('wordsBelow')}</p></div>
      <ol className="drawn-words" role="list" aria-label={words('wordsLabel')} lang="en" translate="no">
        {drawn.map((word, at) => <li key={at}>{word}</li>)}
      </ol>
      <div className="row wrap">
        <Button kind="ink" size="big" onPress={() => setTyping(true)} iconAfter="forward" isDisabled={drawn.length === 0}>{words('typeBack')}</Button>
        <Button onPress={draw}>{words('otherWords')}</Button>
        <Button kind="plain" size="small" onPress={props.onOwn}>{words('useOwn')}</Button>
      </div>
    </div>
  );
}

function TypeBack(props: DrawnProps & { drawn: readonly string[]; onSee: () => void }) {
  const words = useWords('firstRun');
  const list = useWordList(readPassphraseWords);
  const [typed, setTyped] = useState('');
  const [differs, setDiffers] = useState(false);
  const change = (text: string) => {
    setDiffers(false);
    setTyped(text);
  };
  const make = async () => {
    const whole = await readPassphraseWords();
    const passphrase = wholeWords(whole, props.drawn.join(' '));
    const same = wholeWords(whole, typed) === passphrase;
    setDiffers(!same);
    if (same) props.onPassphrase(passphrase);
  };
  return (
    <div className="stack">
      <PassphraseEntry
        label={words('typeBackLabel')}
        hint={words('typeBackHint')}
        list={list}
        value={typed}
        onChange={change}
        onEnter={() => void make()}
        error={differs ? words('notSame') : undefined}
        isDisabled={props.isMaking}
        autoFocus
        startShown
      />
      {!props.isMaking && (
        <div className="row wrap">
          <Button kind="ink" size="big" onPress={() => void make()}>{props.doLabel ?? words('make')}</Button>
          <Button onPress={props.onSee}>{words('seeWords')}</Button>
        </div>
      )}
    </div>
  );
}
