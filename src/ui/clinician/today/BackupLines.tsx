import type { ReactNode } from 'react';
import type { Instant } from '../../../core/Instant.ts';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { useLoaded } from '../useLoaded.ts';
import { useProblemText } from '../useProblemText.ts';
import { useWords } from '../useWords.ts';
import { backupHealth, type BackupHealth } from './backupHealth.ts';

/** The last backup and what of the keys is not over yet, with the way to the page of the vault. */
export function BackupLines({ now, mayBeCleared }: { now: Instant; mayBeCleared: boolean }) {
  const { vault } = useHouse();
  const words = useWords('today');
  const problem = useProblemText();
  const [loaded] = useLoaded(() => vault.standing());
  if (loaded.state === 'opening') return null;
  if (loaded.state === 'failed') return <Lines due={false}><Line is="due">{problem(loaded.problem)}</Line></Lines>;
  const { lastBackup: last, lastDrill, booksUnderOldKeys, keyCopyBehind } = loaded.value;
  const is = backupHealth(loaded.value, now, mayBeCleared);
  return (
    <Lines due={is === 'due' || is === 'late'}>
      <Line is={is}>
        {last === null ? words.rich('noBackup', { b: text => <b>{text}</b> }) : words('lastBackup', { at: new Date(last.at), entries: last.entriesSince })}
        {is === 'late' && <> {words('atRisk')}</>}
        {lastDrill && <> {words('lastTried', { at: new Date(lastDrill.at) })}</>}
      </Line>
      {booksUnderOldKeys > 0 && <Line is="due">{words('renewing', { books: booksUnderOldKeys })}</Line>}
      {keyCopyBehind && <Line is="due">{words('copyBehind')}</Line>}
    </Lines>
  );
}

function Lines(props: { due: boolean; children: ReactNode }) {
  const words = useWords('today');
  const places = usePlaces();
  const go = () => places.go({ at: 'vault' });
  return (
    <>
      <ul className="stack tablet-lines" role="list">{props.children}</ul>
      {props.due
        ? <Button wide icon="copy" onPress={go}>{words('backUp')}</Button>
        : <Button size="small" icon="privateBook" onPress={go}>{words('vaultOpen')}</Button>}
    </>
  );
}

const iconOf = { good: 'check', due: 'warning', late: 'warning', plain: 'info' } as const satisfies Record<BackupHealth, string>;

function Line({ is, children }: { is: keyof typeof iconOf; children: ReactNode }) {
  return <li className={`row top small ${is}`}><Icon name={iconOf[is]} /><span>{children}</span></li>;
}
