import type { MadeBackup } from '../../../bridge/Standing.ts';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';
import { canPickFolder } from './folderAccess.ts';
import { canShareFile } from './shareFile.ts';
import type { Backup } from './useBackup.ts';

/** Where a backup that was made can go: what this browser cannot do has no button. */
export function BackupWays({ backup: { acts, folder, isAway: isDisabled }, made }: { backup: Backup; made: MadeBackup }) {
  const words = useWords('backup');
  return (
    <div className="row wrap">
      {folder && <Button kind="ink" size="big" icon="folder" onPress={() => void acts.keepInFolder()} isDisabled={isDisabled}>{words('toFolder')}</Button>}
      <Button kind={folder ? 'line' : 'ink'} size="big" icon="download" onPress={() => void acts.save()} isDisabled={isDisabled}>{words('save')}</Button>
      {canShareFile(made) && <Button size="big" icon="envelope" onPress={() => void acts.share()} isDisabled={isDisabled}>{words('share')}</Button>}
      {canPickFolder() && <Button size="big" icon="folder" onPress={() => void acts.pickAndKeep()} isDisabled={isDisabled}>{words(folder ? 'pickOther' : 'pick')}</Button>}
      <Button kind="plain" onPress={acts.drop} isDisabled={isDisabled}>{words('not')}</Button>
    </div>
  );
}
