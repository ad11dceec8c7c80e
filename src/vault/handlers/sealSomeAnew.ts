import { sealAnew } from '../books/sealAnew.ts';
import { dropOlderKeys, underOlderKeys, type UnderOlderKeys } from '../keys/olderKeys.ts';
import type { OpenVault } from './Room.ts';

/**
 * One step of sealing anew what older keys still open; the last drops those that open nothing any more. Whether there is
 * another step to be taken soon. What a walk has left, because it is damaged, is not tried again before the next unlocking or
 * mending. Another writer's root on the disk locks this window.
 */
export async function sealSomeAnew(vault: OpenVault): Promise<boolean> {
  if (vault.sealing === 'over') return false;
  const { ledger: { shelf }, around } = vault;
  if (vault.sealing === 'due') {
    if (countOf(underOlderKeys(shelf.held)) === 0) return end(vault);
    vault.sealing = sealAnew(shelf);
  }
  const step = await vault.sealing.next();
  if (!step.done) {
    around.events.progress('sealing', step.value.done, step.value.of);
    return true;
  }
  vault.sealing = 'due';
  if (step.value.ok) return finish(vault, step.value.value);
  if (step.value.problem.type !== 'takenOver') return false;
  around.events.mustLock('takenOver');
  return end(vault);
}

async function finish(vault: OpenVault, sealed: UnderOlderKeys): Promise<boolean> {
  const { ledger: { shelf }, keyFiles, around } = vault;
  const of = countOf(underOlderKeys(shelf.held));
  const dropped = await dropOlderKeys(keyFiles, shelf.held, sealed);
  if (!dropped.ok) return false;
  shelf.held = dropped.value;
  around.events.progress('sealing', of, of);
  return end(vault);
}

function end(vault: OpenVault): false {
  vault.sealing = 'over';
  return false;
}

/** Books of which older keys still open something, shelf and desk counting as one. */
function countOf({ shelf, desk, books }: UnderOlderKeys): number {
  return books.length + (shelf || desk ? 1 : 0);
}
