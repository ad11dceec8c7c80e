import { useDeferredValue, useEffect, useState, type ReactNode } from 'react';
import { Button } from '../../shared/Button.tsx';
import { PassphraseField } from '../../shared/PassphraseField.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';
import { judgePassphrase, type Judgement } from './judgePassphrase.ts';
import { readPassphraseWords } from './readWordList.ts';
import { wholeWords } from './wholeWords.ts';

const leastCharacters = 15;

/** A passphrase of her own: long enough, hard to guess, and typed twice. */
export function OwnPassphrase(props: { isMaking: boolean; onPassphrase: (passphrase: string) => void; onDrawn: () => void; doLabel?: string | undefined }) {
  const words = useWords('firstRun');
  const show = useWords('unlock');
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const judgement = useJudgement(typed);
  const missing = leastCharacters - [...typed.trim()].length;
  const make = async () => {
    setTried(true);
    if (missing > 0 || typed !== again || !(await judgePassphrase(typed)).strong) return;
    props.onPassphrase(wholeWords(await readPassphraseWords(), typed));
  };
  const eye = { show: show('show'), hide: show('hide') };
  return (
    <div className="stack">
      <PassphraseField
        label={words('ownLabel')}
        hint={words('ownHint')}
        value={typed}
        onChange={setTyped}
        words={eye}
        isDisabled={props.isMaking}
        autoFocus
        error={tried && missing > 0 ? words('ownTooShort', { count: missing }) : undefined}
      />
      <Strength judgement={missing > 0 ? null : judgement} />
      <PassphraseField
        label={words('ownAgain')}
        value={again}
        onChange={setAgain}
        onEnter={() => void make()}
        words={eye}
        isDisabled={props.isMaking}
        error={tried && typed !== again ? words('ownDiffers') : undefined}
      />
      {!props.isMaking && (
        <div className="row wrap">
          <Button kind="ink" size="big" onPress={() => void make()}>{props.doLabel ?? words('make')}</Button>
          <Button kind="plain" size="small" onPress={props.onDrawn}>{words('useDrawn')}</Button>
        </div>
      )}
    </div>
  );
}

function Strength(props: { judgement: Judgement | null }): ReactNode {
  const words = useWords('firstRun');
  const { judgement } = props;
  return (
    <div role="status">
      {judgement && (judgement.strong ? <Say kind="ok">{words('ownStrong')}</Say> : <Say kind="due">{words(`ownWeak.${judgement.why}`)}</Say>)}
    </div>
  );
}

/** Of what was typed last; null while it is being judged. */
function useJudgement(typed: string): Judgement | null {
  const calm = useDeferredValue(typed);
  const [judged, setJudged] = useState<{ readonly of: string; readonly judgement: Judgement } | null>(null);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(() => {
      if ([...calm.trim()].length < leastCharacters) return;
      void judgePassphrase(calm).then(judgement => { if (!stale) setJudged({ of: calm, judgement }); });
    }, 300);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [calm]);
  return judged?.of === typed ? judged.judgement : null;
}
