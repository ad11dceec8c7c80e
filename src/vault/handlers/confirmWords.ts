import type { Unlocked } from '../../bridge/Glance.ts';
import { fail, type Result } from '../../core/Result.ts';
import * as asked from './asked.ts';
import { becomeReady } from './becomeReady.ts';
import { check } from './check.ts';
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
  return becomeReady(room, making.vault);
}
