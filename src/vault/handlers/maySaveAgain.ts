import type { ChildId, PackageId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { consentOnceOut } from './consentOn.ts';
import type { OpenVault } from './Room.ts';
import { whyHeld } from './whyHeld.ts';

/**
 * Whether the file of a package that was handed out may be saved once more. Its yes is used, and is judged as if it were not: what was
 * taken back since, has ended, or may have been taken back is not saved again. noConsent: no such package went out. Writes nothing: it
 * is the same file, for the same recipient.
 */
export async function maySaveAgain(vault: OpenVault, id: ChildId, made: PackageId): Promise<Result<null>> {
  const on = await consentOnceOut(vault, id, made);
  if (!on.ok) return on;
  const { found } = on.value;
  const isOut = found.story.fate === 'handedOut';
  const problem = await whyHeld(vault, isOut ? { ...found, story: { ...found.story, fate: 'standing' } } : found);
  return problem === null ? ok(null) : fail(problem);
}
