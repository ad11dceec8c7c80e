import type { Phrase } from '../../core/Phrase.ts';
import { ok, type Result } from '../../core/Result.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';

/** Replaces them all. They tell of no child, and the ledger says nothing of them. invalid, short, taken: two of them have the same letters. */
export async function setPhrases(vault: OpenVault, given: readonly Phrase[]): Promise<Result<readonly Phrase[]>> {
  const phrases = check(asked.phrases, given);
  if (!phrases.ok) return phrases;
  const done = await act(vault, (state) => ok({ desk: { ...readDesk(state.desk), phrases: phrases.value }, acts: [] }));
  return done.ok ? phrases : done;
}
