import { fail, ok, type Result } from '../../core/Result.ts';
import { drawNewWords } from '../keys/renewWords.ts';
import * as asked from './asked.ts';
import { askedPlaces } from './askedPlaces.ts';
import { check } from './check.ts';
import { countWrong } from './countWrong.ts';
import type { OpenVault } from './Room.ts';

/**
 * New words, kept in memory until three of them are asked back: locked or killed before, and the ones in force stay.
 * errandOut: what a child was handed is sealed under the keys in force.
 */
export async function renewWords(
  vault: OpenVault, given: { readonly current: string; readonly keys: boolean },
): Promise<Result<{ readonly words: readonly string[]; readonly ask: readonly number[] }>> {
  const renewal = check(asked.renewal, given);
  if (!renewal.ok) return renewal;
  const { around, ledger: { shelf } } = vault;
  const { current, keys } = renewal.value;
  if (keys && shelf.state.root.errand !== null) return fail({ type: 'errandOut' });
  const drawn = await drawNewWords(shelf.held, {
    passphrase: current, newRoot: keys, make: around.makeKdfWorker, elapsed: () => around.elapsed(),
  });
  if (!drawn.ok) return fail(await countWrong(vault, drawn.problem));
  const ask = askedPlaces();
  vault.renewing = { drawn: drawn.value, ask };
  return ok({ words: drawn.value.words, ask });
}
