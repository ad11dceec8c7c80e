import { isMarker, type Marker } from '../store/Marker.ts';

/** The page's copy of the marker of a ready vault, as the JSON text it keeps. */
export function writePageMarker({ vault, epoch, mac }: Marker): string {
  return JSON.stringify({ vaultId: vault, epoch, mac });
}

/** The marker the page brings back, or null when it has none or keeps something else. */
export function readPageMarker(text: unknown): Marker | null {
  if (typeof text !== 'string' || text.length > 1000) return null;
  try {
    const { vaultId, epoch, mac } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const marker = { vault: vaultId, state: 'ready', epoch, mac };
    return isMarker(marker) ? marker : null;
  } catch {
    return null;
  }
}
