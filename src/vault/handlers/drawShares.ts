import { fail, ok, type Result } from '../../core/Result.ts';
import { shareWordCount } from '../keys/shareWords.ts';
import { wipe } from '../sodium.ts';
import { tellInForce } from './act.ts';
import * as asked from './asked.ts';
import { askedPlaces } from './askedPlaces.ts';
import { check } from './check.ts';
import { countWrong } from './countWrong.ts';
import type { OpenVault } from './Room.ts';
import { secretOf } from './secretOf.ts';

/** How many words of each share are asked back of the sheet. */
const askedBack = 2;

/**
 * A new set for these three, kept in memory until each of them was handed over and checked: locked or killed before, and the set in
 * force stays.
 */
export async function drawShares(
  vault: OpenVault, given: { readonly current: string; readonly holders: readonly string[] },
): Promise<Result<{ readonly set: string }>> {
  const issue = check(asked.newShares, given);
  if (!issue.ok) return issue;
  const { around, ledger: { shelf } } = vault;
  // Splitting comes with its library, for those few who hand out shares.
  const keys = await import('../keys/drawShares.ts');
  const drawn = await keys.drawShares(shelf.held, { current: secretOf(issue.value.current), make: around.makeKdfWorker });
  if (!drawn.ok) return fail(await countWrong(vault, drawn.problem));
  forgetShares(vault);
  const ask = drawn.value.shares.map(() => askedPlaces(askedBack, shareWordCount));
  vault.sharing = { drawn: drawn.value, holders: issue.value.holders, ask, next: 0 };
  return ok({ set: drawn.value.set.toUpperCase() });
}

/** Takes the set in force out of use: its shares open neither this tablet nor a later backup. notFound: there is none. */
export async function dropShares(vault: OpenVault, given: { readonly current: string }): Promise<Result<{ readonly behind: boolean }>> {
  const current = check(asked.passphrase, given.current);
  if (!current.ok) return current;
  const { around, keyFiles, ledger: { shelf: { held } } } = vault;
  const keys = await import('../keys/drawShares.ts');
  const dropped = await keys.dropShares(keyFiles, held, { current: secretOf(current.value), make: around.makeKdfWorker });
  if (!dropped.ok) return fail(await countWrong(vault, dropped.problem));
  forgetShares(vault);
  await tellInForce(vault, { desk: { shares: null }, acts: [{ act: 'sharesDropped' }] });
  return ok({ behind: held.open.behind });
}

/** What was drawn and not handed over yet. */
export function forgetShares(vault: OpenVault): void {
  for (const bytes of vault.sharing?.drawn.shares ?? []) wipe(bytes);
  vault.sharing = null;
}
