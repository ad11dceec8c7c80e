import { fail, ok, type Result } from '../../core/Result.ts';
import { changePassphrase as change } from '../keys/changePassphrase.ts';
import { wordsToBytes } from '../keys/recoveryWords.ts';
import type { Secret } from '../keys/slot.ts';
import { act } from './act.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { countWrong } from './countWrong.ts';
import type { OpenVault } from './Room.ts';

/**
 * The new passphrase is in force when this answers, whether its line of the ledger could be written or not. wrongPassphrase:
 * counted as a wrong try. New words that wait to be asked back are gone.
 */
export async function changePassphrase(
  vault: OpenVault, given: { readonly current: string; readonly next: string },
): Promise<Result<{ readonly behind: boolean }>> {
  const passphrases = check(asked.newPassphrase, given);
  if (!passphrases.ok) return passphrases;
  const { keyFiles, around, ledger: { shelf: { held } } } = vault;
  const { current, next } = passphrases.value;
  const changed = await change(keyFiles, held, {
    current: secretOf(current), next, make: around.makeKdfWorker, elapsed: () => around.elapsed(),
  });
  if (!changed.ok) return fail(await countWrong(vault, changed.problem));
  vault.renewing = null;
  await act(vault, () => ok({ acts: [{ act: 'passphraseChanged' }] }));
  return ok({ behind: held.open.behind });
}

/** Who opened the vault by the recovery words has forgotten the passphrase, and gives those. */
function secretOf(current: string): Secret {
  const words = current.trim().split(/\s+/u);
  return wordsToBytes(words) === null ? { passphrase: current } : { words };
}
