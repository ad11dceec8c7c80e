import type { MadeBackup } from '../../../bridge/Standing.ts';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import type { Instant } from '../../../core/Instant.ts';
import type { Problem } from '../../../core/Problem.ts';
import type { FolderTrouble, InFolder } from './folderAccess.ts';

/** Where it went: to the downloads, to whatever the share sheet handed it to, or into a folder, read back from there. */
export type KeptBy = { readonly way: 'download' | 'share' } | { readonly way: 'folder'; readonly folder: string };

/** Where the making of a backup is. The file is held only while the page stands. */
export type BackupStage =
  | { readonly is: 'none' | 'making' | 'stopped' | 'dropped' }
  | { readonly is: 'made' | 'keeping'; readonly made: MadeBackup; readonly at: Instant }
  | { readonly is: 'saved'; readonly made: MadeBackup; readonly at: Instant; readonly fileName: string; readonly by: KeptBy };

/** Why what was made is not kept yet. unread: what arrived in the folder did not read back whole, and was taken away again. */
export type NotKept = 'notShared' | 'shareFailed' | 'folderGone' | 'folderRefused' | 'folderFull' | 'folderFailed' | 'unread' | 'stopped';

export type BackupState = {
  readonly stage: BackupStage;
  readonly problem: Problem | null;
  readonly notKept: NotKept | null;
  /** A question, picker or sheet of the browser's own is in front: nobody is to be hurried. */
  readonly isAway: boolean;
  /** The folder that is remembered; null: none; undefined: not known yet. */
  readonly folder: FileSystemDirectoryHandle | null | undefined;
};

export type BackupVault = Pick<VaultContract, 'makeBackup' | 'backupSaved' | 'cancelBackup' | 'backupFolder' | 'rememberBackupFolder'>;

/** What the page does around it; a test brings another. */
export type BackupPage = {
  readonly vault: BackupVault;
  expectPicker(): void;
  saveFile(file: { readonly bytes: Blob; readonly fileName: string }): void;
  shareFile(file: { readonly file: Blob; readonly fileName: string }): Promise<'shared' | 'left' | 'failed'>;
  pickFolder(): Promise<FileSystemDirectoryHandle | FolderTrouble | null>;
  mayWriteInto(folder: FileSystemDirectoryHandle): Promise<boolean>;
  writeIntoFolder(folder: FileSystemDirectoryHandle, file: { readonly file: Blob; readonly fileName: string }): Promise<InFolder | FolderTrouble>;
  now(): number;
  /** It counts. */
  saved(): void;
};

export type BackupActs = {
  findFolder(): Promise<void>;
  make(): Promise<void>;
  cancel(): void;
  save(): Promise<void>;
  share(): Promise<void>;
  /** Made, written into the remembered folder and read back, with one tap. */
  makeIntoFolder(): Promise<void>;
  keepInFolder(): Promise<void>;
  pickAndKeep(): Promise<void>;
  forgetFolder(): Promise<void>;
  drop(): void;
  /** The screen is left: what is under way is stopped. */
  leave(): void;
};
