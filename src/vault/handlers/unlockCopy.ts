import { ok, type Result } from '../../core/Result.ts';
import type { BackupFile } from '../backup/backupFile.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import type { KeyFiles } from '../keys/KeyFiles.ts';
import type { Secret } from '../keys/slot.ts';
import { unlock } from '../keys/unlock.ts';
import type { Surroundings } from './Room.ts';

/** The keys of the key file in a backup, by what opened it when it was made. Nothing of the tablet is read. */
export function unlockCopy({ makeKdfWorker }: Surroundings, { keyFile, bytes }: Pick<BackupFile, 'keyFile' | 'bytes'>, secret: Secret): Promise<Result<HeldKeys>> {
  const keyFiles: KeyFiles = { read: () => Promise.resolve(ok(bytes)), write: () => Promise.resolve(ok(null)) };
  return unlock({ vault: keyFile.vault, keyFiles, makeKdfWorker }, secret);
}
