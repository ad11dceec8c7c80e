import { lazy, Suspense, useState } from 'react';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import type { Result } from '../../../core/Result.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useFirstError } from '../useFirstError.ts';
import { useWords } from '../useWords.ts';
import { Working } from '../Working.tsx';
import { PassphraseEntry } from './PassphraseEntry.tsx';
import { readPassphraseWords } from './readWordList.ts';
import { RecoveryEntry } from './RecoveryEntry.tsx';
import type { TwoShares } from './UseShares.tsx';
import { useWordList } from './useWordList.ts';
import { wholeWords } from './wholeWords.ts';

type Secret = Parameters<VaultContract['restoreBackup']>[0]['secret'];

// Few have any: they come when they are asked for.
const UseShares = lazy(async () => ({ default: (await import('./UseShares.tsx')).UseShares }));

type OpenProps<T> = {
  readonly vault: VaultContract;
  readonly open: (secret: Secret) => Promise<Result<T>>;
  /** With two shares a passphrase for the time after is set, or null for none. */
  readonly openByShares: (shares: TwoShares, next: string | null) => Promise<Result<T>>;
  readonly onOpened: (value: T) => void;
  /** What the button says, and what is said once it opened and goes on. */
  readonly doLabel: string;
  readonly restoring: string;
  readonly onBusy: (isBusy: boolean) => void;
};

const wrong: readonly string[] = ['wrongPassphrase', 'wrongWords', 'fileKeyWrong'];
type By = 'passphrase' | 'words' | 'shares';

/** The passphrase, the words or two shares of that time. What was typed stays when it does not open. */
export function OpenBackup<T>(props: OpenProps<T>) {
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
  const run = (restore: () => Promise<Result<T>>) => act.run(async () => {
    props.onBusy(true);
    const restored = await restore();
    props.onBusy(false);
    return restored;
  }, props.onOpened);
  const open = (ask: () => Promise<Secret>) => run(async () => props.open(await ask()));
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
              onShares={(shares, next) => run(() => props.openByShares(shares, next))}
            />
          </Suspense>
        </>
      ) : (
        <>
          <p className="small">{words('words')}</p>
          <RecoveryEntry onWords={recovery => open(async () => ({ words: recovery }))} doLabel={props.doLabel} isDisabled={act.isRunning} />
          {isWrong && <Say kind="late" spoken="now">{words('wrongWords')}</Say>}
        </>
      )}
      {!isWrong && <ProblemSay problem={act.problem} />}
      {act.isRunning
        ? <Working steps={[['check', words('opening')], ['restore', props.restoring]]} note={words('stay')} takesFocus />
        : (
          <div className="row wrap">
            {by === 'passphrase' && <Button kind="ink" size="big" icon="key" onPress={byPassphrase}>{props.doLabel}</Button>}
            {by !== 'passphrase' && <Button kind="plain" size="small" onPress={() => swap('passphrase')}>{words('usePassphrase')}</Button>}
            {by !== 'words' && <Button kind="plain" size="small" onPress={() => swap('words')}>{words('useWords')}</Button>}
            {by !== 'shares' && <Button kind="plain" size="small" onPress={() => swap('shares')}>{words('useShares')}</Button>}
          </div>
        )}
    </div>
  );
}
