import type { SharesInForce, Standing } from '../../bridge/Standing.ts';
import { ok, type Result } from '../../core/Result.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { setMark } from '../keys/Share.ts';
import { underOlderKeys } from '../keys/olderKeys.ts';
import { childrenOf, type ShelfState } from '../books/Shelf.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';
import { withRegistry } from './withRegistry.ts';

/** How the vault stands beside what is in it. Opens no book. */
export async function standing({ ledger: { shelf: { held, state } } }: OpenVault): Promise<Result<Standing>> {
  const older = underOlderKeys(held);
  const entries = countEntries(state);
  const { backup, drill, hold } = readDesk(state.desk);
  const vaults = await withRegistry((registry) => registry.vaults());
  return ok({
    entries,
    lastBackup: backup && { at: backup.at, entriesSince: Math.max(0, entries - backup.entries) },
    lastDrill: drill,
    booksUnderOldKeys: older.books.length + (older.shelf || older.desk ? 1 : 0),
    keyCopyBehind: held.open.behind,
    hold,
    // The registry is a hint: where it cannot be read, or was emptied, this one is here all the same.
    vaultsHere: vaults.ok ? Math.max(1, vaults.value.length) : 1,
    shares: sharesOf(held, state),
  });
}

/** By the key file, which is what opens; the names beside it are the desk's. */
function sharesOf({ open: { file } }: HeldKeys, { desk }: ShelfState): SharesInForce | null {
  const slot = file.slots.find(({ kind }) => kind === 'shares');
  if (slot === undefined) return null;
  const set = setMark(slot.salt);
  const { shares } = readDesk(desk);
  const known = shares?.set === set ? shares : { at: null, holders: [] };
  return { set: set.toUpperCase(), at: known.at, holders: known.holders };
}

/** How many entries the children's books have. */
export function countEntries(state: ShelfState): number {
  return childrenOf(state).reduce((sum, child) => sum + child.private.entries + child.record.entries, 0);
}
