import { fail, ok, type Result } from '../../core/Result.ts';
import { readSaved } from '../backup/readSaved.ts';
import { act } from './act.ts';
import { besideTurns, type Begun } from './besideTurns.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault, WaitingBackup } from './Room.ts';

/**
 * Reads the file that was saved of the backup made last back in full, where the page can give it. backupNotLast: it was another, or none
 * was made since unlocking. notNow: one is being made, read back or tried.
 */
export function beginReadingSaved(vault: OpenVault, checkpoint: readonly string[], file?: Blob): Promise<Result<Begun<null>>> {
  const made = madeLast(vault, checkpoint);
  if (!made.ok) return Promise.resolve(made);
  if (file === undefined) return Promise.resolve(ok({ finish: () => Promise.resolve(ok(null)) }));
  if (!(file instanceof Blob)) return Promise.resolve(fail({ type: 'fileNotBackup' }));
  const { ledger: { shelf: { held } }, around: { events } } = vault;
  if (vault.backups.running) return Promise.resolve(fail({ type: 'notNow' }));
  return Promise.resolve(ok(besideTurns(vault, async (signal) => {
    const read = await readSaved(file, { held, made: made.value }, { progress: (...told) => events.progress(...told), signal });
    return read.ok ? ok(null) : read;
  })));
}

/** The backup that was made last, by its checkpoint's words, is out of the browser's hands: from here it counts. */
export async function backupSaved(vault: OpenVault, checkpoint: readonly string[]): Promise<Result<null>> {
  const made = madeLast(vault, checkpoint);
  if (!made.ok) return made;
  const { at, epoch, entries, lines } = made.value;
  const done = await act(vault, (state) => ok({
    desk: { ...readDesk(state.desk), backup: { at, entries } }, acts: [{ act: 'backupMade', epoch, lines }],
  }));
  if (!done.ok) return done;
  vault.backups.made = null;
  return ok(null);
}

function madeLast({ backups: { made } }: OpenVault, checkpoint: readonly string[]): Result<WaitingBackup> {
  const isLast = made !== null && Array.isArray(checkpoint) && made.checkpoint.join(' ') === checkpoint.join(' ');
  return isLast ? ok(made) : fail({ type: 'backupNotLast' });
}
