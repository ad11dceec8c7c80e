/**
 * The page's copy of the vault's marker: says that a vault was made on this tablet, so that an empty database is
 * never taken for a new user. `mac` is over the epoch, by a key of the vault; the page cannot check it.
 */
export interface Marker {
  readonly vaultId: string;
  readonly epoch: number;
  readonly mac: string;
}

const place = 'resguardo marker';

function isMarker(value: unknown): value is Marker {
  if (typeof value !== 'object' || value === null) return false;
  const { vaultId, epoch, mac } = value as Partial<Marker>;
  return typeof vaultId === 'string' && Number.isSafeInteger(epoch) && typeof mac === 'string';
}

/** A marker from its JSON text, or null. Throws on text that is not JSON. */
export function parseMarker(text: string): Marker | null {
  const value: unknown = JSON.parse(text);
  return isMarker(value) ? { vaultId: value.vaultId, epoch: value.epoch, mac: value.mac } : null;
}

/** The marker, or null when there is none, it is damaged, or the browser keeps nothing for this page. */
export function readMarker(): Marker | null {
  try {
    return parseMarker(localStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps the marker, or forgets it when null. Says whether the browser took it. */
export function writeMarker(marker: Marker | null): boolean {
  try {
    if (marker === null) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify({ vaultId: marker.vaultId, epoch: marker.epoch, mac: marker.mac }));
    return true;
  } catch {
    return false;
  }
}
