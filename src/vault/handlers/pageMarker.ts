import { isMarker, type Marker } from '../store/Marker.ts';

/** The page's copy of the marker of a ready vault, as the JSON text it keeps. */
export function writePageMarker({ vault, epoch, mac }: Marker): string {
  return JSON.stringify({ vaultId: vault, epoch, mac });
}

/** The markers the page brings back: one, or a list with one of each vault. What is none counts for nothing. */
export function readPageMarkers(text: unknown): readonly Marker[] {
  if (typeof text !== 'string' || text.length > 20_000) return [];
  try {
    const kept = JSON.parse(text) as unknown;
    return (Array.isArray(kept) ? kept : [kept]).map(markerIn).filter((marker) => marker !== null);
  } catch {
    return [];
  }
}

function markerIn(kept: unknown): Marker | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { vaultId, epoch, mac } = kept as Readonly<Record<string, unknown>>;
  const marker = { vault: vaultId, state: 'ready', epoch, mac };
  return isMarker(marker) ? marker : null;
}
