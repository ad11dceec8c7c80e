import type { GivenShare, ShareFace } from '../../bridge/Secret.ts';
import { ok, type Result } from '../../core/Result.ts';
import { readShare as read } from '../keys/readShare.ts';
import { wipe } from '../sodium.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import type { Room } from './Room.ts';

/** Whether one share is well written, and which it is. Nothing is opened by it, and no vault looked at. */
export function readShare(_: Room, given: GivenShare): Promise<Result<ShareFace>> {
  return Promise.resolve(faceOf(given));
}

function faceOf(given: GivenShare): Result<ShareFace> {
  const share = check(asked.share, given);
  if (!share.ok) return share;
  const found = read(share.value);
  if (!found.ok) return found;
  const { number, set, piece } = found.value;
  wipe(piece);
  return ok({ number, set: set.toUpperCase() });
}
