import { asInstant } from '../../../core/Instant.ts';
import type { Result } from '../../../core/Result.ts';
import { orNotDone } from '../orNotDone.ts';
import type { BackupActs, BackupPage, BackupState, KeptBy, NotKept } from './BackupState.ts';
import type { FolderTrouble } from './folderAccess.ts';

const troubles: Readonly<Record<FolderTrouble, NotKept>> = { gone: 'folderGone', refused: 'folderRefused', full: 'folderFull', failed: 'folderFailed' };

/** One backup at a time: made, read back, and given to where she wants it. `show` is told of every change. */
export function createBackup(page: BackupPage, show: (state: BackupState) => void): BackupActs {
  const { vault } = page;
  let state: BackupState = { stage: { is: 'none' }, problem: null, notKept: null, isAway: false, folder: undefined };
  const put = (change: Partial<BackupState>) => {
    state = { ...state, ...change };
    show(state);
  };

  const busy = () => state.isAway || state.stage.is === 'making' || state.stage.is === 'keeping';
  const held = () => ('made' in state.stage && !busy() ? state.stage : null);

  function cancel(): void {
    void orNotDone(() => vault.cancelBackup());
  }

  async function away<T>(ask: () => Promise<T>): Promise<T> {
    put({ isAway: true });
    try {
      return await ask();
    } finally {
      put({ isAway: false });
    }
  }

  async function make(): Promise<boolean> {
    if (busy()) return false;
    put({ stage: { is: 'making' }, problem: null, notKept: null });
    const made = await orNotDone(() => vault.makeBackup());
    if (made.ok) put({ stage: { is: 'made', made: made.value, at: asInstant(page.now()) } });
    else if (made.problem.type === 'stopped') put({ stage: { is: 'stopped' } });
    else put({ stage: { is: 'none' }, problem: made.problem });
    return made.ok;
  }

  // [Note: saved before it counts] The file goes first: a backup that is counted and does not exist is worse than the reverse.
  async function count(by: KeptBy, fileName: string, file?: Blob): Promise<Result<null> | null> {
    if (!('made' in state.stage)) return null;
    const { made, at } = state.stage;
    const counted = await orNotDone(() => (file ? vault.backupSaved(made.checkpoint, file) : vault.backupSaved(made.checkpoint)));
    if (!counted.ok) return counted;
    put({ stage: { is: 'saved', made, at, fileName, by }, problem: null, notKept: null });
    page.saved();
    return counted;
  }

  async function save(): Promise<void> {
    const stage = held();
    if (!stage) return;
    page.expectPicker();
    page.saveFile({ bytes: stage.made.file, fileName: stage.made.fileName });
    if (stage.is === 'saved') return;
    const counted = await count({ way: 'download' }, stage.made.fileName);
    if (counted?.ok === false) put({ problem: counted.problem });
  }

  async function share(): Promise<void> {
    const stage = held();
    if (!stage || stage.is === 'saved') return;
    put({ problem: null, notKept: null });
    page.expectPicker();
    const came = await away(() => page.shareFile(stage.made));
    if (came !== 'shared') return put({ notKept: came === 'left' ? 'notShared' : 'shareFailed' });
    const counted = await count({ way: 'share' }, stage.made.fileName);
    if (counted?.ok === false) put({ problem: counted.problem });
  }

  async function keep(folder: FileSystemDirectoryHandle): Promise<boolean> {
    const stage = held();
    if (!stage || stage.is === 'saved') return false;
    put({ stage: { ...stage, is: 'keeping' }, problem: null, notKept: null });
    const there = await page.writeIntoFolder(folder, stage.made);
    if (typeof there === 'string') {
      put({ stage, notKept: troubles[there] });
      return false;
    }
    const counted = await count({ way: 'folder', folder: folder.name }, there.fileName, there.file);
    if (counted?.ok) return true;
    const type = counted?.problem.type;
    const ofFile = type !== undefined && ['backupDamaged', 'fileNotBackup', 'backupNotLast', 'backupUnreadable', 'stopped'].includes(type);
    // One that is whole and could only not be written down stays where it is: it may be all there is.
    if (ofFile) await there.remove();
    put({ stage, ...(ofFile ? { notKept: type === 'stopped' ? 'stopped' : 'unread' } : { problem: counted?.problem ?? null }) });
    return false;
  }

  async function keepInFolder(): Promise<void> {
    const { folder } = state;
    if (!folder || !held()) return;
    if (await away(() => page.mayWriteInto(folder))) await keep(folder);
    else put({ notKept: 'folderRefused' });
  }

  async function pickAndKeep(): Promise<void> {
    if (!held()) return;
    page.expectPicker();
    const folder = await away(() => page.pickFolder());
    if (folder === null) return;
    if (typeof folder === 'string') return put({ notKept: troubles[folder] });
    if (!await keep(folder)) return;
    // A backup that is kept is kept, also where the folder cannot be remembered.
    if ((await orNotDone(() => vault.rememberBackupFolder(folder))).ok) put({ folder });
  }

  return {
    save, share, keepInFolder, pickAndKeep,
    make: async () => void await make(),
    findFolder: async () => {
      const found = await orNotDone(() => vault.backupFolder());
      put({ folder: found.ok ? found.value : null });
    },
    cancel,
    leave: () => { if (busy()) cancel(); },
    makeIntoFolder: async () => {
      const { folder } = state;
      if (!folder || busy()) return;
      // Asked in the tap, before the making takes its time.
      const may = await away(() => page.mayWriteInto(folder));
      if (!await make()) return;
      if (may) await keep(folder);
      else put({ notKept: 'folderRefused' });
    },
    forgetFolder: async () => {
      const forgotten = await orNotDone(() => vault.rememberBackupFolder(null));
      if (forgotten.ok) put({ folder: null });
      else put({ problem: forgotten.problem });
    },
    drop: () => put({ stage: { is: 'dropped' }, problem: null, notKept: null }),
  };
}
