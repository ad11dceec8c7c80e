import type { ProblemOf } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';

/** The memory a passphrase may be stretched with, always in 3 passes; any other set is refused. */
export const allowedMemory = [64, 128, 256, 512] as const;
export const allowedPasses = 3;
export type MemoryMiB = (typeof allowedMemory)[number];

/** One throw-away worker that runs `vault/kdf.ts`: takes one message, gives one back, and is ended. */
export interface KdfWorker {
  postMessage(message: StretchAsked, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}
export type MakeKdfWorker = () => KdfWorker;

export type StretchAsked = {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  readonly memoryMiB: number;
  readonly passes: number;
};
export type StretchProblem = ProblemOf<'parametersRefused' | 'outOfMemory' | 'wasmMissing' | 'notContained'>;

/** 32 bytes of Argon2id. A worker that dies counts as out of memory, for that is what kills it; never as a wrong passphrase. */
export async function stretch(asked: StretchAsked, make: MakeKdfWorker): Promise<Result<Uint8Array, StretchProblem>> {
  if (!isAllowed(asked)) return fail({ type: 'parametersRefused' });
  const worker = make();
  try {
    return readReply(await answerOf(worker, { ...asked, passphrase: asked.passphrase.slice() }));
  } finally {
    worker.terminate();
  }
}

/** Whether a set found on disk is one of the four. */
export function isAllowed({ memoryMiB, passes }: Pick<StretchAsked, 'memoryMiB' | 'passes'>): boolean {
  return allowedMemory.some((memory) => memory === memoryMiB) && passes === allowedPasses;
}

export type Calibration = {
  readonly make: MakeKdfWorker;
  /** Milliseconds that no clock change moves. */
  readonly elapsed: () => number;
  readonly atMostMiB: MemoryMiB;
  /** Taken however long it takes. */
  readonly atLeastMiB?: MemoryMiB;
};

/** Stretches with the most memory that takes under 1.5 s on this tablet, from the asked least, or 64 MiB, up to the asked most. */
export async function stretchByTime(
  passphrase: Uint8Array, salt: Uint8Array, { make, elapsed, atMostMiB, atLeastMiB = 64 }: Calibration,
): Promise<Result<{ readonly key: Uint8Array; readonly memoryMiB: MemoryMiB }, StretchProblem>> {
  let best: { readonly key: Uint8Array; readonly memoryMiB: MemoryMiB } | null = null;
  for (const memoryMiB of allowedMemory) {
    if (memoryMiB < atLeastMiB) continue;
    if (memoryMiB > atMostMiB) break;
    const started = elapsed();
    const stretched = await stretch({ passphrase, salt, memoryMiB, passes: allowedPasses }, make);
    const took = elapsed() - started;
    if (!stretched.ok) return best === null ? stretched : ok(best);
    if (best === null || took < slowest) best = { key: stretched.value, memoryMiB };
    if (took * 2 >= slowest) break;
  }
  if (best === null) throw new Error('no memory was allowed');
  return ok(best);
}

const slowest = 1500;

function answerOf(worker: KdfWorker, asked: StretchAsked): Promise<unknown> {
  return new Promise((resolve) => {
    worker.addEventListener('message', (event) => resolve(event.data));
    worker.addEventListener('error', () => resolve({ ok: false, why: 'outOfMemory' }));
    worker.addEventListener('messageerror', () => resolve({ ok: false, why: 'outOfMemory' }));
    worker.postMessage(asked, [asked.passphrase.buffer as ArrayBuffer]);
  });
}

function readReply(reply: unknown): Result<Uint8Array, StretchProblem> {
  const { key, why, gap } = reply as { readonly key?: unknown; readonly why?: unknown; readonly gap?: unknown };
  if (key instanceof Uint8Array && key.length === 32) return ok(key);
  if (why === 'outOfMemory') return fail({ type: 'outOfMemory' });
  if (why === 'wasmMissing') return fail({ type: 'wasmMissing' });
  if (why === 'notContained') return fail({ type: 'notContained', why: String(gap) });
  if (why === 'refused') return fail({ type: 'parametersRefused' });
  throw new Error('the stretching worker failed');
}
