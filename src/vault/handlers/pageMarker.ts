import { isId, type VaultId } from '../../core/Id.ts';
import type { Marker } from '../store/Marker.ts';

/** The page's copy of the marker of a ready vault, as the JSON text it keeps. */
export function writePageMarker({ vault, epoch, mac }: Marker): string {
  return JSON.stringify({ vaultId: vault, epoch, mac });
}

/** The marker the page brings back, or null when it has none or keeps something else. */
export function readPageMarker(text: unknown): Marker | null {
  if (typeof text !== 'string' || text.length > 1000) return null;
  try {
    const { vaultId, epoch, mac } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (!isId(vaultId) || !Number.isSafeInteger(epoch) || typeof mac !== 'string') return null;
    return { vault: vaultId as VaultId, state: 'ready', epoch: epoch as number, mac };
  } catch {
    return null;
  }
}
