import type { ChildId } from '../../core/Id.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { drawChildKeys } from './bookKeys.ts';
import { fitsKeyFile } from './fitsKeyFile.ts';
import type { HeldKeys } from './HeldKeys.ts';
import type { KeyFiles } from './KeyFiles.ts';
import { rewriteBody, type WriteProblem } from './writeKeyFile.ts';

/**
 * Gives a child her two book keys, on disk in both copies. Before her card is on the shelf, always. vaultFull: the key file has no
 * room for them, or would have none for new keys beside them: words that somebody saw must be renewable.
 */
export async function addChildKeys(
  keyFiles: KeyFiles, held: HeldKeys, child: ChildId,
): Promise<Result<null, WriteProblem | ProblemOf<'vaultFull'>>> {
  const { file, body } = held.open;
  if (body.children.some((keys) => keys.child === child)) throw new Error('a child has her keys once');
  const next = { ...body, children: [...body.children, drawChildKeys(held, file, child)] };
  if (!fitsKeyFile(next, (seals) => Math.max(seals, 2))) return fail({ type: 'vaultFull', of: 'children' });
  return rewriteBody(keyFiles, held, next);
}

/**
 * Takes away keys that no shelf has ever named: those first held by a later key file than the shelf knows of,
 * left by an adding that was cut off. Ask only with a shelf that is whole, not behind its marker, and not written since
 * it was read: on one put back from before, a child who is missing has her rows all the same. Says how many.
 */
export async function sweepChildKeys(
  keyFiles: KeyFiles, held: HeldKeys, shelf: { readonly children: ReadonlySet<ChildId>; readonly keyFile: number },
): Promise<Result<number, WriteProblem>> {
  const { body } = held.open;
  const kept = body.children.filter(({ child, since }) => shelf.children.has(child) || since <= shelf.keyFile);
  const swept = body.children.length - kept.length;
  if (swept === 0) return ok(0);
  const written = await rewriteBody(keyFiles, held, { ...body, children: kept });
  return written.ok ? ok(swept) : written;
}
