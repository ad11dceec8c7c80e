import type { Wing } from '../../core/Book.ts';
import type { ChildId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { wipe } from '../sodium.ts';
import { sealBookKey, wipeKeysOf } from './bookKeys.ts';
import { holdKeys, type HeldKeys } from './HeldKeys.ts';
import type { KeyFiles } from './KeyFiles.ts';
import { withNewest } from './renewKeys.ts';
import { rewriteBody, type WriteProblem } from './writeKeyFile.ts';

/**
 * Writes both copies without a child's keys, with a fresh key to seal the shelf with and fresh index keys, and gives what is held from
 * then on. Nothing that was sealed under hers opens any more. The shelf's older keys stay until `dropShelfKeys`.
 */
export async function shredKeys(keyFiles: KeyFiles, held: HeldKeys, child: ChildId): Promise<Result<HeldKeys, WriteProblem>> {
  const { body } = held.open;
  const index = (wing: Wing, { generation }: { readonly generation: number }) =>
    sealBookKey(held, { vault: held.vault, wing, child: null, generation: generation + 1 });
  const written = await rewriteBody(keyFiles, held, {
    ...body,
    shelf: withNewest(body.shelf, 0),
    privateIndex: index('private', body.privateIndex),
    recordIndex: index('record', body.recordIndex),
    children: body.children.filter((keys) => keys.child !== child),
  });
  if (!written.ok) return written;
  wipeKeysOf(body, child);
  return ok(holdKeys(held, held.open));
}

/** Drops all but the newest of the shelf's keys, in both copies: once no row of the shelf is sealed under another. */
export async function dropShelfKeys(keyFiles: KeyFiles, held: HeldKeys): Promise<Result<HeldKeys, WriteProblem>> {
  const { body } = held.open;
  const written = await rewriteBody(keyFiles, held, { ...body, shelf: { ...body.shelf, seals: body.shelf.seals.slice(-1) } });
  if (!written.ok) return written;
  for (const { seal } of held.shelf.older) wipe(seal);
  return ok(holdKeys(held, held.open));
}
