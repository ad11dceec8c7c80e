import { useState, type ReactNode } from 'react';
import type { Problem } from '../../../core/Problem.ts';
import { useExpected } from '../../shared/Arriving.tsx';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Icon, type IconName } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useFocusAtChange } from '../useFocusAtChange.ts';
import { useWords } from '../useWords.ts';
import { BackupKept } from './BackupKept.tsx';
import { BackupMade } from './BackupMade.tsx';
import { BackupWorking } from './BackupWorking.tsx';
import { useBackup, type Backup } from './useBackup.ts';

/** hasShares null: not known, and then nothing is said of what opens it. */
type BackupProps = { readonly hasShares: boolean | null; readonly again: () => void };

/** onForgot: what had the focus goes with the folder. */
type ToForget = { readonly backup: Backup; readonly onForgot: () => void };

/** One file with everything, made, read back and saved; only then it is called a backup. */
export function BackupCard(props: BackupProps) {
  const words = useWords('backup');
  const backup = useBackup(props.again);
  const { stage } = backup;
  const [forgot, setForgot] = useState(0);
  const title = useFocusAtChange(`${stage.is} ${forgot}`);
  const said = stage.is === 'saved' ? words('savedTitle') : 'made' in stage ? words('madeTitle') : words('title');
  return (
    <Card title={said} titleRef={title}>
      {stage.is === 'saved' ? <BackupKept backup={backup} stage={stage} />
        : 'made' in stage ? <BackupMade backup={backup} stage={stage} />
          : <Begin hasShares={props.hasShares} backup={backup} onForgot={() => setForgot(forgot + 1)} />}
    </Card>
  );
}

function Begin({ backup, hasShares, onForgot }: Omit<BackupProps, 'again'> & ToForget) {
  const words = useWords('backup');
  const { stage } = backup;
  return (
    <>
      {stage.is === 'dropped' && <Say kind="due" spoken="soon">{words('dropped')}</Say>}
      {stage.is === 'stopped' && <Say spoken="soon">{words('stopped')}</Say>}
      <ul className="stack t" role="list">
        <Line icon="copy">{words('what')}</Line>
        {hasShares !== null && <Line icon="key">{words(hasShares ? 'opensShares' : 'opens')}</Line>}
        <Line icon="tablet">{words('away')}</Line>
        <Line icon="globe">{words('cloud')}</Line>
      </ul>
      <NotMade problem={backup.problem} />
      {stage.is === 'making' ? <BackupWorking backup={backup} /> : <Ways backup={backup} onForgot={onForgot} />}
    </>
  );
}

/** With a remembered folder one tap does all of it; any other way is made first, then chosen. */
function Ways({ backup: { folder, acts }, onForgot }: ToForget) {
  const words = useWords('backup');
  // What leads depends on it: no button changes under a finger.
  useExpected(folder === undefined);
  if (folder === undefined) return null;
  if (folder === null) return <div><Button kind="ink" size="big" icon="copy" onPress={() => void acts.make()}>{words('make')}</Button></div>;
  return (
    <div className="stack t">
      <div className="row wrap">
        <Button kind="ink" size="big" icon="folder" onPress={() => void acts.makeIntoFolder()}>{words('intoFolder')}</Button>
        <Button size="big" onPress={() => void acts.make()}>{words('otherWay')}</Button>
      </div>
      <p className="small soft row wrap">
        <span>{words.rich('folderIs', { b: () => <bdi className="b file-name">{folder.name}</bdi> })}</span>
        <Button kind="plain" size="small" onPress={() => void acts.forgetFolder().then(onForgot)}>{words('forgetFolder')}</Button>
      </p>
    </div>
  );
}

function NotMade({ problem }: { problem: Problem | null }) {
  const words = useWords('backup');
  if (problem?.type === 'notNow') return <Say kind="due" spoken="now">{words('running')}</Say>;
  if (problem?.type === 'shelfDamaged') return <Say kind="late" spoken="now">{words('mendFirst')}</Say>;
  return <ProblemSay problem={problem} />;
}

function Line(props: { icon: IconName; children: ReactNode }) {
  return <li className="row top"><Icon name={props.icon} /><span>{props.children}</span></li>;
}
