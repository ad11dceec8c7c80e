import type { VaultCheck } from '../../../bridge/VaultCheck.ts';

/** Whether everything that was written could be opened. A second key file or a row too many is said, but is no damage. */
export function isWhole({ damaged, damagedDrafts, damagedRecordings, damagedPrevious, shelf, ledgerBrokenAt }: VaultCheck): boolean {
  return damaged.length === 0 && damagedDrafts === 0 && damagedRecordings === 0 && damagedPrevious.length === 0 && shelf === 'whole' && ledgerBrokenAt === null;
}
