import type { VaultId } from '../../core/Id.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { decodeKeyFile, isOfLaterVersion, type KeyFile } from './KeyFile.ts';
import type { DiskProblem, KeyCopy, KeyFiles } from './KeyFiles.ts';

/** both: the other copy is the same. Where it is not, what the newer one revoked still opens the older. */
export type NewestKeyFile = { readonly file: KeyFile; readonly copy: KeyCopy; readonly both: boolean };

/** The highest intact generation: the only one that is ever tried. Nothing in it is opened. storageTooNew: a copy is of a later version. */
export async function newestKeyFile(
  keyFiles: KeyFiles, vault: VaultId,
): Promise<Result<NewestKeyFile, DiskProblem | ProblemOf<'keyFileMissing' | 'keyFileDamaged'>>> {
  const a = await keyFiles.read('a');
  if (!a.ok) return a;
  const b = await keyFiles.read('b');
  if (!b.ok) return b;
  if (a.value === null && b.value === null) return fail({ type: 'keyFileMissing' });
  if (isOfLaterVersion(a.value) || isOfLaterVersion(b.value)) return fail({ type: 'storageTooNew' });
  const [inA, inB] = [intact(a.value, vault), intact(b.value, vault)];
  if (inA === null && inB === null) return fail({ type: 'keyFileDamaged' });
  const both = inA !== null && inB !== null && inA.generation === inB.generation;
  const useA = inB === null || (inA !== null && inA.generation >= inB.generation);
  return ok({ file: (useA ? inA : inB) as KeyFile, copy: useA ? 'a' : 'b', both });
}

function intact(bytes: Uint8Array | null, vault: VaultId): KeyFile | null {
  const file = decodeKeyFile(bytes);
  return file?.vault === vault ? file : null;
}
