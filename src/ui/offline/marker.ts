/**
 * The page's copy of a vault's marker: says that this vault was made on this tablet, so that an empty database is
 * never taken for a new user. `mac` is over the epoch, by a key of the vault; the page cannot check it.
 */
export interface Marker {
  readonly vaultId: string;
  readonly epoch: number;
  readonly mac: string;
}

/** Where the one marker lay while there was one vault on a tablet: it is still read. */
const oldPlace = 'resguardo marker';
const placeOf = (vaultId: string) => `${oldPlace} ${vaultId}`;

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

/** One marker of each vault. Those that are damaged are passed over; none, where the browser keeps nothing for this page. */
export function readMarkers(): readonly Marker[] {
  try {
    const places = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
    const found = places.filter(place => place === oldPlace || place.startsWith(`${oldPlace} `)).map(markerAt).filter(marker => marker !== null);
    // Where a vault has two, the one from before this version is behind.
    return found.filter(marker => found.every(other => other === marker || other.vaultId !== marker.vaultId || other.epoch < marker.epoch));
  } catch {
    return [];
  }
}

function markerAt(place: string): Marker | null {
  try {
    return parseMarker(localStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps the marker in place of the one of the same vault, and no other's. Says whether the browser took it. */
export function writeMarker({ vaultId, epoch, mac }: Marker): boolean {
  try {
    localStorage.setItem(placeOf(vaultId), JSON.stringify({ vaultId, epoch, mac }));
    forgetOld(vaultId);
    return true;
  } catch {
    return false;
  }
}

/** This vault was removed. */
export function forgetMarker(vaultId: string): void {
  try {
    localStorage.removeItem(placeOf(vaultId));
    forgetOld(vaultId);
  } catch {
    // A browser that keeps nothing for this page has nothing to forget.
  }
}

function forgetOld(vaultId: string): void {
  if (markerAt(oldPlace)?.vaultId === vaultId) localStorage.removeItem(oldPlace);
}
