import type { VaultId } from '../../core/Id.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { wipe } from '../sodium.ts';
import { holdKeys, rootKeys, type HeldKeys } from './HeldKeys.ts';
import { encodeKeyFile } from './KeyFile.ts';
import type { DiskProblem, KeyFiles } from './KeyFiles.ts';
import { newestKeyFile } from './newestKeyFile.ts';
import { openKeyFile } from './sealKeyFile.ts';
import { openRoot, type RootProblem, type Secret } from './slot.ts';
import type { MakeKdfWorker } from './stretch.ts';
import { otherCopy } from './writeKeyFile.ts';

export type UnlockProblem = DiskProblem | RootProblem | ProblemOf<'keyFileMissing'>;

export type Unlocking = { readonly vault: VaultId; readonly keyFiles: KeyFiles; readonly makeKdfWorker: MakeKdfWorker };

/**
 * Opens the vault's key file by passphrase. The root key is wiped again; a lost or older second copy is written anew, and
 * what is held says when that could not be.
 */
export function unlockWithPassphrase(unlocking: Unlocking, passphrase: string): Promise<Result<HeldKeys, UnlockProblem>> {
  return unlock(unlocking, { passphrase });
}

/** The same by the 24 recovery words. */
export function unlockWithWords(unlocking: Unlocking, words: readonly string[]): Promise<Result<HeldKeys, UnlockProblem>> {
  return unlock(unlocking, { words });
}

/** The same by whichever secret there is. */
export async function unlock({ vault, keyFiles, makeKdfWorker }: Unlocking, secret: Secret): Promise<Result<HeldKeys, UnlockProblem>> {
  const newest = await newestKeyFile(keyFiles, vault);
  if (!newest.ok) return newest;
  const { file, copy } = newest.value;
  const root = await openRoot(file, secret, makeKdfWorker);
  if (!root.ok) return root;
  const keys = rootKeys(root.value);
  wipe(root.value);
  const body = openKeyFile(file, keys.keyFile);
  if (body === null) return fail({ type: 'keyFileDamaged' });
  const both = newest.value.both || (await keyFiles.write(otherCopy(copy), encodeKeyFile(file))).ok;
  return ok(holdKeys(keys, { file, body, newest: copy, behind: !both }));
}
