import { connect } from '../bridge/connect.ts';
import type { CourierContract, PressContract } from '../bridge/CourierContract.ts';
import { proveContained } from '../bridge/proveContained.ts';
import { fail } from '../core/Result.ts';
import { makePackage } from './makePackage.ts';
import { makeRecall } from './makeRecall.ts';
import { openPackage } from './openPackage.ts';
import { verifyReceipt } from './verifyReceipt.ts';

// [Note: two doors] One script, two workers: the vault starts its own and opens the making door; the page starts
// another for files from outside. Neither door leads to the other, and neither courier is ever handed a key of a vault.
const contained = proveContained();

/** Nothing is done before the proof. */
function guarded<Args extends readonly unknown[], T>(act: (...args: Args) => Promise<T>) {
  return async (...args: Args) => {
    const proof = await contained;
    return proof.contained ? act(...args) : fail({ type: 'notContained', why: proof.why });
  };
}

const press: PressContract = { makePackage: guarded(makePackage), makeRecall: guarded(makeRecall) };
const counter: CourierContract = { openPackage: guarded(openPackage), verifyReceipt: guarded(async (json: string) => verifyReceipt(json)) };

self.addEventListener('message', ({ data }: MessageEvent<{ readonly door?: string }>) => {
  if (data.door === 'make') connect(self, press);
  else if (data.door === 'open') connect(self, counter);
  else throw new Error('no such door');
}, { once: true });
