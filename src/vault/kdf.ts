/*
 * The throw-away worker that stretches a passphrase. It is made for one message and ended after it: wasm memory
 * never shrinks, and what the passphrase becomes never crosses the page.
 */
import { argon2id } from 'hash-wasm';
import { proveContained } from '../bridge/proveContained.ts';

/** Argon2id (RFC 9106), one lane, 32 bytes out. The passphrase is NFKC-normalised UTF-8. */
export type KdfRequest = {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  readonly memoryMiB: number;
  readonly passes: number;
};

export type KdfReply =
  | { readonly ok: true; readonly key: Uint8Array }
  | { readonly ok: false; readonly why: 'refused' | 'outOfMemory' | 'wasmMissing' | 'failed' }
  | { readonly ok: false; readonly why: 'notContained'; readonly gap: string };

const allowedMemory: readonly number[] = [64, 128, 256, 512];

/** One of the four allowed sets stretched; any other is refused before a byte is allocated. Never throws. */
export async function answerKdf(request: KdfRequest): Promise<KdfReply> {
  if (!isAllowed(request)) return { ok: false, why: 'refused' };
  if (typeof WebAssembly === 'undefined') return { ok: false, why: 'wasmMissing' };
  try {
    return { ok: true, key: await stretch(request) };
  } catch (error) {
    // hash-wasm grows its memory and then views it: a grow that failed shows as a view past the end.
    return { ok: false, why: error instanceof RangeError ? 'outOfMemory' : 'failed' };
  } finally {
    request.passphrase.fill(0);
  }
}

function isAllowed({ passphrase, salt, memoryMiB, passes }: KdfRequest): boolean {
  if (!(passphrase instanceof Uint8Array) || !(salt instanceof Uint8Array)) return false;
  return allowedMemory.includes(memoryMiB) && passes === 3 && salt.length === 16 && passphrase.length > 0;
}

function stretch({ passphrase, salt, memoryMiB, passes }: KdfRequest): Promise<Uint8Array> {
  return argon2id({
    password: passphrase,
    salt,
    iterations: passes,
    parallelism: 1,
    memorySize: memoryMiB * 1024,
    hashLength: 32,
    outputType: 'binary',
  });
}

if (typeof DedicatedWorkerGlobalScope !== 'undefined' && self instanceof DedicatedWorkerGlobalScope) {
  const scope = self;
  const proof = proveContained();
  scope.addEventListener('message', (event: MessageEvent<KdfRequest>) => {
    void proof.then(async (proved): Promise<KdfReply> => {
      return proved.contained ? answerKdf(event.data) : { ok: false, why: 'notContained', gap: proved.why };
    }).then((reply) => scope.postMessage(reply, reply.ok ? [reply.key.buffer] : []));
  });
}
