import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { randomBytes, toBase64url } from '../sodium.ts';
import { renewChildKeys, sealBookKey } from './bookKeys.ts';
import { fitsKeyFile } from './fitsKeyFile.ts';
import type { HeldKeys, RootKeys } from './HeldKeys.ts';
import type { KeyFileBody, StoredKey, StoredKeys } from './KeyFileBody.ts';

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
  const drawn = (): StoredKey => ({ generation, key: toBase64url(randomBytes(32)) });
  const renewed = ({ rows, seals }: StoredKeys): StoredKeys => ({ rows, seals: [...seals, drawn()] });
  return ok({
    ...body,
    backup: drawn(),
    shelf: renewed(body.shelf),
    ledger: renewed(body.ledger),
    desk: renewed(body.desk),
    privateIndex: sealBookKey(root, { vault, wing: 'private', child: null, generation }),
    recordIndex: sealBookKey(root, { vault, wing: 'record', child: null, generation }),
    children,
  });
}

/** Whether `renewKeys` can be, with its Problem where it cannot. */
export function roomForNewKeys({ open: { body } }: HeldKeys): Result<null, ProblemOf<'vaultFull'>> {
  return fitsKeyFile(body, (seals) => seals + 1) ? ok(null) : fail({ type: 'vaultFull', of: 'keys' });
}
