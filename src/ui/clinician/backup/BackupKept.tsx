import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useWords } from '../useWords.ts';
import { BackupLabel } from './BackupLabel.tsx';
import type { BackupStage } from './BackupState.ts';
import type { Backup } from './useBackup.ts';

/** It counts: where it went, what is left to look after, and the label it is to be known by. */
export function BackupKept({ backup, stage }: { backup: Backup; stage: Extract<BackupStage, { readonly is: 'saved' }> }) {
  const words = useWords('backup');
  const { made, at, fileName, by } = stage;
  const said = by.way === 'folder' ? words('keptInFolder', { fileName, folder: by.folder }) : words(by.way === 'share' ? 'shared' : 'savedHow', { fileName });
  return (
    <>
      <Say kind="ok" spoken="soon">{said}</Say>
      {by.way !== 'download' && <p>{words(by.way === 'share' ? 'sharedThen' : 'folderThen')}</p>}
      {made.damaged > 0 && <Say kind="late">{words('damage', { count: made.damaged })}</Say>}
      <BackupLabel made={made} at={at} />
      <p className="small soft">{words('both')}</p>
      <ProblemSay problem={backup.problem} />
      <div><Button icon="download" onPress={() => void backup.acts.save()}>{words(by.way === 'download' ? 'again' : 'saveToo')}</Button></div>
    </>
  );
}
