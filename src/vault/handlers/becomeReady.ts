import type { Unlocked } from '../../bridge/Glance.ts';
import { ok, type Result } from '../../core/Result.ts';
import { checkpointWords } from './checkpointWords.ts';
import type { OpenVault, Room } from './Room.ts';

/** A vault that was made gets its mark 'ready' and is left open: a vault that is in use must never look unfinished. */
export async function becomeReady(room: Room, vault: OpenVault): Promise<Result<Unlocked>> {
  vault.marker.saved(vault.ledger.shelf.state.root.epoch);
  const marked = await vault.marker.flush('ready');
  if (!marked.ok) return marked;
  room.making = null;
  room.open = vault;
  return ok({
    vault: vault.face, wrongTries: 0, lastSave: null, checkpoint: checkpointWords(vault.ledger.shelf), settled: null, problems: [], removalStopped: null,
  });
}
