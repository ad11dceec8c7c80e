import type { Standing } from '../../../bridge/Standing.ts';
import { day, type Instant } from '../../../core/Instant.ts';
import { manyEntries } from '../../../core/mayOfferBackup.ts';

const longest = 7 * day;

/** plain: none, and little to lose; due: time for one; late: words are at risk. */
export type BackupHealth = 'plain' | 'good' | 'due' | 'late';

/**
 * How the last backup stands: due with ten entries in none, or over a week old and something was added since. Late, where ten are in none
 * and the browser has not promised to keep what is here.
 */
export function backupHealth({ entries, lastBackup: last }: Pick<Standing, 'entries' | 'lastBackup'>, now: Instant, mayBeCleared: boolean): BackupHealth {
  const unsaved = last === null ? entries : last.entriesSince;
  if (unsaved >= manyEntries) return mayBeCleared ? 'late' : 'due';
  if (last === null) return 'plain';
  return unsaved > 0 && now - last.at > longest ? 'due' : 'good';
}
