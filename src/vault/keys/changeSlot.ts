import type { ProblemOf } from '../../core/Problem.ts';
import { ok, type Result } from '../../core/Result.ts';
import { wipe } from '../sodium.ts';
import type { HeldKeys } from './HeldKeys.ts';
import type { Slot } from './KeyFile.ts';
import type { KeyFiles } from './KeyFiles.ts';
import { longEnough } from './passphrase.ts';
import { drawRecoveryWords } from './recoveryWords.ts';
import { sealKeyFile } from './sealKeyFile.ts';
import { passphraseSlot, wordsSlot, type Secret } from './slot.ts';
import type { Calibration } from './stretch.ts';
import { unlockRoot, type Unlocking, type UnlockProblem } from './unlock.ts';
import { writeKeyFile, type WriteProblem } from './writeKeyFile.ts';

type ChangeProblem = UnlockProblem | WriteProblem;

/** A new passphrase in both copies; the old one opens nothing on this tablet from then on. */
export async function changePassphrase(
  unlocking: Unlocking, current: Secret, next: { readonly passphrase: string; readonly calibration: Calibration },
): Promise<Result<HeldKeys, ChangeProblem | ProblemOf<'passphraseTooShort'>>> {
  const long = longEnough(next.passphrase);
  if (!long.ok) return long;
  const opened = await unlockRoot(unlocking, current);
  if (!opened.ok) return opened;
  const { held, root } = opened.value;
  const slot = await passphraseSlot(next.passphrase, root, held.open.file, next.calibration);
  wipe(root);
  return slot.ok ? replaceSlot(unlocking.keyFiles, held, slot.value) : slot;
}

/** New recovery words in both copies, told this once; the old ones open nothing on this tablet from then on. */
export async function renewWords(
  unlocking: Unlocking, current: Secret,
): Promise<Result<{ readonly held: HeldKeys; readonly words: readonly string[] }, ChangeProblem>> {
  const opened = await unlockRoot(unlocking, current);
  if (!opened.ok) return opened;
  const { held, root } = opened.value;
  const words = drawRecoveryWords();
  const slot = wordsSlot(words, root, held.open.file);
  wipe(root);
  const replaced = await replaceSlot(unlocking.keyFiles, held, slot);
  return replaced.ok ? ok({ held: replaced.value, words }) : replaced;
}

async function replaceSlot(keyFiles: KeyFiles, held: HeldKeys, slot: Slot): Promise<Result<HeldKeys, WriteProblem>> {
  const { file, body, newest } = held.open;
  const slots = [...file.slots.filter(({ kind }) => kind !== slot.kind), slot];
  const next = sealKeyFile({ ...file, slots, generation: file.generation + 1 }, body, held.keyFile);
  const written = await writeKeyFile(keyFiles, held, next.file, newest);
  if (!written.ok) return written;
  held.open = written.value;
  return ok(held);
}
