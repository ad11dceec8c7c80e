import { useState } from 'react';
import type { MadeBackup } from '../../../bridge/Standing.ts';
import { asInstant, type Instant } from '../../../core/Instant.ts';
import { saveFile } from '../consent/saveFile.ts';
import { useHouse } from '../House.ts';
import { useAct, type Act } from '../useAct.ts';

/** Where the making of a backup is. The file is held only while the page stands. */
export type BackupStage =
  | { readonly is: 'none' | 'making' | 'dropped' }
  | { readonly is: 'made' | 'saved'; readonly made: MadeBackup; readonly at: Instant };

export type Backup = { readonly act: Act; readonly stage: BackupStage; make(): void; save(): void; drop(): void };

export function useBackup(again: () => void): Backup {
  const { vault, expectPicker } = useHouse();
  const act = useAct();
  const [stage, setStage] = useState<BackupStage>({ is: 'none' });
  const isMaking = act.isRunning && (stage.is === 'none' || stage.is === 'dropped');

  // [Note: saved before it counts] The file goes first: a backup that is counted and does not exist is worse than the reverse.
  const save = () => {
    if (stage.is !== 'made' && stage.is !== 'saved') return;
    const { made } = stage;
    expectPicker();
    saveFile({ bytes: made.file, fileName: made.fileName });
    if (stage.is === 'saved') return;
    act.run(() => vault.backupSaved(made.checkpoint), () => {
      setStage({ ...stage, is: 'saved' });
      again();
    });
  };
  return {
    act, save,
    stage: isMaking ? { is: 'making' } : stage,
    make: () => act.run(() => vault.makeBackup(), made => setStage({ is: 'made', made, at: asInstant(Date.now()) })),
    drop: () => setStage({ is: 'dropped' }),
  };
}
