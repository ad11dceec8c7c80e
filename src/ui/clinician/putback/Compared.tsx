import { useState } from 'react';
import type { Differences } from '../../../bridge/PutBack.ts';
import { Button } from '../../shared/Button.tsx';
import { Icon, type IconName } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { FirstFrame } from '../../shared/FirstFrame.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { openWithShares } from '../door/openWithShares.ts';
import { useOrUndo } from '../door/useOrUndo.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useFirstError } from '../useFirstError.ts';
import { useProblemText } from '../useProblemText.ts';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { useWords } from '../useWords.ts';
import { Working } from '../Working.tsx';
import type { After, PutBackProps } from './PutBack.tsx';
import { SideBySide } from './SideBySide.tsx';
import { WhatDiffers } from './WhatDiffers.tsx';

type ComparedProps = PutBackProps & { readonly found: Differences; readonly after: After | null; readonly onAnother: () => void };

/** What is here beside what is in the backup, what would become of both, and the one button that changes anything. */
export function Compared(props: ComparedProps) {
  const words = useWords('putBack');
  const name = useWords('door')('name');
  const { found } = props;
  return (
    <FirstFrame name={name} tag={<LanguageSwitch />} side={<Then found={found} />} title={words('comparedTitle')} below={words('comparedBelow')}>
      <SideBySide found={found} />
      <WhatDiffers found={found} />
      <Decide {...props} />
    </FirstFrame>
  );
}

function Then({ found: { entries } }: { found: Differences }) {
  const words = useWords('putBack');
  return (
    <div className="stack t">
      <h2>{words('thenTitle')}</h2>
      <ul className="stack promises" role="list">
        <Line icon="copy">{entries ? words('thenAside', { onlyHere: entries.onlyHere }) : words('thenAsideUnknown')}</Line>
        <Line icon="key">{words('thenOpens')}</Line>
        <Line icon="speech">{words('thenAsk')}</Line>
      </ul>
    </div>
  );
}

function Line(props: { icon: IconName; children: string }) {
  return <li className="row top"><Icon name={props.icon} /><span>{props.children}</span></li>;
}

function Decide(props: ComparedProps) {
  const words = useWords('putBack');
  const problemText = useProblemText();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const [tries, setTries] = useState(0);
  const { found, vault, after } = props;
  const isWrong = act.problem?.type === 'wordsNotTyped';
  const orUndo = useOrUndo(() => vault.lock(null));
  useFirstError(tries, act.problem);
  const put = () => {
    setTries(tries + 1);
    const switchTo = orUndo(() => vault.switchToRestored({ typed }));
    act.run(async () => {
      const done = await (after ? openWithShares(switchTo, { vault, ...after }) : switchTo());
      if (!done.ok) props.onFailed?.();
      return done;
    }, props.onUnlocked);
  };
  if (act.isRunning) return <Working steps={[['restore', words('doing')]]} takesFocus />;
  return (
    <section className="stack">
      {found.mustType && (
        <>
          <Say kind="due">{words.rich('newer', { b: text => <b className="said-words">{text}</b>, words: found.backup.checkpoint.join(' ') })}</Say>
          <TextField
            label={words('typed')} value={typed} onChange={(text) => { act.say(null); setTyped(text); }} onEnter={put}
            error={isWrong && act.problem ? problemText(act.problem) : undefined} className="three-words"
          />
        </>
      )}
      {!isWrong && <ProblemSay problem={act.problem} />}
      <div className="row wrap">
        <Button kind="ink" size="big" icon="turnBack" onPress={put}>{words('do')}</Button>
        <Button size="big" onPress={props.onBack}>{words('back')}</Button>
        <Button kind="plain" size="small" onPress={props.onAnother}>{words('another')}</Button>
      </div>
    </section>
  );
}
