import { fail, ok, type Result } from '../../core/Result.ts';
import { act } from './act.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';

/** The backup that was made last is out of the browser's hands: from here it counts. notNow: none was made since unlocking. */
export async function backupSaved(vault: OpenVault): Promise<Result<null>> {
  const { made } = vault.backups;
  if (made === null) return fail({ type: 'notNow' });
  const { at, epoch, entries } = made;
  const done = await act(vault, (state) => ok({
    desk: { ...readDesk(state.desk), backup: { at, entries } }, acts: [{ act: 'backupMade', epoch }],
  }));
  if (!done.ok) return done;
  vault.backups.made = null;
  return ok(null);
}
