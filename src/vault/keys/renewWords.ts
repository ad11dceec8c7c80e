import { fail, ok, type Result } from '../../core/Result.ts';
import type { ProblemOf } from '../../core/Problem.ts';
import { asKey } from '../seal/Key.ts';
import { randomBytes, wipe } from '../sodium.ts';
import { calibrationAfter } from './calibrationAfter.ts';
import { holdKeys, rootKeys, type HeldKeys, type RootKeys } from './HeldKeys.ts';
import type { Slot } from './KeyFile.ts';
import type { KeyFiles } from './KeyFiles.ts';
import { drawRecoveryWords } from './recoveryWords.ts';
import { renewKeys, roomForNewKeys } from './renewKeys.ts';
import { sealKeyFile } from './sealKeyFile.ts';
import { openRoot, passphraseSlot, wordsSlot, type RootProblem } from './slot.ts';
import type { Calibration } from './stretch.ts';
import { replaceSlot, writeKeyFile, type WriteProblem } from './writeKeyFile.ts';

/** New recovery words with the slot made for them: in memory only, until `takeNewWords`. */
export type NewWords = { readonly words: readonly string[]; readonly slot: Slot; readonly root: NewRoot | null };

/** A new root key, already wiped again: the keys it gives, and the slot for the passphrase in force. */
export type NewRoot = { readonly keys: RootKeys; readonly generation: number; readonly slot: Slot };

type Asked = { readonly passphrase: string; readonly newRoot: boolean } & Pick<Calibration, 'make' | 'elapsed'>;

/** Draws new words, told this once, and a new root if that is asked for. Writes nothing. vaultFull: there is no room for new keys. */
export async function drawNewWords(held: HeldKeys, asked: Asked): Promise<Result<NewWords, RootProblem | ProblemOf<'vaultFull'>>> {
  const { file } = held.open;
  const room = asked.newRoot ? roomForNewKeys(held) : ok(null);
  if (!room.ok) return room;
  const root = await openRoot(file, { passphrase: asked.passphrase }, asked.make);
  if (!root.ok) return root;
  const words = drawRecoveryWords();
  const slot = wordsSlot(words, root.value, file);
  wipe(root.value);
  return asked.newRoot ? drawNewRoot(held, words, asked) : ok({ words, slot, root: null });
}

async function drawNewRoot(held: HeldKeys, words: readonly string[], asked: Asked): Promise<Result<NewWords, RootProblem>> {
  const { file } = held.open;
  const root = asKey('root', randomBytes(32));
  const place = { vault: file.vault, rootGeneration: file.rootGeneration + 1 };
  const passphrase = await passphraseSlot(asked.passphrase, root, place, calibrationAfter(file, asked));
  const [keys, slot] = [rootKeys(root), wordsSlot(words, root, place)];
  wipe(root);
  if (!passphrase.ok) return passphrase;
  return ok({ words, slot, root: { keys, generation: place.rootGeneration, slot: passphrase.value } });
}

/**
 * Puts the new words, and the new root, in force in both copies, and gives what is held from then on: the same, or with a new
 * root all of it anew. The old words open nothing on this tablet any more. notNow: the root was renewed since they were drawn.
 */
export async function takeNewWords(
  keyFiles: KeyFiles, held: HeldKeys, { slot, root }: NewWords,
): Promise<Result<HeldKeys, WriteProblem | ProblemOf<'notNow' | 'vaultFull'>>> {
  if (root !== null) return takeNewRoot(keyFiles, held, { ...root, words: slot });
  const replaced = await replaceSlot(keyFiles, held, slot);
  return replaced.ok ? ok(held) : replaced;
}

async function takeNewRoot(
  keyFiles: KeyFiles, held: HeldKeys, { keys, generation, slot, words }: NewRoot & { readonly words: Slot },
): Promise<Result<HeldKeys, WriteProblem | ProblemOf<'notNow' | 'vaultFull'>>> {
  const { file, newest } = held.open;
  if (generation !== file.rootGeneration + 1) return fail({ type: 'notNow' });
  const body = renewKeys(held, { root: keys, generation });
  if (!body.ok) return body;
  const head = { ...file, generation: file.generation + 1, rootGeneration: generation, slots: [slot, words] };
  const written = await writeKeyFile(keyFiles, keys, sealKeyFile(head, body.value, keys.keyFile), newest);
  return written.ok ? ok(holdKeys(keys, written.value)) : written;
}
