import { fail, ok, type Result } from '../../core/Result.ts';
import { shareToWords } from '../keys/shareWords.ts';
import { wipe } from '../sodium.ts';
import { tellInForce } from './act.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { forgetShares } from './drawShares.ts';
import type { OpenVault, Sharing } from './Room.ts';
import { saidRight } from './saidRight.ts';

type Given = { readonly number: number; readonly answers: readonly { readonly place: number; readonly word: string }[] };
type Confirmed = { readonly next: number } | { readonly behind: boolean };

/**
 * Right words from its sheet, and the share is forgotten here; with the third, the set is in force. wrongWords: they can be tried
 * again, and so they can when the disk did not take the set. notNow: it is not this one's turn, or the keys were renewed since.
 */
export async function confirmShare(vault: OpenVault, given: Given): Promise<Result<Confirmed>> {
  const confirmed = check(asked.shareConfirmed, given);
  if (!confirmed.ok) return confirmed;
  const { number, answers } = confirmed.value;
  const { sharing } = vault;
  const [bytes, ask] = [sharing?.drawn.shares[number - 1], sharing?.ask[number - 1]];
  if (sharing === null || bytes === undefined || ask === undefined || number !== sharing.next + 1) return fail({ type: 'notNow' });
  if (!saidRight(answers, { words: shareToWords(bytes), ask })) return fail({ type: 'wrongWords' });
  if (number === sharing.drawn.shares.length) return take(vault, sharing);
  wipe(bytes);
  sharing.next += 1;
  return ok({ next: sharing.next + 1 });
}

async function take(vault: OpenVault, { drawn, holders }: Sharing): Promise<Result<Confirmed>> {
  const { around, keyFiles, ledger: { shelf: { held } } } = vault;
  const { takeShares } = await import('../keys/drawShares.ts');
  const taken = await takeShares(keyFiles, held, drawn);
  if (!taken.ok) return taken;
  forgetShares(vault);
  const shares = { at: around.now(), set: drawn.set, holders };
  await tellInForce(vault, { desk: { shares }, acts: [{ act: 'sharesIssued', count: drawn.shares.length }] });
  return ok({ behind: held.open.behind });
}
