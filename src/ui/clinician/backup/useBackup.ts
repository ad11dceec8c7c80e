import { useEffect, useState } from 'react';
import { saveFile } from '../consent/saveFile.ts';
import { useHouse } from '../House.ts';
import type { BackupActs, BackupState } from './BackupState.ts';
import { createBackup } from './createBackup.ts';
import { mayWriteInto, pickFolder, writeIntoFolder } from './folderAccess.ts';
import { shareFile } from './shareFile.ts';

export type Backup = BackupState & { readonly acts: BackupActs };

const before: BackupState = { stage: { is: 'none' }, problem: null, notKept: null, isAway: false, folder: undefined };

/** A backup for as long as this part of the screen stands. saved: told each time one counts. */
export function useBackup(saved: () => void): Backup {
  const { vault, expectPicker } = useHouse();
  const [state, show] = useState(before);
  const [acts] = useState(() => createBackup({
    vault, expectPicker, saveFile, shareFile, pickFolder, mayWriteInto, writeIntoFolder, saved, now: () => Date.now(),
  }, show));
  useEffect(() => {
    void acts.findFolder();
    return acts.leave;
  }, [acts]);
  return { ...state, acts };
}
