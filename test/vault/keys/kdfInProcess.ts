import { answerKdf, type KdfReply, type KdfRequest } from '../../../src/vault/kdf.ts';
import type { KdfWorker } from '../../../src/vault/keys/stretch.ts';
import { hash } from '../../../src/vault/sodium.ts';

/** The stretching worker without a worker. `answer` stands in for Argon2id unless it is the real one. */
export function kdfInProcess(answer: (asked: KdfRequest) => Promise<KdfReply>): () => KdfWorker {
  return () => {
    let tell: (event: { readonly data: unknown }) => void = () => undefined;
    let ended = false;
    return {
      addEventListener: (type: string, listener: (event: { readonly data: unknown }) => void) => {
        if (type === 'message') tell = listener;
      },
      postMessage: (asked) => {
        void answer(asked).then((data) => {
          if (!ended) tell({ data });
        });
      },
      terminate: () => {
        ended = true;
      },
    };
  };
}

export const realKdf = kdfInProcess(answerKdf);

/** A hash in place of Argon2id: as sensitive to passphrase and salt, and fast. */
export const quickKdf = kdfInProcess(({ passphrase, salt, memoryMiB }) => {
  const key = hash(32, Uint8Array.of(memoryMiB & 255, ...salt, ...passphrase));
  return Promise.resolve({ ok: true, key });
});

/** A calibration whose clock stands still, so that the most memory allowed is taken. */
export const quickCalibration = { make: quickKdf, elapsed: () => 0, atMostMiB: 64 } as const;
