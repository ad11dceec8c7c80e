import type { Act } from '../../core/Act.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { takeNewWords, type NewWords } from '../keys/renewWords.ts';
import { tellInForce } from './act.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import type { OpenVault } from './Room.ts';
import { saidRight } from './saidRight.ts';

/**
 * Three right words put the new ones, and the new keys, in force; with new keys any shares open nothing more. wrongWords: they can be tried again, and so they can when
 * the disk did not take them. notNow: none were drawn.
 */
export async function confirmNewWords(
  vault: OpenVault, given: readonly { readonly place: number; readonly word: string }[],
): Promise<Result<{ readonly behind: boolean }>> {
  const answers = check(asked.wordAnswers, given);
  if (!answers.ok) return answers;
  const { renewing, ledger: { shelf }, keyFiles } = vault;
  if (renewing === null) return fail({ type: 'notNow' });
  if (!saidRight(answers.value, { words: renewing.drawn.words, ask: renewing.ask })) return fail({ type: 'wrongWords' });
  const hadShares = shelf.held.open.file.slots.some(({ kind }) => kind === 'shares');
  const taken = await takeNewWords(keyFiles, shelf.held, renewing.drawn);
  if (!taken.ok) return taken;
  vault.renewing = null;
  shelf.held = taken.value;
  if (renewing.drawn.root !== null) vault.sealing = 'due';
  const gone = renewing.drawn.root !== null && hadShares;
  await tellInForce(vault, { desk: gone ? { shares: null } : {}, acts: [...actsOf(renewing.drawn), ...(gone ? [{ act: 'sharesDropped' } as const] : [])] });
  return ok({ behind: taken.value.open.behind });
}

function actsOf({ root }: NewWords): readonly Act[] {
  return root === null ? [{ act: 'wordsRenewed' }] : [{ act: 'wordsRenewed' }, { act: 'keysRenewed', generation: root.generation }];
}
