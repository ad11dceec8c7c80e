import type { VaultId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { openBackupFile } from '../backup/backupFile.ts';
import { whyRefused } from './look.ts';
import type { Room } from './Room.ts';

/** Whose backup a file is, by its clear head. */
export async function lookIntoBackup(room: Room, file: Blob): Promise<Result<{ readonly vault: VaultId }>> {
  const refused = await whyRefused(room);
  if (refused !== null) return fail(refused);
  if (!(file instanceof Blob)) return fail({ type: 'fileNotBackup' });
  const opened = await openBackupFile(file);
  return opened.ok ? ok({ vault: opened.value.keyFile.vault }) : opened;
}
