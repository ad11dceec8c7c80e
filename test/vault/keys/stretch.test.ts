import { describe, expect, it } from 'vitest';
import type { KdfReply, KdfRequest } from '../../../src/vault/kdf.ts';
import { stretch, stretchByTime, type KdfWorker } from '../../../src/vault/keys/stretch.ts';
import { kdfInProcess } from './kdfInProcess.ts';

const asked = { passphrase: new Uint8Array(20).fill(1), salt: new Uint8Array(16), memoryMiB: 64, passes: 3 };

/** A tablet that needs so many milliseconds for 64 MiB and runs out of memory above some size. */
function tablet(millisecondsFor64: number, mostMiB = 512) {
  let time = 0;
  const make = kdfInProcess(({ memoryMiB }: KdfRequest): Promise<KdfReply> => {
    time += millisecondsFor64 * (memoryMiB / 64);
    if (memoryMiB > mostMiB) return Promise.resolve({ ok: false, why: 'outOfMemory' });
    return Promise.resolve({ ok: true, key: new Uint8Array(32).fill(memoryMiB & 255) });
  });
  return { make, elapsed: () => time };
}

async function chosen(milliseconds: number, atMostMiB: 64 | 128 | 256 | 512, mostMiB?: number) {
  const { make, elapsed } = tablet(milliseconds, mostMiB);
  return stretchByTime(asked.passphrase, asked.salt, { make, elapsed, atMostMiB });
}

describe('stretch', () => {
  it.each([[300, 128, 128], [300, 512, 256], [100, 512, 512], [700, 128, 128], [800, 128, 64], [9000, 128, 64]] as const)(
    'where 64 MiB take %d ms and %d MiB are allowed, takes %d MiB',
    async (milliseconds, atMost, expected) => {
      expect(await chosen(milliseconds, atMost)).toMatchObject({ ok: true, value: { memoryMiB: expected } });
    },
  );

  it('keeps what worked when more memory is not to be had', async () => {
    expect(await chosen(100, 512, 128)).toMatchObject({ ok: true, value: { memoryMiB: 128 } });
    expect(await chosen(100, 512, 32)).toEqual({ ok: false, problem: { type: 'outOfMemory' } });
  });

  it('gives the key of the set it names', async () => {
    expect(await chosen(300, 512)).toMatchObject({ value: { memoryMiB: 256, key: new Uint8Array(32).fill(0) } });
    expect(await chosen(700, 512)).toMatchObject({ value: { memoryMiB: 128, key: new Uint8Array(32).fill(128) } });
  });

  it('calls a worker that dies out of memory, and ends every worker', async () => {
    let ended = 0;
    const dying = (): KdfWorker => {
      let die = () => {};
      return {
        addEventListener: (type: string, listener: (event: { readonly data: unknown }) => void) => {
          if (type === 'error') die = () => listener({ data: null });
        },
        postMessage: () => die(),
        terminate: () => {
          ended += 1;
        },
      };
    };
    expect(await stretch(asked, dying)).toEqual({ ok: false, problem: { type: 'outOfMemory' } });
    expect(ended).toBe(1);
  });

  it('says when the stretching worker is not contained', async () => {
    const open = kdfInProcess(() => Promise.resolve({ ok: false, why: 'notContained', gap: 'a request was answered' }));
    const expected = { ok: false, problem: { type: 'notContained', why: 'a request was answered' } };
    expect(await stretch(asked, open)).toEqual(expected);
  });

  it('keeps the caller\'s passphrase and throws on an answer that is none', async () => {
    await stretch(asked, kdfInProcess(({ passphrase }) => Promise.resolve({ ok: true, key: new Uint8Array(32).fill(passphrase.fill(0)[0]!) })));
    expect(asked.passphrase[0]).toBe(1);
    const odd = kdfInProcess(() => Promise.resolve({ ok: false, why: 'failed' }));
    await expect(stretch(asked, odd)).rejects.toThrow('the stretching worker failed');
  });

  it('makes no worker for a set that is not allowed', async () => {
    const none = () => {
      throw new Error('a worker was made');
    };
    expect(await stretch({ ...asked, memoryMiB: 65 }, none)).toEqual({ ok: false, problem: { type: 'parametersRefused' } });
    expect(await stretch({ ...asked, passes: 1 }, none)).toEqual({ ok: false, problem: { type: 'parametersRefused' } });
  });
});
