import { describe, expect, it } from 'vitest';
import type { KdfReply, KdfRequest } from '../../../src/vault/kdf.ts';
import { isAllowed, stretch, stretchByTime, type KdfWorker } from '../../../src/vault/keys/stretch.ts';
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

  it.each([[749, 2], [750, 1]] as const)('tries no more where twice the %d ms would be too long', async (milliseconds, expected) => {
    const { make, elapsed } = tablet(milliseconds);
    let tries = 0;
    const counted = () => {
      tries += 1;
      return make();
    };
    await stretchByTime(asked.passphrase, asked.salt, { make: counted, elapsed, atMostMiB: 512 });
    expect(tries).toBe(expected);
  });

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

  it('is ended with every answer', async () => {
    for (const answer of [{ ok: true, key: new Uint8Array(32) }, { ok: false, why: 'refused' }, { ok: false, why: 'failed' }] as readonly KdfReply[]) {
      let ended = 0;
      const make = () => {
        const worker = kdfInProcess(() => Promise.resolve(answer))();
        return { ...worker, terminate: () => { ended += 1; } };
      };
      await stretch(asked, make).catch(() => undefined);
      expect(ended).toBe(1);
    }
  });

  it.each([
    ['outOfMemory', { type: 'outOfMemory' }], ['wasmMissing', { type: 'wasmMissing' }], ['refused', { type: 'parametersRefused' }],
  ])('says that the worker answered %s', async (why, problem) => {
    expect(await stretch(asked, kdfInProcess(() => Promise.resolve({ ok: false, why } as KdfReply)))).toEqual({ ok: false, problem });
  });

  it('takes nothing for a key that is not 32 bytes', async () => {
    const odd: readonly unknown[] = [new Uint8Array(31), new Uint8Array(33), 'a'.repeat(32), Array.from({ length: 32 }, () => 1), undefined];
    for (const key of odd) {
      await expect(stretch(asked, kdfInProcess(() => Promise.resolve({ ok: true, key } as KdfReply)))).rejects.toThrow('the stretching worker failed');
    }
  });

  it.each(['error', 'messageerror'])('calls a worker that tells of %s out of memory', async (what) => {
    const dying = (): KdfWorker => {
      const listeners = new Map<string, (event: { readonly data: unknown }) => void>();
      return {
        addEventListener: (type: string, listener: (event: { readonly data: unknown }) => void) => void listeners.set(type, listener),
        postMessage: () => listeners.get(what)?.({ data: null }),
        terminate: () => undefined,
      };
    };
    expect(await stretch(asked, dying)).toEqual({ ok: false, problem: { type: 'outOfMemory' } });
  });

  it('hands the worker the very set, and a passphrase that it takes away', async () => {
    let posted: unknown;
    const worker = (): KdfWorker => {
      let tell: (event: { readonly data: unknown }) => void = () => undefined;
      return {
        addEventListener: (type: string, listener: (event: { readonly data: unknown }) => void) => { if (type === 'message') tell = listener; },
        postMessage: (message, transfer) => {
          posted = { ...message, passphrase: [...message.passphrase] };
          expect(transfer).toEqual([message.passphrase.buffer]);
          expect(message.passphrase.buffer).not.toBe(asked.passphrase.buffer);
          tell({ data: { ok: true, key: new Uint8Array(32) } });
        },
        terminate: () => undefined,
      };
    };
    expect((await stretch(asked, worker)).ok).toBe(true);
    expect(posted).toEqual({ ...asked, passphrase: [...asked.passphrase] });
  });

  it('knows the four sets and no other', () => {
    for (const memoryMiB of [64, 128, 256, 512]) {
      expect(isAllowed({ memoryMiB, passes: 3 })).toBe(true);
      for (const passes of [0, 2, 4]) expect(isAllowed({ memoryMiB, passes })).toBe(false);
    }
    for (const memoryMiB of [0, 32, 63, 65, 127, 192, 511, 513, 1024]) expect(isAllowed({ memoryMiB, passes: 3 })).toBe(false);
  });

  it('takes a set that needs less than a second and a half, to the millisecond', async () => {
    expect(await chosen(750, 128)).toMatchObject({ value: { memoryMiB: 64 } });
    expect(await chosen(749, 128)).toMatchObject({ value: { memoryMiB: 128 } });
    // 128 MiB came faster than 64 promised: the next is tried all the same.
    const took = [740, 100, 1500, 1];
    const { make } = tablet(0);
    let time = 0;
    let calls = 0;
    const elapsed = () => { calls += 1; return (time += calls % 2 === 0 ? took[calls / 2 - 1] ?? 0 : 0); };
    expect(await stretchByTime(asked.passphrase, asked.salt, { make, elapsed, atMostMiB: 512 })).toMatchObject({ value: { memoryMiB: 128 } });
  });

  it('begins with the least it may take, however long that needs', async () => {
    const { make, elapsed } = tablet(9000);
    const least = (atLeastMiB: 64 | 128 | 256 | 512, atMostMiB: 64 | 128 | 256 | 512) => stretchByTime(asked.passphrase, asked.salt, { make, elapsed, atLeastMiB, atMostMiB });
    expect(await least(256, 512)).toMatchObject({ value: { memoryMiB: 256 } });
    expect(await least(512, 512)).toMatchObject({ value: { memoryMiB: 512 } });
    await expect(least(512, 256)).rejects.toThrow('no memory was allowed');
    const fast = tablet(1);
    expect(await stretchByTime(asked.passphrase, asked.salt, { ...fast, atLeastMiB: 128, atMostMiB: 256 })).toMatchObject({ value: { memoryMiB: 256 } });
    const poor = tablet(1, 64);
    expect(await stretchByTime(asked.passphrase, asked.salt, { ...poor, atLeastMiB: 128, atMostMiB: 256 })).toEqual({ ok: false, problem: { type: 'outOfMemory' } });
  });
});
