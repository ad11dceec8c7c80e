import type { Instant } from '../../core/Instant.ts';
import { fail, type Result } from '../../core/Result.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { sameBytes } from '../sodium.ts';
import { openBackupFile } from './backupFile.ts';
import { readBackup, type BackupReading } from './readBackup.ts';
import { stoppable } from './stoppable.ts';
import { takeNothing } from './takeNothing.ts';
import type { Telling } from './writeBackup.ts';

/** What tells a saved file for the one that was made: its clear head, and what it says of itself inside. */
export type MadeAs = { readonly keyFile: Uint8Array; readonly at: Instant; readonly epoch: number };

/**
 * Reads a backup back from where it was saved, every row opened. backupNotLast: it is another than was made. Otherwise as `readBackup`
 * and `openBackupFile`.
 */
export async function readSaved(
  file: Blob, { held, made }: { readonly held: HeldKeys; readonly made: MadeAs }, { progress, signal }: Telling,
): Promise<Result<BackupReading>> {
  const opened = await openBackupFile(file);
  if (!opened.ok) return opened;
  const { bytes, age } = opened.value;
  if (!sameBytes(bytes, made.keyFile)) return fail({ type: 'backupNotLast' });
  const taking = signal ? stoppable(takeNothing, signal) : takeNothing;
  const read = await readBackup({ age, held, taking, progress: (done) => progress('readingBack', done, age.size) });
  if (!read.ok) return read;
  const { madeAt, epoch } = read.value.note;
  return madeAt === made.at && epoch === made.epoch ? read : fail({ type: 'backupNotLast' });
}
