import { vi } from 'vitest';

/** A localStorage of this test's own, in place of the browser's until the stand-ins go. Gives what lies in it, by its key. */
export function standInStorage(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() { return kept.size; },
  });
  return kept;
}
