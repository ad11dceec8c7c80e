import type { Glance, Removal, VaultFace } from '../../bridge/Glance.ts';
import { isId, type VaultId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { lookAt, whyRefused } from './look.ts';
import { lookBehindLock } from './lookBehindLock.ts';
import type { Room } from './Room.ts';
import { takeWriterLock, type WriterLock } from './WriterLock.ts';
import { writerEvents } from './writerEvents.ts';

/** cutOff: removing it was begun, and part of it is gone. lock: to be let go by whoever asked. */
type Removable = { readonly face: VaultFace; readonly removal: Removal | null; readonly cutOff: boolean; readonly lock: WriterLock };

/**
 * A vault that nobody uses now. notFound: no such vault, or a set-up that can be thrown away at once. errandOut: a child was handed
 * the tablet. notNow: a vault is open here.
 */
export async function mayBeRemoved(room: Room, vault: VaultId): Promise<Result<Removable>> {
  const refused = await whyRefused(room);
  if (refused !== null) return fail(refused);
  if (room.open !== null || room.making !== null) return fail({ type: 'notNow' });
  if (!isId(vault)) return fail({ type: 'notFound' });
  const looked = stillIs(await lookAt(room, vault));
  if (!looked.ok) return looked;
  await room.prepared?.leave();
  // Taken over from another window, the right to write is let go of with the rest.
  room.lock?.letGo();
  room.lock = null;
  const lock = await takeWriterLock(vault, writerEvents(room));
  if (lock === null) return fail({ type: 'openElsewhere' });
  const still = stillIs(await lookBehindLock(room, lock));
  if (!still.ok) {
    lock.letGo();
    return still;
  }
  const glance = still.value;
  const face = glance.vault ?? { id: vault, label: '', emblem: '' };
  const cutOff = glance.state === 'removing';
  return ok({ face, removal: glance.state === 'removing' ? null : glance.removal, cutOff, lock });
}

type OnShelf = Extract<Glance, { readonly state: 'ready' | 'lost' | 'removing' }>;

function stillIs(glance: Glance): Result<OnShelf> {
  if (glance.state === 'refused') return fail(glance.problem);
  if (glance.state === 'openElsewhere') return fail({ type: 'openElsewhere' });
  if (glance.state === 'ready' && glance.errandOut) return fail({ type: 'errandOut' });
  return glance.state === 'ready' || glance.state === 'lost' || glance.state === 'removing' ? ok(glance) : fail({ type: 'notFound' });
}
