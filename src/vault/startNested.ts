import { connect } from '../bridge/connect.ts';
import type { MadeRecall, PackageAsked, PressContract, RecallAsked } from '../bridge/CourierContract.ts';
import { fail, type Result } from '../core/Result.ts';
import courier from '../courier/worker.ts?worker&url';
import kdf from './kdf.ts?worker&url';
import type { KdfWorker } from './keys/stretch.ts';

// TypeScript's WebWorker does not know Trusted Types yet; a TrustedScriptURL passes for the string it stands for.
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): typeof rules;
}

const known: readonly string[] = [kdf, courier];

const rules = {
  createScriptURL(address: string): string {
    if (known.includes(address)) return address;
    throw new TypeError('not an address of ours');
  },
};

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('resguardo', rules) ?? rules;

/** A worker to stretch one passphrase; whoever asks for it ends it. */
export function startKdf(): KdfWorker {
  return start('kdf', kdf);
}

/** Has one package pressed by a courier of the vault's own. */
export function press(asked: PackageAsked): Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer> }>> {
  return withCourier((line) => line.makePackage(asked));
}

/** Has one recall letter made by a courier of the vault's own. */
export function pressRecall(asked: RecallAsked): Promise<Result<MadeRecall>> {
  return withCourier((line) => line.makeRecall(asked));
}

/** A courier at its making door, ended after the one thing it makes. One that dies ran out of memory. */
async function withCourier<T>(make: (line: PressContract) => Promise<Result<T>>): Promise<Result<T>> {
  const worker = start('press', courier);
  const died = new Promise<Result<never>>((resolve) => {
    worker.addEventListener('error', () => resolve(fail({ type: 'outOfMemory' })));
  });
  worker.postMessage({ door: 'make' });
  const line = connect<PressContract, Record<never, never>>(worker, {});
  try {
    return await Promise.race([make(line), died]);
  } finally {
    worker.terminate();
  }
}

function start(name: string, address: string): Worker {
  return new Worker(policy.createScriptURL(address), { type: 'module', name });
}
