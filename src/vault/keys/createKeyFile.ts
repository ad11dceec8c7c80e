import type { BranchId, VaultId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { asKey } from '../seal/Key.ts';
import { randomBytes, toBase64url, wipe } from '../sodium.ts';
import { sealBookKey } from './bookKeys.ts';
import { holdKeys, rootKeys, type HeldKeys, type RootKeys } from './HeldKeys.ts';
import type { KeyFiles } from './KeyFiles.ts';
import type { KeyFileBody, StoredKey, StoredKeys } from './KeyFileBody.ts';
import { newId } from './newId.ts';
import { mayOpen, type PassphraseProblem } from './passphrase.ts';
import { drawRecoveryWords } from './recoveryWords.ts';
import { sealKeyFile } from './sealKeyFile.ts';
import { passphraseSlot, wordsSlot } from './slot.ts';
import type { Calibration, StretchProblem } from './stretch.ts';
import { writeKeyFile, type WriteProblem } from './writeKeyFile.ts';

export type CreateProblem = WriteProblem | StretchProblem | PassphraseProblem;

/**
 * A vault's first key file, in both copies, open. The 24 words are told this once: nothing keeps them.
 * Any key file the vault id already had is lost, so ask for it only where the marker says `making`.
 */
export async function createKeyFile(asked: {
  readonly vault: VaultId;
  readonly passphrase: string;
  readonly keyFiles: KeyFiles;
  readonly calibration: Calibration;
}): Promise<Result<{ readonly held: HeldKeys; readonly words: readonly string[] }, CreateProblem>> {
  const long = mayOpen(asked.vault, asked.passphrase);
  if (!long.ok) return long;
  const root = asKey('root', randomBytes(32));
  const place = { vault: asked.vault, rootGeneration: 1, database: 0 };
  const slot = await passphraseSlot(asked.passphrase, root, place, asked.calibration);
  if (!slot.ok) return slot;
  const words = drawRecoveryWords();
  const slots = [slot.value, wordsSlot(words, root, place)];
  const keys = rootKeys(root);
  wipe(root);
  const sealed = sealKeyFile({ ...place, generation: 1, slots }, newBody(keys, asked.vault), keys.keyFile);
  const written = await writeKeyFile(asked.keyFiles, keys, sealed, 'b');
  return written.ok ? ok({ held: holdKeys(keys, written.value), words }) : written;
}

function newBody(root: RootKeys, vault: VaultId): Omit<KeyFileBody, 'slots' | 'database'> {
  return {
    format: 1,
    branch: newId<BranchId>(),
    signing: draw(),
    backup: drawKey(1),
    shelf: drawKeys(),
    ledger: drawKeys(),
    desk: drawKeys(),
    privateIndex: sealBookKey(root, { vault, wing: 'private', child: null, generation: 1 }),
    recordIndex: sealBookKey(root, { vault, wing: 'record', child: null, generation: 1 }),
    children: [],
  };
}

function drawKeys(): StoredKeys {
  return { rows: draw(), seals: [drawKey(1)] };
}

function drawKey(generation: number): StoredKey {
  return { generation, key: draw() };
}

function draw(): string {
  return toBase64url(randomBytes(32));
}
