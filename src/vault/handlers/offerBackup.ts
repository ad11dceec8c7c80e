import { mayOfferBackup } from '../../core/mayOfferBackup.ts';
import { ok, type Result } from '../../core/Result.ts';
import { act } from './act.ts';
import { readDesk } from './Desk.ts';
import { localDay } from './localDay.ts';
import type { OpenVault } from './Room.ts';
import { countEntries } from './standing.ts';

/** Whether a backup is to be offered before this lock. Where it is, that is remembered, so that it is not asked twice a day. */
export async function offerBackup(vault: OpenVault): Promise<Result<boolean>> {
  const { around, ledger: { shelf: { state } } } = vault;
  const { backup, offered } = readDesk(state.desk);
  const entries = countEntries(state);
  const today = localDay(around.now());
  const may = mayOfferBackup({
    unsaved: entries - (backup?.entries ?? 0),
    sinceOffer: entries - (offered?.entries ?? 0),
    offeredToday: offered !== null && localDay(offered.at) === today,
    backedUpToday: backup !== null && localDay(backup.at) === today,
  });
  if (!may) return ok(false);
  const noted = await act(vault, (now, at) => ok({ desk: { ...readDesk(now.desk), offered: { at, entries } }, acts: [] }));
  return noted.ok ? ok(true) : noted;
}
