import { combine } from 'shamir-secret-sharing';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { wipe } from '../sodium.ts';
import type { KeyFile } from './KeyFile.ts';
import { readShare, type GivenShare, type ShareProblem } from './readShare.ts';
import { setMark, vaultMark, type Share } from './Share.ts';

/** Two shares of one set. One alone is none. */
export type GivenShares = readonly [GivenShare, GivenShare];
export type JoinProblem =
  | ShareProblem | ProblemOf<'sharesOfTwoVaults' | 'sharesOfTwoSets' | 'shareTwice' | 'sharesOfOther' | 'sharesNotInForce' | 'wrongShares'>;

/**
 * The 32 bytes that two shares of the set in force give together; the caller wipes them. What does not belong together is told
 * apart before anything is tried. They may still open nothing: the library does not check a share, the slot's commitment does.
 */
export async function joinShares(
  given: GivenShares, file: Pick<KeyFile, 'vault' | 'slots'>,
): Promise<Result<Uint8Array, JoinProblem>> {
  const read = [readShare(given[0]), readShare(given[1])] as const;
  const joined = await join(read, file);
  for (const share of read) if (share.ok) wipe(share.value.piece);
  return joined;
}

async function join(
  [one, other]: readonly [Result<Share, ShareProblem>, Result<Share, ShareProblem>], file: Pick<KeyFile, 'vault' | 'slots'>,
): Promise<Result<Uint8Array, JoinProblem>> {
  if (!one.ok) return one;
  if (!other.ok) return other;
  const unfit = whyUnfit(one.value, other.value) ?? whyNotHere(one.value, file);
  return unfit === null ? ok(await combine([one.value.piece, other.value.piece])) : fail(unfit);
}

function whyUnfit(one: Share, other: Share): JoinProblem | null {
  if (one.vault !== other.vault) return { type: 'sharesOfTwoVaults' };
  if (one.set !== other.set) return { type: 'sharesOfTwoSets' };
  if (one.number === other.number) return { type: 'shareTwice' };
  // Two of a set lie in two places: these were made up.
  return one.piece.at(-1) === other.piece.at(-1) ? { type: 'wrongShares' } : null;
}

function whyNotHere({ vault, set }: Share, file: Pick<KeyFile, 'vault' | 'slots'>): JoinProblem | null {
  if (vault !== vaultMark(file.vault)) return { type: 'sharesOfOther' };
  const slot = file.slots.find(({ kind }) => kind === 'shares');
  return slot === undefined || setMark(slot.salt) !== set ? { type: 'sharesNotInForce' } : null;
}
