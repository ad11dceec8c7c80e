import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { Glance } from '../../../bridge/Glance.ts';
import { isPractice, practicePassphrase } from '../../../core/practice.ts';
import type { LockNote } from '../../offline/lockNote.ts';
import { Button } from '../../shared/Button.tsx';
import { Progress } from '../../shared/Progress.tsx';
import { Say } from '../../shared/Say.tsx';
import { NewCopy } from '../copy/NewCopy.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useTablet } from '../Tablet.ts';
import { useAct, type Act } from '../useAct.ts';
import { useAtWork } from '../useAtWork.ts';
import { useProblemText } from '../useProblemText.ts';
import { useVaultName } from '../useVaultName.ts';
import { useWords } from '../useWords.ts';
import { DoorPage } from './DoorPage.tsx';
import { useDoor } from './DoorWays.ts';
import { openWithShares } from './openWithShares.ts';
import { OtherVaults } from './OtherVaults.tsx';
import { OpensPractice } from './OpensPractice.tsx';
import { PassphraseEntry } from './PassphraseEntry.tsx';
import { readPassphraseWords } from './readWordList.ts';
import { RecoveryEntry } from './RecoveryEntry.tsx';
import { RemovePractice } from './RemovePractice.tsx';
import { RemovalNotice } from './RemovalNotice.tsx';
import { useOrUndo } from './useOrUndo.ts';
import { useWordList } from './useWordList.ts';
import { VaultOnShelf } from './VaultOnShelf.tsx';
import { wholeWords } from './wholeWords.ts';

// Few have any: they come when they are asked for.
const UseShares = lazy(async () => ({ default: (await import('./UseShares.tsx')).UseShares }));

type By = 'passphrase' | 'words' | 'shares';

type UnlockProps = { readonly glance: Extract<Glance, { readonly state: 'ready' }> };

const lockSaid = { unsaved: 'lockedUnsaved', broken: 'broken', stopped: 'stopped', stoppedKept: 'stoppedKept', stoppedUnsaved: 'stoppedUnsaved' } as const satisfies Record<LockNote, string>;

/** One vault and the way in. A wrong try changes nothing on the page but the sentence that says so. */
export function UnlockScreen(props: UnlockProps) {
  const words = useWords('unlock');
  const door = useWords('door');
  const removal = useWords('removal');
  const tablet = useTablet();
  const ways = useDoor();
  const two = useWords('twoShares');
  const [by, setBy] = useState<By>('passphrase');
  const name = useVaultName();
  const act = useAct();
  const { vault: face, beside } = props.glance;
  const note = tablet.readLockNote(face.id, beside.length === 0);
  const orUndo = useOrUndo(() => ways.vault.lock(null));
  const swap = (to: By) => {
    act.say(null);
    setBy(to);
  };
  useAtWork(by !== 'passphrase' || act.isRunning);
  const isElsewhere = act.problem?.type === 'openElsewhere';
  useEffect(() => {
    if (isElsewhere) ways.show({ state: 'openElsewhere', vault: face, beside });
  }, [isElsewhere]);
  return (
    <DoorPage
      key={by}
      title={by === 'words' ? words('wordsTitle') : by === 'shares' ? two('title') : words('title')}
      below={by === 'words' ? words('wordsBelow') : by === 'shares' ? two('below') : props.glance.errandOut ? words('away') : words('below')}
      foot={words('nothingWiped')}
    >
      {by === 'passphrase' && <VaultOnShelf face={face} />}
      <NewCopy vault={face.id} />
      {props.glance.removal && <RemovalNotice glance={props.glance} removal={props.glance.removal} />}
      {note && <Say kind={note === 'stopped' ? 'due' : 'late'}>{words(lockSaid[note])}</Say>}
      <div className={by === 'passphrase' ? 'door-column' : 'door-wide'}>
        {by === 'words' && <RecoveryEntry onWords={typed => act.run(orUndo(() => ways.vault.unlock({ words: typed })), ways.onUnlocked)} />}
        {by === 'shares' && <ByShares act={act} orUndo={orUndo} />}
        {by === 'passphrase' && <ByPassphrase {...props} act={act} orUndo={orUndo} />}
        <OtherProblem act={act} />
        <Opening act={act} label={name(face)} />
        <div className="row wrap center">
          {by !== 'passphrase' && <Button kind="plain" size="small" onPress={() => swap('passphrase')} isDisabled={act.isRunning}>{words('usePassphrase')}</Button>}
          {by !== 'words' && <Button kind="plain" size="small" onPress={() => swap('words')} isDisabled={act.isRunning}>{words('useWords')}</Button>}
          {by !== 'shares' && <Button kind="plain" size="small" onPress={() => swap('shares')} isDisabled={act.isRunning}>{words('useShares')}</Button>}
          <Button kind="plain" size="small" onPress={() => ways.go({ at: 'putBack', vault: face.id })} isDisabled={act.isRunning}>{words('putBack')}</Button>
        </div>
        <div className="row wrap center door-elsewhere">
          <Button kind="plain" size="small" onPress={ways.openRecipient} isDisabled={act.isRunning}>{door('package')}</Button>
          <OtherVaults glance={props.glance} isDisabled={act.isRunning} />
          <Button kind="plain" size="small" onPress={() => ways.go({ at: 'copy' })} isDisabled={act.isRunning}>{door('copy')}</Button>
          {isPractice(face.id) && <RemovePractice vault={face.id} isDisabled={act.isRunning} />}
          {by === 'words' && !isPractice(face.id) && !props.glance.removal && (
            <Button kind="plain" size="small" onPress={() => ways.go({ at: 'removal', glance: props.glance })} isDisabled={act.isRunning}>{removal('forgotten')}</Button>
          )}
        </div>
      </div>
    </DoorPage>
  );
}

