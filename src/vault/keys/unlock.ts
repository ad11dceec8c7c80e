import type { VaultId } from '../../core/Id.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { Key } from '../seal/Key.ts';
import { wipe } from '../sodium.ts';
import { holdKeys, rootKeys, type HeldKeys } from './HeldKeys.ts';
import { encodeKeyFile } from './KeyFile.ts';
import type { DiskProblem, KeyFiles } from './KeyFiles.ts';
import { newestKeyFile } from './newestKeyFile.ts';
import { openKeyFile } from './sealKeyFile.ts';
import { openRoot, type Secret } from './slot.ts';
import type { MakeKdfWorker, StretchProblem } from './stretch.ts';
import { otherCopy } from './writeKeyFile.ts';

export type UnlockProblem =
  | DiskProblem | StretchProblem | ProblemOf<'keyFileMissing' | 'keyFileDamaged' | 'wrongPassphrase' | 'wrongWords'>;

export type Unlocking = { readonly vault: VaultId; readonly keyFiles: KeyFiles; readonly makeKdfWorker: MakeKdfWorker };

/** Opens the vault's key file by passphrase. The root key is wiped again; a lost or older second copy is written anew. */
export function unlockWithPassphrase(unlocking: Unlocking, passphrase: string): Promise<Result<HeldKeys, UnlockProblem>> {
  return unlock(unlocking, { passphrase });
}

/** The same by the 24 recovery words. */
export function unlockWithWords(unlocking: Unlocking, words: readonly string[]): Promise<Result<HeldKeys, UnlockProblem>> {
  return unlock(unlocking, { words });
}

/** An unlocked vault and its root key, for an act that makes a slot anew; the caller wipes the root. */
export async function unlockRoot(
  { vault, keyFiles, makeKdfWorker }: Unlocking, secret: Secret,
): Promise<Result<{ readonly held: HeldKeys; readonly root: Key<'root'> }, UnlockProblem>> {
  const newest = await newestKeyFile(keyFiles, vault);
  if (!newest.ok) return newest;
  const { file, copy } = newest.value;
  const root = await openRoot(file, secret, makeKdfWorker);
  if (!root.ok) return root;
  const keys = rootKeys(root.value);
  const body = openKeyFile(file, keys.keyFile);
  if (body === null) {
    wipe(root.value);
    return fail({ type: 'keyFileDamaged' });
  }
  if (!newest.value.both) await keyFiles.write(otherCopy(copy), encodeKeyFile(file));
  return ok({ held: holdKeys(keys, { file, body, newest: copy }), root: root.value });
}

async function unlock(unlocking: Unlocking, secret: Secret): Promise<Result<HeldKeys, UnlockProblem>> {
  const opened = await unlockRoot(unlocking, secret);
  if (!opened.ok) return opened;
  wipe(opened.value.root);
  return ok(opened.value.held);
}
