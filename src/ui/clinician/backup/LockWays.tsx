import type { MadeBackup } from '../../../bridge/Standing.ts';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';
import { canPickFolder } from './folderAccess.ts';
import { canShareFile } from './shareFile.ts';
import type { Backup } from './useBackup.ts';

/** On the cover: where a backup that was made can go. */
export function LockWays({ backup: { acts, folder }, made }: { backup: Backup; made: MadeBackup }) {
  const words = useWords('lockOffer');
  return (
    <>
      {folder && <Button kind="thread" size="big" wide icon="folder" onPress={() => void acts.keepInFolder()}>{words('toFolder')}</Button>}
      <Button kind={folder ? 'line' : 'thread'} size="big" wide icon="download" onPress={() => void acts.save()}>{words('save')}</Button>
      {canShareFile(made) && <Button size="big" wide icon="envelope" onPress={() => void acts.share()}>{words('share')}</Button>}
      {canPickFolder() && <Button size="big" wide icon="folder" onPress={() => void acts.pickAndKeep()}>{words('pick')}</Button>}
    </>
  );
}
