import { connect } from '../bridge/connect.ts';
import type { PackageAsked, PressContract } from '../bridge/CourierContract.ts';
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

/** Has one package pressed by a courier of the vault's own, which is ended after it. A courier that dies ran out of memory. */
export async function press(asked: PackageAsked): Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer> }>> {
  const worker = start('press', courier);
  const died = new Promise<Result<never>>((resolve) => {
    worker.addEventListener('error', () => resolve(fail({ type: 'outOfMemory' })));
  });
  worker.postMessage({ door: 'make' });
  const line = connect<PressContract, Record<never, never>>(worker, {});
  try {
    return await Promise.race([line.makePackage(asked), died]);
  } finally {
    worker.terminate();
  }
}

function start(name: string, address: string): Worker {
  return new Worker(policy.createScriptURL(address), { type: 'module', name });
}
