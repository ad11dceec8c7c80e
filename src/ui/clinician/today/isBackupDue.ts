import type { Standing } from '../../../bridge/Standing.ts';
import { day, type Instant } from '../../../core/Instant.ts';

const longest = 7 * day;
/** So many entries are worth a backup of their own day. */
const enough = 10;

/** Whether it is time for a backup: ten entries and none yet, or the last is over a week old and something was added since. */
export function isBackupDue({ entries, lastBackup: last }: Pick<Standing, 'entries' | 'lastBackup'>, now: Instant): boolean {
  if (last === null) return entries >= enough;
  return last.entriesSince > 0 && now - last.at > longest;
}
