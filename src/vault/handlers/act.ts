import type { Canonical } from '../../core/canonicalJson.ts';
import type { Kept } from '../../core/Entry.ts';
import type { Instant } from '../../core/Instant.ts';
import { ok, type Result } from '../../core/Result.ts';
import type { ShelfState } from '../books/Shelf.ts';
import { commitActs, type Deed } from '../ledger/Ledger.ts';
import { readDesk, type Desk } from './Desk.ts';
import type { OpenVault, Owed } from './Room.ts';

/**
 * One act of the clinician on disk, with its ledger lines, and with those that are owed before them. Another writer's root on the disk
 * locks this window.
 */
export async function act(
  vault: OpenVault, make: (state: ShelfState, at: Instant) => Result<Deed>,
): Promise<Result<readonly Kept<Canonical>[]>> {
  const { owed } = vault;
  const done = await commitActs(vault.ledger, (state, at) => withOwed(owed, state, make(state, at)));
  if (done.ok && vault.owed === owed) vault.owed = null;
  if (!done.ok && done.problem.type === 'takenOver') vault.around.events.mustLock('takenOver');
  return done;
}

/**
 * Writes down what the key file has in force already. [Note: a line that is owed] Keys are written first, elsewhere. Where the disk does not
 * take the line that tells of it, the next act does, and after each request it is tried again: what opens a backup is read from the ledger.
 */
export async function tellInForce(vault: OpenVault, { acts, desk }: Owed): Promise<void> {
  const { owed } = vault;
  vault.owed = { acts: [...(owed?.acts ?? []), ...acts], desk: { ...owed?.desk, ...desk } };
  await payOwed(vault);
}

export async function payOwed(vault: OpenVault): Promise<void> {
  if (vault.owed !== null) await act(vault, () => ok({ acts: [] }));
}

function withOwed(owed: Owed | null, state: ShelfState, deed: Result<Deed>): Result<Deed> {
  if (owed === null || !deed.ok) return deed;
  const { acts, desk, ...rest } = deed.value;
  const isDesk = desk !== undefined || Object.keys(owed.desk).length > 0;
  return ok({ ...rest, acts: [...owed.acts, ...acts], ...(isDesk && { desk: { ...readDesk(state.desk), ...desk as Desk | undefined, ...owed.desk } }) });
}
