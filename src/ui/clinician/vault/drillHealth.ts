import type { Standing } from '../../../bridge/Standing.ts';
import { day, type Instant } from '../../../core/Instant.ts';

const longest = 90 * day;

/** null: there is no backup to try. notTried: none ever was; triedLong: over three months ago. */
export function drillHealth({ lastBackup, lastDrill }: Pick<Standing, 'lastBackup' | 'lastDrill'>, now: Instant): 'notTried' | 'triedLong' | 'tried' | null {
  if (lastDrill === null) return lastBackup === null ? null : 'notTried';
  return now - lastDrill.at > longest ? 'triedLong' : 'tried';
}
