import type { ChildId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { drawChildKeys } from './bookKeys.ts';
import type { HeldKeys } from './HeldKeys.ts';
import type { KeyFiles } from './KeyFiles.ts';
import { rewriteBody, type WriteProblem } from './writeKeyFile.ts';

/** Gives a child her two book keys, on disk in both copies. Before her card is on the shelf, always. */
export function addChildKeys(keyFiles: KeyFiles, held: HeldKeys, child: ChildId): Promise<Result<null, WriteProblem>> {
  const { file, body } = held.open;
  if (body.children.some((keys) => keys.child === child)) throw new Error('a child has her keys once');
  const drawn = drawChildKeys(held, file, child);
  return rewriteBody(keyFiles, held, { ...body, children: [...body.children, drawn] });
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
