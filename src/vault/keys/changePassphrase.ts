import type { Result } from '../../core/Result.ts';
import { wipe } from '../sodium.ts';
import { calibrationAfter } from './calibrationAfter.ts';
import type { HeldKeys } from './HeldKeys.ts';
import type { KeyFiles } from './KeyFiles.ts';
import { mayOpen, type PassphraseProblem } from './passphrase.ts';
import { openRoot, passphraseSlot, type RootProblem, type Secret } from './slot.ts';
import type { Calibration } from './stretch.ts';
import { replaceSlot, type WriteProblem } from './writeKeyFile.ts';

/** A new passphrase in both copies; the old one opens nothing on this tablet from then on. Nothing else changes. */
export async function changePassphrase(
  keyFiles: KeyFiles, held: HeldKeys,
  asked: { readonly current: Secret; readonly next: string } & Pick<Calibration, 'make' | 'elapsed'>,
): Promise<Result<null, RootProblem | WriteProblem | PassphraseProblem>> {
  const long = mayOpen(held.vault, asked.next);
  if (!long.ok) return long;
  const { file } = held.open;
  const root = await openRoot(file, asked.current, asked.make);
  if (!root.ok) return root;
  const slot = await passphraseSlot(asked.next, root.value, file, calibrationAfter(file, asked));
  wipe(root.value);
  return slot.ok ? replaceSlot(keyFiles, held, slot.value) : slot;
}
