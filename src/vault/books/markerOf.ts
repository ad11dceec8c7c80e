import type { ProblemOf } from '../../core/Problem.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { fields, u64, utf8 } from '../seal/bytes.ts';
import { fromHex, keyedHash, toBase64url } from '../sodium.ts';
import type { Marker } from '../store/Marker.ts';
import type { Shelf } from './Shelf.ts';

/** The marker of an open vault at an epoch, authenticated under its marker key. */
export function markerOf(held: HeldKeys, state: Marker['state'], epoch: number): Marker {
  return { vault: held.vault, state, epoch, mac: macOf(held, state, epoch) };
}

/**
 * The Problem when a marker remembers more saves than the shelf has: the database was lost or put back.
 * null when it is not ahead, or is not this vault's word.
 */
export function savesMissing({ held, state }: Shelf, marker: Marker): ProblemOf<'savesMissing'> | null {
  const { root: { epoch } } = state;
  if (marker.epoch <= epoch || !isGenuine(held, marker)) return null;
  return { type: 'savesMissing', remembered: marker.epoch, found: epoch };
}

/** The furthest epoch that a marker of the vault's own remembers; 0: none does. What others wrote there tells nothing. */
export function rememberedEpoch(held: HeldKeys, markers: readonly Marker[]): number {
  return Math.max(0, ...markers.filter((marker) => isGenuine(held, marker)).map(({ epoch }) => epoch));
}

function isGenuine(held: HeldKeys, { vault, state, epoch, mac }: Marker): boolean {
  return vault === held.vault && mac === macOf(held, state, epoch);
}

/** 16 bytes that say which state of the shelf this is; an older copy put back would say others. */
export function checkpointOf({ held, state: { root } }: Pick<Shelf, 'held' | 'state'>): Uint8Array {
  return keyedHash(16, fields(utf8('RG1 checkpoint'), u64(root.epoch), u64(root.savedAt), utf8(root.ledger.head ?? '')), held.marker);
}

function macOf(held: HeldKeys, state: Marker['state'], epoch: number): string {
  return toBase64url(keyedHash(32, fields(utf8('RG1 marker'), fromHex(held.vault), utf8(state), u64(epoch)), held.marker));
}
