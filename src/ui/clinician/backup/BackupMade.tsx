import { Say } from '../../shared/Say.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useWords } from '../useWords.ts';
import { BackupLabel } from './BackupLabel.tsx';
import { BackupWays } from './BackupWays.tsx';
import { BackupWorking } from './BackupWorking.tsx';
import type { BackupStage } from './BackupState.ts';
import { NotKeptSay } from './NotKeptSay.tsx';
import type { Backup } from './useBackup.ts';

/** Made and read back, and nowhere yet: where it is to go. */
export function BackupMade({ backup, stage }: { backup: Backup; stage: Extract<BackupStage, { readonly is: 'made' | 'keeping' }> }) {
  const words = useWords('backup');
  return (
    <>
      <p>{words('madeHow')}</p>
      {stage.made.damaged > 0 && <Say kind="late">{words('damage', { count: stage.made.damaged })}</Say>}
      <BackupLabel made={stage.made} at={stage.at} />
      <NotKeptSay backup={backup} />
      <ProblemSay problem={backup.problem} />
      {stage.is === 'keeping' ? <BackupWorking backup={backup} /> : <BackupWays backup={backup} made={stage.made} />}
    </>
  );
}
