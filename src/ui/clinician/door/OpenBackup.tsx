import { lazy, Suspense, useState } from 'react';
import type { Unlocked } from '../../../bridge/Glance.ts';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import type { Result } from '../../../core/Result.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useFirstError } from '../useFirstError.ts';
import { useWords } from '../useWords.ts';
import { Working } from '../Working.tsx';
import { openWithShares } from './openWithShares.ts';
import { PassphraseEntry } from './PassphraseEntry.tsx';
import { readPassphraseWords } from './readWordList.ts';
import { RecoveryEntry } from './RecoveryEntry.tsx';
import { useWordList } from './useWordList.ts';
import { wholeWords } from './wholeWords.ts';

type Secret = Parameters<VaultContract['restoreBackup']>[0]['secret'];

// Few have any: they come when they are asked for.
const UseShares = lazy(async () => ({ default: (await import('./UseShares.tsx')).UseShares }));

type OpenProps = {
  readonly vault: VaultContract;
  readonly restore: (secret: Secret) => Promise<Result<Unlocked>>;
  readonly onUnlocked: (unlocked: Unlocked) => void;
  readonly onBusy: (isBusy: boolean) => void;
};

const wrong: readonly string[] = ['wrongPassphrase', 'wrongWords', 'fileKeyWrong'];
type By = 'passphrase' | 'words' | 'shares';

/** Step 3: the passphrase, the words or two shares of that time. What was typed stays when it does not open. */
export function OpenBackup(props: OpenProps) {
  const words = useWords('restore');
  const act = useAct();
  const [by, setBy] = useState<By>('passphrase');
  const [typed, setTyped] = useState('');
  const [tries, setTries] = useState(0);
  const list = useWordList(readPassphraseWords);
  const isWrong = act.problem !== null && wrong.includes(act.problem.type);
  useFirstError(tries, act.problem);
  const swap = (to: By) => {
    act.say(null);
    setTries(0);
    setBy(to);
  };
  const run = (restore: () => Promise<Result<Unlocked>>) => act.run(async () => {
    props.onBusy(true);
    const restored = await restore();
    props.onBusy(false);
    return restored;
  }, props.onUnlocked);
  const open = (ask: () => Promise<Secret>) => run(async () => props.restore(await ask()));
  const byPassphrase = () => {
    setTries(tries + 1);
    if (typed.trim() !== '') open(async () => ({ passphrase: wholeWords(await readPassphraseWords(), typed) }));
  };
  const error = isWrong ? words('wrongPassphrase') : tries > 0 && typed.trim() === '' ? words('missing') : undefined;
  return (
    <div className="stack">
      {by === 'passphrase' ? (
        <PassphraseEntry
          label={words('passphrase')}
          hint={words('passphraseHint')}
          list={list}
          value={typed}
          onChange={(text) => { act.say(null); setTyped(text); }}
          onEnter={byPassphrase}
          error={error}
          isDisabled={act.isRunning}
          autoFocus
        />
      ) : by === 'shares' ? (
        <>
          <p className="small">{words('shares')}</p>
          <Suspense>
            <UseShares
              vault={props.vault}
              isBusy={act.isRunning}
              onShares={(shares, next) => run(() => openWithShares(() => props.restore({ shares }), { vault: props.vault, shares, next }))}
            />
          </Suspense>
        </>
      ) : (
        <>
          <p className="small">{words('words')}</p>
          <RecoveryEntry onWords={recovery => open(async () => ({ words: recovery }))} doLabel={words('do')} isDisabled={act.isRunning} />
          {isWrong && <Say kind="late" spoken="now">{words('wrongWords')}</Say>}
        </>
      )}
      {!isWrong && <ProblemSay problem={act.problem} />}
      {act.isRunning
        ? <Working steps={[['check', words('opening')], ['restore', words('restoring')]]} note={words('stay')} takesFocus />
        : (
          <div className="row wrap">
            {by === 'passphrase' && <Button kind="ink" size="big" icon="key" onPress={byPassphrase}>{words('do')}</Button>}
            {by !== 'passphrase' && <Button kind="plain" size="small" onPress={() => swap('passphrase')}>{words('usePassphrase')}</Button>}
            {by !== 'words' && <Button kind="plain" size="small" onPress={() => swap('words')}>{words('useWords')}</Button>}
            {by !== 'shares' && <Button kind="plain" size="small" onPress={() => swap('shares')}>{words('useShares')}</Button>}
          </div>
        )}
    </div>
  );
}
