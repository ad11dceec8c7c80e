import { isVersion } from '../../core/Release.ts';
import type { CopyName } from './thisCopy.ts';

const place = 'resguardo release';
const placeOf = (vault: string) => `${place} ${vault}`;

/** The copy of the app in which this vault was opened last; null where that was never noted. */
export function readSeen(vault: string): CopyName | null {
  try {
    return seenAt(placeOf(vault));
  } catch {
    return null;
  }
}

/** Of every vault on this tablet. */
export function readAllSeen(): readonly CopyName[] {
  try {
    const places = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
    return places.filter((each) => each.startsWith(`${place} `)).map(seenAt).filter((seen) => seen !== null);
  } catch {
    return [];
  }
}

/** This vault is opened in this copy. */
export function noteSeen(vault: string, { version, fingerprint, keyId }: CopyName): void {
  try {
    localStorage.setItem(placeOf(vault), JSON.stringify({ version, fingerprint, keyId }));
  } catch {
    // A browser that keeps nothing for this page says nothing of a change, either.
  }
}

/** This vault was removed. */
export function forgetSeen(vault: string): void {
  try {
    localStorage.removeItem(placeOf(vault));
  } catch {
    // A browser that keeps nothing for this page has nothing to forget.
  }
}

/** Whether it is other code, or believes another key. */
export function isOtherCopy(one: CopyName, other: CopyName): boolean {
  return one.fingerprint !== other.fingerprint || one.version !== other.version || one.keyId !== other.keyId;
}

function seenAt(at: string): CopyName | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(at) ?? 'null');
    return isSeen(value) ? value : null;
  } catch {
    return null;
  }
}

function isSeen(value: unknown): value is CopyName {
  if (typeof value !== 'object' || value === null) return false;
  const { version, fingerprint, keyId } = value as Partial<CopyName>;
  return isVersion(version) && (fingerprint === null || typeof fingerprint === 'string') && (keyId === null || typeof keyId === 'string');
}
