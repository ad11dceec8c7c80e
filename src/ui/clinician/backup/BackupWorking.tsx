import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';
import { Working } from '../Working.tsx';
import type { Backup } from './useBackup.ts';

/** A backup while it is made, or while it goes into a folder and is read back from there; with the way to stop it. */
export function BackupWorking({ backup: { stage, acts } }: { backup: Backup }) {
  const words = useWords('backup');
  const isKeeping = stage.is === 'keeping';
  return (
    <div className="stack">
      <Working
        key={stage.is} takesFocus
        steps={[['backup', words(isKeeping ? 'writing' : 'making')], ['readingBack', words(isKeeping ? 'readingThere' : 'reading')]]}
        note={words('stay')}
      />
      <div><Button icon="close" onPress={acts.cancel}>{words('cancel')}</Button></div>
    </div>
  );
}
