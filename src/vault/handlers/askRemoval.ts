import type { Glance } from '../../bridge/Glance.ts';
import type { VaultId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { look } from './look.ts';
import { mayBeRemoved } from './mayBeRemoved.ts';
import type { Room } from './Room.ts';
import { withRegistry } from './withRegistry.ts';

/**
 * Starts the notice of thirty days after which a vault that nobody can open may be removed. One that runs already goes on from its
 * first day. Who asked is not known: whoever has the tablet can.
 */
export async function askRemoval(room: Room, vault: VaultId): Promise<Result<Glance>> {
  const removable = await mayBeRemoved(room, vault);
  if (!removable.ok) return removable;
  const { face, removal, lock } = removable.value;
  const written = removal === null ? await writeDown(room, face) : ok(null);
  lock.letGo();
  return written.ok ? ok(await look(room, { marker: null, vault: face.id })) : written;
}

async function writeDown({ around }: Room, face: { readonly id: VaultId; readonly label: string; readonly emblem: string }): Promise<Result<null>> {
  const removal = { asked: around.now(), begun: false };
  return withRegistry(async (registry) => {
    const put = await registry.putRemoval(face.id, removal);
    if (!put.ok) return put;
    // One that only its markers told of has a place in the registry from here on.
    return put.value ? ok(null) : registry.putVault({ ...face, wrongTries: 0, removal, marker: { vault: face.id, state: 'ready', epoch: 0, mac: '' } });
  });
}

