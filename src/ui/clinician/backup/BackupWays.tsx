import type { MadeBackup } from '../../../bridge/Standing.ts';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';
import { canPickFolder } from './folderAccess.ts';
import { canShareFile } from './shareFile.ts';
import type { Backup } from './useBackup.ts';

/** Where a backup that was made can go: what this browser cannot do has no button. None is disabled while a picker is open: it would lose the focus. */
export function BackupWays({ backup: { acts, folder }, made }: { backup: Backup; made: MadeBackup }) {
  const words = useWords('backup');
  return (
    <div className="row wrap">
      {folder && <Button kind="ink" size="big" icon="folder" onPress={() => void acts.keepInFolder()}>{words('toFolder')}</Button>}
      <Button kind={folder ? 'line' : 'ink'} size="big" icon="download" onPress={() => void acts.save()}>{words('save')}</Button>
      {canShareFile(made) && <Button size="big" icon="envelope" onPress={() => void acts.share()}>{words('share')}</Button>}
      {canPickFolder() && <Button size="big" icon="folder" onPress={() => void acts.pickAndKeep()}>{words(folder ? 'pickOther' : 'pick')}</Button>}
      <Button kind="plain" onPress={acts.drop}>{words('not')}</Button>
    </div>
  );
}
