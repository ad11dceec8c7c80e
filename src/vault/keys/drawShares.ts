import { split } from 'shamir-secret-sharing';
import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { Key } from '../seal/Key.ts';
import { randomBytes, wipe } from '../sodium.ts';
import type { HeldKeys } from './HeldKeys.ts';
import type { KeyFile, Slot } from './KeyFile.ts';
import type { KeyFiles } from './KeyFiles.ts';
import { encodeShare, setMark, shareCount, vaultMark, type ShareNumber } from './Share.ts';
import { openRoot, sharesSlot, type RootProblem, type Secret } from './slot.ts';
import type { MakeKdfWorker } from './stretch.ts';
import { dropSlot, replaceSlot, type WriteProblem } from './writeKeyFile.ts';

/** A new set with the slot made for it: in memory only, until `takeShares`. What is handed out is wiped by whoever hands it. */
export type NewShares = {
  readonly set: string;
  /** 44 bytes each, by number. */
  readonly shares: readonly Uint8Array[];
  readonly slot: Slot;
  readonly rootGeneration: number;
};

type Asked = { readonly current: Secret; readonly make: MakeKdfWorker };
const threshold = 2;

/** Draws a secret, seals the root under it and splits it. The secret and the root are gone when this answers. Writes nothing. */
export async function drawShares({ open: { file } }: HeldKeys, { current, make }: Asked): Promise<Result<NewShares, RootProblem>> {
  const root = await openRoot(file, current, make);
  if (!root.ok) return root;
  const secret = randomBytes(32);
  const { pieces, slot } = await splitAndSeal(secret, root.value, file).finally(() => {
    wipe(secret);
    wipe(root.value);
  });
  const [vault, set] = [vaultMark(file.vault), setMark(slot.salt)];
  const shares = pieces.map((piece, at) => encodeShare({ vault, set, number: (at + 1) as ShareNumber, piece }));
  for (const piece of pieces) wipe(piece);
  return ok({ set, shares, slot, rootGeneration: file.rootGeneration });
}

async function splitAndSeal(secret: Uint8Array, root: Key<'root'>, file: KeyFile) {
  const pieces = await split(secret, shareCount, threshold);
  return { pieces, slot: sharesSlot(secret, root, file) };
}

/** Puts the set in force in both copies: one that was before opens nothing on this tablet any more. notNow: the root was renewed since it was drawn. */
export async function takeShares(
  keyFiles: KeyFiles, held: HeldKeys, { slot, rootGeneration }: NewShares,
): Promise<Result<null, WriteProblem | ProblemOf<'notNow'>>> {
  if (rootGeneration !== held.open.file.rootGeneration) return fail({ type: 'notNow' });
  return replaceSlot(keyFiles, held, slot);
}

/** Takes the set that is in force out of both copies. notFound: there is none. */
export async function dropShares(
  keyFiles: KeyFiles, held: HeldKeys, { current, make }: Asked,
): Promise<Result<null, RootProblem | WriteProblem | ProblemOf<'notFound'>>> {
  const { file } = held.open;
  if (!file.slots.some(({ kind }) => kind === 'shares')) return fail({ type: 'notFound' });
  const root = await openRoot(file, current, make);
  if (!root.ok) return root;
  wipe(root.value);
  return dropSlot(keyFiles, held, 'shares');
}
