import { fail, ok, type Result } from '../../core/Result.ts';
import { act } from './act.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';

/**
 * The backup that was made last, by its checkpoint's words, is out of the browser's hands: from here it counts. backupNotLast:
 * it was another, or none was made since unlocking.
 */
export async function backupSaved(vault: OpenVault, checkpoint: readonly string[]): Promise<Result<null>> {
  const { made } = vault.backups;
  const isLast = made !== null && Array.isArray(checkpoint) && made.checkpoint.join(' ') === checkpoint.join(' ');
  if (!isLast) return fail({ type: 'backupNotLast' });
  const { at, epoch, entries } = made;
  const done = await act(vault, (state) => ok({
    desk: { ...readDesk(state.desk), backup: { at, entries } }, acts: [{ act: 'backupMade', epoch }],
  }));
  if (!done.ok) return done;
  vault.backups.made = null;
  return ok(null);
}
