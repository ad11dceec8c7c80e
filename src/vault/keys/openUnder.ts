import type { ProblemOf } from '../../core/Problem.ts';
import { fail, type Result } from '../../core/Result.ts';
import type { Identity } from '../seal/Identity.ts';
import type { Kind, KeyNameOf } from '../seal/kinds.ts';
import { openRow } from '../seal/openRow.ts';
import type { SealedRow } from '../seal/sealRow.ts';
import { sealingOf, type KeySet } from './HeldKeys.ts';

/** The plaintext, if the row is exactly this identity under the newest of these keys or an older one; else, also where none lies there, one Problem. */
export function openUnder<K extends Kind>(
  row: SealedRow | null, identity: Omit<Identity<K>, 'generation'>, keys: KeySet<KeyNameOf<K>>,
): Result<Uint8Array, ProblemOf<'sealBroken'>> {
  const sealing = sealingOf(keys, row);
  if (row === null || sealing === null) return fail({ type: 'sealBroken' });
  return openRow(row, { ...identity, generation: sealing.generation } as Identity<K>, sealing.seal);
}
