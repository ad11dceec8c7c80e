import { performance } from 'node:perf_hooks';
import { spoilBytes } from './spoilBytes.ts';
import { spoilJson } from './spoilJson.ts';
import type { Target } from './Target.ts';

const whole = new TextEncoder().encode('RG1 a row of some length, with 4 bytes of it that are a length');

/** How long the slow one of these takes, in milliseconds. */
export const plantedWait = 60;

/** Readers broken on purpose, one for each thing that is looked for; the last brings its process down. */
export function plantedTargets(): readonly Target[] {
  const bytes = (name: string, read: (bytes: Uint8Array) => unknown): Target<Uint8Array> => ({
    name, weight: 1, input: (chance) => spoilBytes(whole, chance), read, faithful: (input, taken) => taken !== 'taken' || Buffer.from(input).equals(whole),
  });
  const wait = (milliseconds: number) => {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    return null;
  };
  const planted: readonly Target[] = [
    bytes('planted: reads past the end', (row) => new DataView(row.buffer, row.byteOffset, row.byteLength).getUint32(40) > 0 && null),
    bytes('planted: takes what was changed', (row) => (row.length === whole.length ? 'taken' : null)),
    bytes('planted: writes into its input', (row) => (row.length > whole.length ? row.fill(0, 0, 3) && null : null)),
    bytes('planted: waits', (row) => (row.length < 9 ? wait(plantedWait) : null)),
    {
      name: 'planted: trusts its JSON', weight: 1, input: (chance) => spoilJson({ kind: 'note', at: { day: 3 } }, chance),
      read: (json: string) => (JSON.parse(json) as { at: { day: number } }).at.day, throws: (reason) => reason instanceof SyntaxError,
    } satisfies Target<string>,
    bytes('planted: brings its process down', (row) => (row.length < 9 ? process.abort() : null)),
  ];
  return planted;
}
