import type { CallFrame, CpuProfile } from './attachProfiler.ts';

/** Where a call stands in the sources, or null when that is not told: `src/vault/seal/seal.ts`, `node_modules/dexie/...`. */
export type SourceOf = (frame: CallFrame) => string | null;

/** Milliseconds by whose code they were spent in, itself and not in what it called. */
export function timesIn({ nodes, samples, timeDeltas }: CpuProfile, sourceOf: SourceOf): ReadonlyMap<string, number> {
  const ownerOf = new Map(nodes.map(({ id, callFrame }) => [id, ownerIn(callFrame, sourceOf)]));
  const times = new Map<string, number>();
  // Before its first work and after its last a worker waits for whoever profiles it.
  const isIdle = (node: number | undefined) => ownerOf.get(node ?? -1) === waiting;
  const [from, to] = [samples.findIndex((node) => !isIdle(node)), samples.findLastIndex((node) => !isIdle(node))];
  samples.forEach((node, at) => {
    if (at < from || at > to) return;
    const owner = ownerOf.get(node) ?? browsers;
    times.set(owner, (times.get(owner) ?? 0) + (timeDeltas[at] ?? 0) / 1000);
  });
  return times;
}

export const waiting = 'waiting, for the disk above all';
export const browsers = 'the browser’s own';

function ownerIn(frame: CallFrame, sourceOf: SourceOf): string {
  if (frame.functionName === '(idle)') return waiting;
  if (frame.functionName === '(garbage collector)') return 'collecting garbage';
  if (frame.url.startsWith('wasm:')) return 'libsodium';
  const source = frame.url === '' ? null : sourceOf(frame);
  return source === null ? browsers : nameOf(source);
}

/** A package by its name, our own by its room. */
function nameOf(source: string): string {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(source)?.[1];
  if (inPackage !== undefined) return inPackage === 'libsodium-wrappers' || inPackage === 'libsodium' ? 'libsodium' : inPackage;
  const room = /(?:^|\/)src\/((?:vault\/)?[^/.]+)/u.exec(source)?.[1];
  return room === undefined ? 'the bench itself' : `our ${room}`;
}

/** Each owner's part of the whole, the largest first. */
export function sharesOf(times: ReadonlyMap<string, number>): readonly (readonly [owner: string, share: number])[] {
  const whole = [...times.values()].reduce((sum, each) => sum + each, 0);
  return [...times].map(([owner, ms]) => [owner, ms / Math.max(whole, Number.MIN_VALUE)] as const).sort(([, one], [, other]) => other - one);
}
