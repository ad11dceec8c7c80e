import { asId, type ChildId, type ErrandId } from '../../core/Id.ts';
import type { KeySet, HeldKeys } from '../keys/HeldKeys.ts';
import { openUnder } from '../keys/openUnder.ts';
import { joinBytes } from '../seal/bytes.ts';
import { errandKeys, type ErrandKeys } from '../seal/errandRows.ts';
import type { Identity } from '../seal/Identity.ts';
import { sealRow, type SealedRow } from '../seal/sealRow.ts';
import { fromHex, toHex, wipe } from '../sodium.ts';

/**
 * Which errand may come back: the child's it was laid for, and the root's fence at the time.
 * [Note: one errand an unlocking] A fence rises with each unlocking and an unlocking lays one errand at most, so the
 * rows of an earlier errand, put back on the disk by whoever has the tablet, open as nothing.
 */
export type ErrandPlace = { readonly child: ChildId; readonly fence: number };

/** The errand's key and id, sealed under the child's record book key. */
export function sealErrandKey(
  held: HeldKeys, place: ErrandPlace, errand: { readonly id: ErrandId; readonly key: Uint8Array }, keys: KeySet<'recordBook'>,
): SealedRow {
  return sealRow(joinBytes(errand.key, fromHex(errand.id)), { ...identity(held, place), generation: keys.generation }, keys.seal);
}

/** The keys of the errand that is out, or null when the row is another's. */
export function openErrandKey(held: HeldKeys, place: ErrandPlace, row: SealedRow, keys: KeySet<'recordBook'>): ErrandKeys | null {
  const opened = openUnder(row, identity(held, place), keys);
  if (!opened.ok || opened.value.length !== 48) return null;
  const key = opened.value.slice(0, 32);
  const opening = errandKeys(key, { vault: held.vault, errand: asId<ErrandId>(toHex(opened.value.subarray(32))) });
  wipe(key);
  wipe(opened.value);
  return opening;
}

function identity({ vault, branch }: HeldKeys, { child, fence }: ErrandPlace): Omit<Identity<'errandKey'>, 'generation'> {
  return { kind: 'errandKey', vault, branch, wing: 'record', book: fromHex(child), number: fence, version: 0 };
}
