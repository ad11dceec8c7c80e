import { useEffect, useRef } from 'react';
import { Arriving, useExpected, useIsHere } from '../../shared/Arriving.tsx';
import { Button } from '../../shared/Button.tsx';
import { CoverOver } from '../../shared/Cover.tsx';
import { Say } from '../../shared/Say.tsx';
import { TimeLeft } from '../../shared/TimeLeft.tsx';
import { useIdle } from '../../shared/useIdle.ts';
import { HouseProvider, useHouse } from '../House.ts';
import { useWords } from '../useWords.ts';
import { Working } from '../Working.tsx';
import { NotKeptSay } from './NotKeptSay.tsx';
import type { BackupStage } from './BackupState.ts';
import { LockWays } from './LockWays.tsx';
import { useBackup, type Backup } from './useBackup.ts';
import { useLockWhenHidden } from './useLockWhenHidden.ts';

/** What a person may take to answer, in milliseconds, counted anew with each touch. */
const untouched = 20_000;

type Lock = { readonly lock: () => void };

/** On the cover of a vault that is not locked yet: a backup first, or not. No child, no count, no name of anything. */
export function LockOffer({ lock }: Lock) {
  const house = useHouse();
  const picks = useRef(false);
  useLockWhenHidden(lock, picks);
  const expectPicker = () => {
    picks.current = true;
    house.expectPicker();
  };
  const onBack = () => { picks.current = false; };
  return <HouseProvider value={{ ...house, expectPicker }}><Offer lock={lock} onBack={onBack} /></HouseProvider>;
}

function Offer({ lock, onBack }: Lock & { onBack: () => void }) {
  const words = useWords('lockOffer');
  const backup = useBackup(() => undefined);
  const { stage, isAway } = backup;
  useEffect(() => { if (!isAway) onBack(); }, [isAway]);
  useLockWhenKept(stage, lock);
  useEscape(lock);
  const title = stage.is === 'saved' ? words('savedTitle') : 'made' in stage ? words('madeTitle') : words('title');
  return (
    <CoverOver key={titleKey(backup)} icon={stage.is === 'saved' ? 'check' : 'copy'} title={title} below={<NotLocked stage={stage} />}>
      <div className="door-column lock-offer" key={stage.is}>
        {stage.is === 'making' || stage.is === 'keeping' ? <Busy backup={backup} /> : <Arriving><Answer backup={backup} lock={lock} /></Arriving>}
      </div>
    </CoverOver>
  );
}

/** A new cover, whose title takes the focus, where what is asked changes, or came to nothing. */
function titleKey({ stage: { is }, notKept }: Backup): string {
  if (is === 'stopped' || (notKept !== null && is === 'made')) return `${is} ${notKept}`;
  return is === 'saved' ? 'saved' : is === 'made' || is === 'keeping' ? 'made' : 'offer';
}

function NotLocked({ stage }: { stage: BackupStage }) {
  const words = useWords('lockOffer');
  return (
    <>
      {stage.is !== 'saved' && !('made' in stage) && <p>{words('why')}</p>}
      {stage.is === 'saved' && <p>{words('savedHow')}</p>}
      <p role="alert">{words('still')}</p>
    </>
  );
}

function Answer({ backup, lock }: { backup: Backup } & Lock) {
  const words = useWords('lockOffer');
  const { stage, folder, acts, problem, isAway } = backup;
  useExpected(folder === undefined);
  return (
    <div className={useIsHere() ? 'door-column' : 'door-column arriving'}>
      {stage.is === 'stopped' && <Say spoken="soon">{words('stopped')}</Say>}
      {problem && <Say kind="late" spoken="now">{words('failed')}</Say>}
      <NotKeptSay backup={backup} />
      {'made' in stage && <p className="small">{words.rich('label', { words: stage.made.checkpoint.join(' '), b: text => <b lang="en" translate="no">{text}</b> })}</p>}
      {'made' in stage && stage.is !== 'saved' && <LockWays backup={backup} made={stage.made} />}
      {!('made' in stage) && (
        // Its room is kept until it is known which it is, or the title above would jump.
        <div className={folder === undefined ? 'arriving' : undefined}>
          <Button kind="thread" size="big" wide icon="copy" onPress={() => void (folder ? acts.makeIntoFolder() : acts.make())} isDisabled={isAway}>{words(folder ? 'firstFolder' : 'first')}</Button>
        </div>
      )}
      <Button kind={stage.is === 'saved' ? 'thread' : 'line'} size="big" wide icon="lock" onPress={lock}>{words('now')}</Button>
      {!backup.isAway && <ByItself lock={lock} />}
    </div>
  );
}

function Busy({ backup: { stage, acts } }: { backup: Backup }) {
  const words = useWords('lockOffer');
  const isKeeping = stage.is === 'keeping';
  return (
    <>
      <Working takesFocus steps={[['backup', words(isKeeping ? 'writing' : 'making')], ['readingBack', words(isKeeping ? 'readingThere' : 'reading')]]} />
      <Button size="big" wide icon="close" onPress={acts.cancel}>{words('cancel')}</Button>
    </>
  );
}

/** Nobody answers: it locks. */
function ByItself({ lock }: Lock) {
  const words = useWords('lockOffer');
  const clock = useIdle(untouched, lock);
  return <p className="small soft num">{words.rich('byItself', { b: () => <b><TimeLeft clock={clock} /></b> })}</p>;
}

/** In a folder and read back, or handed on: there is nothing left to do. A download needs a moment to begin, and eyes on it. */
function useLockWhenKept(stage: BackupStage, lock: () => void): void {
  const isDone = stage.is === 'saved' && stage.by.way !== 'download';
  useEffect(() => { if (isDone) lock(); }, [isDone, lock]);
}

function useEscape(lock: () => void): void {
  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener('keydown', (event) => { if (event.key === 'Escape') lock(); }, { signal: listening.signal, capture: true });
    return () => listening.abort();
  }, [lock]);
}
