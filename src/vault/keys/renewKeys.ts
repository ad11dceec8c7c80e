import type { Wing } from '../../core/Book.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { randomBytes, toBase64url } from '../sodium.ts';
import { renewChildKeys, sealBookKey } from './bookKeys.ts';
import { fitsKeyFile } from './fitsKeyFile.ts';
import type { HeldKeys, RootKeys } from './HeldKeys.ts';
import type { KeyFileBody, StoredKey, StoredKeys, StoredSealedKey } from './KeyFileBody.ts';

/**
 * The held body for another root: a new generation of every key that seals, the older ones beside it until nothing is
 * sealed under them. Keys of rows stay, so that nothing changes its name or its link.
 * [Note: one signature for life] The signing seed stays as well: its public half is what the ledger, consents and packages
 * that were handed out are checked against. A root is renewed because words were seen by others, not because the tablet was.
 * vaultFull: the key file has no room for them beside the old ones.
 */
export function renewKeys(
  held: HeldKeys, to: { readonly root: RootKeys; readonly generation: number },
): Result<KeyFileBody, ProblemOf<'keyFileDamaged' | 'vaultFull'>> {
  const { vault, open: { body } } = held;
  const room = roomForNewKeys(held);
  if (!room.ok) return room;
  const children: KeyFileBody['children'] = [];
  for (const stored of body.children) {
    const renewed = renewChildKeys(held, stored, to);
    if (!renewed.ok) return renewed;
    children.push(renewed.value);
  }
  const { root, generation } = to;
  const index = (wing: Wing, before: StoredSealedKey) => sealBookKey(root, { vault, wing, child: null, generation: past(generation, before) });
  return ok({
    ...body,
    backup: drawKey(generation),
    shelf: withNewest(body.shelf, generation),
    ledger: withNewest(body.ledger, generation),
    desk: withNewest(body.desk, generation),
    privateIndex: index('private', body.privateIndex),
    recordIndex: index('record', body.recordIndex),
    children,
  });
}

/** The same keys with a fresh one to seal with: of this generation, or of one past the newest where that is as high already. */
export function withNewest({ rows, seals }: StoredKeys, generation: number): StoredKeys {
  return { rows, seals: [...seals, drawKey(past(generation, seals.at(-1)))] };
}

/** Keys of shelf and index that were renewed without the root are a generation further than it. */
function past(generation: number, newest: { readonly generation: number } | undefined): number {
  return Math.max(generation, (newest?.generation ?? 0) + 1);
}

function drawKey(generation: number): StoredKey {
  return { generation, key: toBase64url(randomBytes(32)) };
}

/** Whether `renewKeys` can be, with its Problem where it cannot. */
export function roomForNewKeys({ open: { body } }: HeldKeys): Result<null, ProblemOf<'vaultFull'>> {
  return fitsKeyFile(body, (seals) => seals + 1) ? ok(null) : fail({ type: 'vaultFull', of: 'keys' });
}
