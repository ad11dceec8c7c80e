import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { decodeKeyFile, isOfLaterVersion, type KeyFile } from '../keys/KeyFile.ts';
import { joinBytes, u32, u32At, utf8 } from '../seal/bytes.ts';
import { sameBytes } from '../sodium.ts';
import { bytesOf, Unreadable } from './PickedFile.ts';

const magic = utf8('RGBACK');
const format = utf8('1\n');
const headLength = 12;
/** No key file is longer: its body's largest size, and its slots. */
const mostKeyFileBytes = 5 * 1024 * 1024;

/** `RGBACK1` and a line feed, then the key file's length and its bytes; the `age` file comes after. */
export function backupHead(keyFile: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(joinBytes(magic, format, u32(keyFile.length), keyFile));
}

/** A backup as its clear head tells: the key file in it, and where the `age` file begins. */
export type BackupFile = { readonly keyFile: KeyFile; readonly bytes: Uint8Array; readonly age: Blob };

type FileProblem = ProblemOf<'fileNotBackup' | 'backupTooNew' | 'backupDamaged' | 'backupUnreadable'>;

/**
 * Reads the clear head and nothing more. fileNotBackup: it is none; backupTooNew: of a format this version does not know;
 * backupUnreadable: the file cannot be read.
 */
export async function openBackupFile(file: Blob): Promise<Result<BackupFile, FileProblem>> {
  try {
    return await openHead(file);
  } catch (reason) {
    if (reason instanceof Unreadable) return fail({ type: 'backupUnreadable' });
    throw reason;
  }
}

async function openHead(file: Blob): Promise<Result<BackupFile, FileProblem>> {
  const head = await bytesOf(file, 0, headLength);
  if (!sameBytes(head.subarray(0, magic.length), magic)) return fail({ type: 'fileNotBackup' });
  if (head.length < headLength) return fail({ type: 'backupDamaged' });
  if (!sameBytes(head.subarray(magic.length, magic.length + format.length), format)) return fail({ type: 'backupTooNew' });
  const length = u32At(head, 8);
  if (length > mostKeyFileBytes || headLength + length > file.size) return fail({ type: 'backupDamaged' });
  const bytes = await bytesOf(file, headLength, length);
  const keyFile = decodeKeyFile(bytes);
  if (isOfLaterVersion(bytes)) return fail({ type: 'backupTooNew' });
  return keyFile === null ? fail({ type: 'backupDamaged' }) : ok({ keyFile, bytes, age: file.slice(headLength + length) });
}
