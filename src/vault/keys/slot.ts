import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { asKey, asSealKey, type Key, type SealKey } from '../seal/Key.ts';
import type { Identity } from '../seal/Identity.ts';
import { openRow } from '../seal/openRow.ts';
import { sealRow } from '../seal/sealRow.ts';
import { deriveBytes, randomBytes, wipe, type Context } from '../sodium.ts';
import { slotHead, type KeyFile, type Slot, type SlotKind } from './KeyFile.ts';
import type { GivenShares, JoinProblem } from './joinShares.ts';
import { passphraseBytes } from './passphrase.ts';
import { wordsToBytes } from './recoveryWords.ts';
import { allowedPasses, stretch, stretchByTime, type Calibration, type MakeKdfWorker, type StretchProblem } from './stretch.ts';

/** What a person unlocks with. */
export type Secret = { readonly passphrase: string } | { readonly words: readonly string[] } | { readonly shares: GivenShares };
export type RootProblem = StretchProblem | JoinProblem | ProblemOf<'wrongPassphrase' | 'wrongWords' | 'keyFileDamaged'>;

type Place = Pick<KeyFile, 'vault' | 'rootGeneration'>;

/** A new slot for a passphrase, stretched as far as this tablet bears. */
export async function passphraseSlot(
  passphrase: string, root: Key<'root'>, place: Place, calibration: Calibration,
): Promise<Result<Slot, StretchProblem>> {
  const salt = randomBytes(16);
  const bytes = passphraseBytes(passphrase);
  const stretched = await stretchByTime(bytes, salt, calibration);
  wipe(bytes);
  if (!stretched.ok) return stretched;
  const head = { kind: 'passphrase', memoryMiB: stretched.value.memoryMiB, passes: allowedPasses, salt } as const;
  return ok(sealSlot(head, root, place, slotKey(stretched.value.key, 'passphraseSlot')));
}

/** A new slot for 24 recovery words. Throws when they are not. */
export function wordsSlot(words: readonly string[], root: Key<'root'>, place: Place): Slot {
  const bytes = wordsToBytes(words);
  if (bytes === null) throw new Error('not recovery words');
  const head = { kind: 'words', memoryMiB: 0, passes: 0, salt: new Uint8Array(16) } as const;
  return sealSlot(head, root, place, slotKey(bytes, 'wordsSlot'));
}

/** A new slot for the 32 bytes that a set of shares is of; they are wiped. Its salt is drawn, and the set's mark with it. */
export function sharesSlot(secret: Uint8Array, root: Key<'root'>, place: Place): Slot {
  const head = { kind: 'shares', memoryMiB: 0, passes: 0, salt: randomBytes(16) } as const;
  return sealSlot(head, root, place, slotKey(secret, 'sharesSlot'));
}

/** The root key, if the secret opens its slot of the file; the caller wipes it. Parameters out of the allowed sets are refused unstretched. */
export async function openRoot(
  file: KeyFile, secret: Secret, make: MakeKdfWorker,
): Promise<Result<Key<'root'>, RootProblem>> {
  const kind = kindOf(secret);
  const slot = file.slots.find((each) => each.kind === kind);
  // A vault need not have shares: what two of them are then told is why they open nothing.
  const key = 'shares' in secret ? await sharesKey(secret.shares, file)
    : slot === undefined ? fail({ type: 'keyFileDamaged' } as const)
    : 'words' in secret ? wordsKey(secret.words) : await passphraseKey(secret.passphrase, slot, make);
  if (!key.ok) return key;
  if (slot === undefined) throw new Error('a key to no slot');
  const root = openRow(slot.sealed, slotIdentity(slot, file), key.value);
  wipe(key.value);
  if (root.ok) return ok(asKey('root', root.value));
  return fail({ type: wrong[kind] });
}

const wrong = { passphrase: 'wrongPassphrase', words: 'wrongWords', shares: 'wrongShares' } as const satisfies Record<SlotKind, string>;

/** Which slot a secret is for. */
export function kindOf(secret: Secret): SlotKind {
  return 'shares' in secret ? 'shares' : 'words' in secret ? 'words' : 'passphrase';
}

/** The library comes with the first shares that anybody brings. */
async function sharesKey(shares: GivenShares, file: KeyFile): Promise<Result<SealKey<'slot'>, JoinProblem>> {
  const { joinShares } = await import('./joinShares.ts');
  const secret = await joinShares(shares, file);
  return secret.ok ? ok(slotKey(secret.value, 'sharesSlot')) : secret;
}

function wordsKey(words: readonly string[]): Result<SealKey<'slot'>, ProblemOf<'wrongWords'>> {
  const bytes = wordsToBytes(words);
  return bytes === null ? fail({ type: 'wrongWords' }) : ok(slotKey(bytes, 'wordsSlot'));
}

async function passphraseKey(
  passphrase: string, slot: Slot, make: MakeKdfWorker,
): Promise<Result<SealKey<'slot'>, StretchProblem | ProblemOf<'wrongPassphrase'>>> {
  const bytes = passphraseBytes(passphrase);
  if (bytes.length === 0) return fail({ type: 'wrongPassphrase' });
  const { salt, memoryMiB, passes } = slot;
  const stretched = await stretch({ passphrase: bytes, salt, memoryMiB, passes }, make);
  wipe(bytes);
  return stretched.ok ? ok(slotKey(stretched.value, 'passphraseSlot')) : stretched;
}

/** The slot key that these secret bytes give; they are wiped. */
function slotKey(secret: Uint8Array, purpose: Extract<Context, 'passphraseSlot' | 'wordsSlot' | 'sharesSlot'>): SealKey<'slot'> {
  const key = asSealKey('slot', deriveBytes(secret, purpose));
  wipe(secret);
  return key;
}

/** Wipes the slot key: a slot is sealed once. */
function sealSlot(head: Omit<Slot, 'sealed'>, root: Key<'root'>, place: Place, key: SealKey<'slot'>): Slot {
  const sealed = sealRow(root, slotIdentity(head, place), key);
  wipe(key);
  return { ...head, sealed };
}

function slotIdentity(head: Omit<Slot, 'sealed'>, { vault, rootGeneration }: Place): Identity<'slot'> {
  return {
    kind: 'slot', vault, branch: null, wing: null, book: slotHead(head), number: 0, version: 0, generation: rootGeneration,
  };
}
