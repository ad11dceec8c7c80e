import { countOf, type Canaries } from '../searchFor.ts';
import { memoryOf, processesOn } from './readMemory.ts';

/** What was found in the memory of all processes of a browser, how often by name, and how much was read. */
export type MemorySearch = { readonly found: Readonly<Record<string, number>>; readonly processes: number; readonly megabytes: number };

/** Reads the memory of every process of the browser on this profile once, while they run. */
export function searchMemory(profile: string, canaries: Canaries): MemorySearch {
  const count = countOf(canaries);
  const found: Record<string, number> = {};
  const processes = processesOn(profile);
  let bytes = 0;
  for (const id of processes) {
    for (const piece of memoryOf(id)) {
      bytes += piece.length;
      for (const [name, times] of count(piece)) found[name] = (found[name] ?? 0) + times;
    }
  }
  if (bytes === 0) throw new Error('no memory could be read: sieges of memory need Linux and the right to look into their own browser');
  return { found, processes: processes.length, megabytes: Math.round(bytes / 1e6) };
}
