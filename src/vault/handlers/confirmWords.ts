import type { Unlocked } from '../../bridge/Glance.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { checkpointWords } from './checkpointWords.ts';
import type { Room } from './Room.ts';
import { saidRight } from './saidRight.ts';

/**
 * Three right words at the asked places make the vault ready and leave it open. wrongWords: they can be tried again,
 * and so they can when the disk did not take the mark: a vault that is in use must never look unfinished.
 */
export async function confirmWords(
  room: Room, given: readonly { readonly place: number; readonly word: string }[],
): Promise<Result<Unlocked>> {
  const answers = check(asked.wordAnswers, given);
  if (!answers.ok) return answers;
  const { making } = room;
  if (making === null) return fail({ type: 'notNow' });
  if (!saidRight(answers.value, making)) return fail({ type: 'wrongWords' });
  const { vault } = making;
  vault.marker.saved(vault.ledger.shelf.state.root.epoch);
  const marked = await vault.marker.flush('ready');
  if (!marked.ok) return marked;
  room.making = null;
  room.open = vault;
  return ok({
    vault: vault.face, wrongTries: 0, lastSave: null, checkpoint: checkpointWords(vault.ledger.shelf), settled: null, problems: [], removalStopped: null,
  });
}
