import type { Standing } from '../../bridge/VaultContract.ts';
import { ok, type Result } from '../../core/Result.ts';
import { childrenOf, type ShelfState } from '../books/Shelf.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';

/** How the vault stands beside what is in it. Opens no book. */
export function standing({ ledger: { shelf } }: OpenVault): Promise<Result<Standing>> {
  const entries = countEntries(shelf.state);
  const { backup } = readDesk(shelf.state.desk);
  const lastBackup = backup && { at: backup.at, entriesSince: Math.max(0, entries - backup.entries) };
  return Promise.resolve(ok({ entries, lastBackup }));
}

/** How many entries the children's books have. */
export function countEntries(state: ShelfState): number {
  return childrenOf(state).reduce((sum, child) => sum + child.private.entries + child.record.entries, 0);
}
