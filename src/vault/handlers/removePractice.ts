import type { Glance } from '../../bridge/Glance.ts';
import { isId, type VaultId } from '../../core/Id.ts';
import { isPractice } from '../../core/practice.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { mayBeRemoved } from './mayBeRemoved.ts';
import { remove } from './removeVault.ts';
import type { Room } from './Room.ts';
import { withRegistry } from './withRegistry.ts';

/**
 * Removes a vault to practice in, with no notice: there is nothing in it that anyone is bound to keep. As `removeVault` else: what is cut
 * off is finished when asked. notNow: it is no practice. errandOut: the tablet is in someone's hands as a child's.
 */
export async function removePractice(room: Room, vault: VaultId): Promise<Result<Glance>> {
  if (!isId(vault) || !isPractice(vault)) return fail({ type: 'notNow' });
  const removable = await mayBeRemoved(room, vault);
  if (!removable.ok) return removable;
  const { cutOff, lock } = removable.value;
  try {
    const removal = { asked: room.around.now(), begun: true };
    const begun = cutOff ? ok(true) : await withRegistry((registry) => registry.putRemoval(vault, removal));
    return begun.ok ? await remove(room, vault) : begun;
  } finally {
    lock.letGo();
  }
}
