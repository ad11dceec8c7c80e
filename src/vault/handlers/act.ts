import type { Canonical } from '../../core/canonicalJson.ts';
import type { Kept } from '../../core/Entry.ts';
import type { Instant } from '../../core/Instant.ts';
import type { Result } from '../../core/Result.ts';
import type { ShelfState } from '../books/Shelf.ts';
import { commitActs, type Deed } from '../ledger/Ledger.ts';
import type { OpenVault } from './Room.ts';

/** One act of the clinician on disk, with its ledger lines. Another writer's root on the disk locks this window. */
export async function act(
  vault: OpenVault, make: (state: ShelfState, at: Instant) => Result<Deed>,
): Promise<Result<readonly Kept<Canonical>[]>> {
  const done = await commitActs(vault.ledger, make);
  if (!done.ok && done.problem.type === 'takenOver') vault.around.events.mustLock('takenOver');
  return done;
}
