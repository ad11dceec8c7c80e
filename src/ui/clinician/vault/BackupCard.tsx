import type { ReactNode } from 'react';
import type { Standing } from '../../../bridge/Standing.ts';
import type { Problem } from '../../../core/Problem.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Icon, type IconName } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useFocusAtChange } from '../useFocusAtChange.ts';
import { useWords } from '../useWords.ts';
import { Working } from '../Working.tsx';
import { BackupLabel } from './BackupLabel.tsx';
import { useBackup, type Backup } from './useBackup.ts';

/** One file with everything, made, read back and saved; only then it is called a backup. */
export function BackupCard(props: { last: Standing['lastBackup']; isKnown: boolean; again: () => void }) {
  const words = useWords('vault');
  const backup = useBackup(props.again);
  const { stage, act } = backup;
  const title = useFocusAtChange(stage.is);
  const said = stage.is === 'made' ? words('backupMadeTitle') : stage.is === 'saved' ? words('backupSavedTitle') : words('backupTitle');
  return (
    <Card title={said} titleRef={title}>
      {stage.is === 'made' || stage.is === 'saved' ? <Made backup={backup} stage={stage} /> : (
        <>
          {stage.is === 'dropped' && <Say kind="due" spoken="soon">{words('backupDropped')}</Say>}
          {props.isKnown && stage.is === 'none' && <LastBackup last={props.last} />}
          <ul className="stack t" role="list">
            <Line icon="copy">{words('backupWhat')}</Line>
            <Line icon="key">{words('backupOpens')}</Line>
            <Line icon="tablet">{words('backupAway')}</Line>
            <Line icon="info">{words('backupBoth')}</Line>
          </ul>
          <NotMade problem={act.problem} />
          {stage.is === 'making'
            ? <Working steps={[['backup', words('backupMaking')], ['readingBack', words('backupReading')]]} note={words('backupStay')} />
            : <div><Button kind="ink" size="big" icon="copy" onPress={backup.make} isDisabled={act.isRunning}>{words('backupMake')}</Button></div>}
        </>
      )}
    </Card>
  );
}

function LastBackup({ last }: { last: Standing['lastBackup'] }) {
  const words = useWords('vault');
  if (last === null) return <Say kind="due">{words('backupNever')}</Say>;
  return <p>{words('backupLast', { at: new Date(last.at), entries: last.entriesSince })}</p>;
}

function NotMade({ problem }: { problem: Problem | null }) {
  const words = useWords('vault');
  if (problem?.type === 'notNow') return <Say kind="due" spoken="now">{words('backupRunning')}</Say>;
  if (problem?.type === 'shelfDamaged') return <Say kind="late" spoken="now">{words('backupMendFirst')}</Say>;
  return <ProblemSay problem={problem} />;
}

function Line(props: { icon: IconName; children: ReactNode }) {
  return <li className="row top"><Icon name={props.icon} /><span>{props.children}</span></li>;
}

function Made({ backup, stage }: { backup: Backup; stage: Extract<Backup['stage'], { readonly is: 'made' | 'saved' }> }) {
  const words = useWords('vault');
  const { act } = backup;
  const isSaved = stage.is === 'saved';
  return (
    <>
      {isSaved ? <Say kind="ok" spoken="soon">{words('backupSavedHow', { fileName: stage.made.fileName })}</Say> : <p>{words('backupMadeHow')}</p>}
      {stage.made.damaged > 0 && <Say kind="late">{words('backupDamage', { count: stage.made.damaged })}</Say>}
      <BackupLabel made={stage.made} at={stage.at} />
      <p className="small soft">{words('backupBoth')}</p>
      <ProblemSay problem={act.problem} />
      {isSaved
        ? <div><Button icon="download" onPress={backup.save} isDisabled={act.isRunning}>{words('backupAgain')}</Button></div>
        : <div className="row wrap">
            <Button kind="ink" size="big" icon="download" onPress={backup.save} isDisabled={act.isRunning}>{words('backupSave')}</Button>
            <Button size="big" onPress={backup.drop} isDisabled={act.isRunning}>{words('backupNot')}</Button>
          </div>}
    </>
  );
}
