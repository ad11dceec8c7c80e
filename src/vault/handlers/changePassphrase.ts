import type { VaultContract } from '../../bridge/VaultContract.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { changePassphrase as change } from '../keys/changePassphrase.ts';
import { tellInForce } from './act.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { countWrong } from './countWrong.ts';
import type { OpenVault } from './Room.ts';
import { secretOf } from './secretOf.ts';

/**
 * The new passphrase is in force when this answers, whether its line of the ledger could be written or not. wrongPassphrase:
 * counted as a wrong try. New words that wait to be asked back are gone.
 */
export async function changePassphrase(
  vault: OpenVault, given: Parameters<VaultContract['changePassphrase']>[0],
): Promise<Result<{ readonly behind: boolean }>> {
  const passphrases = check(asked.newPassphrase, given);
  if (!passphrases.ok) return passphrases;
  const { keyFiles, around, ledger: { shelf: { held } } } = vault;
  const { current, next } = passphrases.value;
  const changed = await change(keyFiles, held, {
    current: typeof current === 'string' ? secretOf(current) : current, next, make: around.makeKdfWorker, elapsed: () => around.elapsed(),
  });
  if (!changed.ok) return fail(await countWrong(vault, changed.problem));
  vault.renewing = null;
  await tellInForce(vault, { desk: {}, acts: [{ act: 'passphraseChanged' }] });
  return ok({ behind: held.open.behind });
}
