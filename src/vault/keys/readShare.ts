import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { wipe } from '../sodium.ts';
import { decodeShare, isWellWritten, type Share } from './Share.ts';
import { codeToShare, findWrongWord, wordsToShare } from './shareWords.ts';

/** A share as a person brings it: its 32 words, or the text of its QR code. */
export type GivenShare = readonly string[] | string;
export type ShareProblem = ProblemOf<'shareMiswritten' | 'shareTooNew'>;

/**
 * The share that was given, by itself: nothing of a vault is read, and nothing tried. shareMiswritten: its checksum does not fit,
 * with the one word (0-31) that is wrong where that can be told. shareTooNew: of a format that this version does not know.
 */
export function readShare(given: GivenShare): Result<Share, ShareProblem> {
  const bytes = typeof given === 'string' ? codeToShare(given) : wordsToShare(given);
  if (bytes === null || !isWellWritten(bytes)) {
    return fail({ type: 'shareMiswritten', place: typeof given === 'string' ? null : findWrongWord(given) });
  }
  const share = decodeShare(bytes);
  wipe(bytes);
  return share === null ? fail({ type: 'shareTooNew' }) : ok(share);
}