function ByPassphrase(props: UnlockProps & { act: Act; orUndo: ReturnType<typeof useOrUndo> }) {
  const ways = useDoor();
  const words = useWords('unlock');
  const text = useProblemText();
  const name = useVaultName();
  const list = useWordList(readPassphraseWords);
  const [typed, setTyped] = useState('');
  const { act } = props;
  const change = (text: string) => {
    if (act.problem?.type === 'wrongPassphrase') act.say(null);
    setTyped(text);
  };
  const unlock = () => {
    if (typed.trim() === '') return;
    act.run(props.orUndo(async () => ways.vault.unlock({ passphrase: wholeWords(await readPassphraseWords(), typed) })), ways.onUnlocked);
  };
  return (
    <>
      <PassphraseEntry
        label={words('passphrase', { label: name(props.glance.vault) })}
        list={list}
        value={typed}
        onChange={change}
        onEnter={unlock}
        error={act.problem?.type === 'wrongPassphrase' ? text(act.problem) : undefined}
        autoFocus
      />
      {isPractice(props.glance.vault.id) && <OpensPractice onFill={() => change(practicePassphrase)} />}
      <Button kind="ink" size="big" icon="key" wide onPress={unlock}>{words('unlock')}</Button>
    </>
  );
}

function ByShares({ act, orUndo }: { act: Act; orUndo: ReturnType<typeof useOrUndo> }) {
  const { vault, onUnlocked } = useDoor();
  return (
    <Suspense>
      <UseShares
        vault={vault}
        isBusy={act.isRunning}
        onShares={(shares, next) => act.run(orUndo(() => openWithShares(() => vault.unlock({ shares }), { vault, shares, next })), onUnlocked)}
      />
    </Suspense>
  );
}

/** What is not said beside the field itself. */
function OtherProblem(props: { act: Act }): ReactNode {
  const { problem } = props.act;
  return problem?.type === 'wrongPassphrase' ? null : <ProblemSay problem={problem} />;
}

function Opening(props: { act: Act; label: string }) {
  const words = useWords('unlock');
  return (
    <div role="status">
      {props.act.isRunning && (
        <div className="stack t door-opening">
          <b>{words('opening', { label: props.label })}</b>
          <Progress label={words('opening', { label: props.label })} />
          <span className="small soft">{words('slow')}</span>
        </div>
      )}
    </div>
  );
}
