import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { VaultId } from '../../../src/core/Id.ts';
import { changePassphrase } from '../../../src/vault/keys/changePassphrase.ts';
import { createKeyFile } from '../../../src/vault/keys/createKeyFile.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { drawShares, dropShares, takeShares } from '../../../src/vault/keys/drawShares.ts';
import { shareToWords } from '../../../src/vault/keys/shareWords.ts';
import { drawNewWords, takeNewWords } from '../../../src/vault/keys/renewWords.ts';
import { unlock, unlockWithPassphrase, unlockWithWords } from '../../../src/vault/keys/unlock.ts';
import { ready, type Context } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { quickCalibration, quickKdf } from './kdfInProcess.ts';
import { memoryKeyFiles } from './memoryKeyFiles.ts';

/** Shares' pieces before they are split up and after they are joined, and the secret of both; roots and bodies that were sealed or opened, slots' keys and what they were made from, passphrases in bytes: the very bytes, to be looked at after. */
const seen = vi.hoisted(() => ({ roots: [] as Uint8Array[], bodies: [] as Uint8Array[], slots: [] as Uint8Array[], passphrases: [] as Uint8Array[], shares: [] as Uint8Array[] }));

const saw = (kind: string, bytes: Uint8Array) => {
  if (kind === 'slot') seen.roots.push(bytes);
  if (kind === 'keyFileBody') seen.bodies.push(bytes);
};

vi.mock('../../../src/vault/seal/sealRow.ts', async (original) => {
  const module = await original<typeof import('../../../src/vault/seal/sealRow.ts')>();
  return { ...module, sealRow: (...given: Parameters<typeof module.sealRow>) => {
    saw(given[1].kind, given[0]);
    return module.sealRow(...given);
  } };
});

vi.mock('../../../src/vault/seal/openRow.ts', async (original) => {
  const module = await original<typeof import('../../../src/vault/seal/openRow.ts')>();
  return { ...module, openRow: (...given: Parameters<typeof module.openRow>) => {
    const opened = module.openRow(...given);
    if (opened.ok) saw(given[1].kind, opened.value);
    return opened;
  } };
});

vi.mock('../../../src/vault/sodium.ts', async (original) => {
  const sodium = await original<typeof import('../../../src/vault/sodium.ts')>();
  return { ...sodium, deriveBytes: (secret: Uint8Array, purpose: Context) => {
    const key = sodium.deriveBytes(secret, purpose);
    if (purpose === 'passphraseSlot' || purpose === 'wordsSlot' || purpose === 'sharesSlot') seen.slots.push(secret, key);
    return key;
  } };
});

vi.mock('../../../src/vault/keys/passphrase.ts', async (original) => {
  const module = await original<typeof import('../../../src/vault/keys/passphrase.ts')>();
  return { ...module, passphraseBytes: (text: string) => {
    const bytes = module.passphraseBytes(text);
    seen.passphrases.push(bytes);
    return bytes;
  } };
});

vi.mock('../../../src/vault/keys/Share.ts', async (original) => {
  const module = await original<typeof import('../../../src/vault/keys/Share.ts')>();
  return { ...module, decodeShare: (bytes: Uint8Array) => {
    seen.shares.push(bytes);
    return module.decodeShare(bytes);
  } };
});

vi.mock('shamir-secret-sharing', async (original) => {
  const module = await original<typeof import('shamir-secret-sharing')>();
  return {
    split: async (secret: Uint8Array, ...how: [number, number]) => {
      const pieces = await module.split(secret, ...how);
      seen.shares.push(secret, ...pieces);
      return pieces;
    },
    combine: async (pieces: Uint8Array[]) => {
      const secret = await module.combine(pieces);
      seen.shares.push(secret, ...pieces);
      return secret;
    },
  };
});

beforeAll(ready);

const passphrase = 'lantern gravel violin harbor mosaic';
const next = 'another five good words here';
const quick = { make: quickKdf, elapsed: () => 0 };
let held: HeldKeys;
let words: readonly string[];
let shares: readonly (readonly string[])[];
let disk: ReturnType<typeof memoryKeyFiles>;

const make = async () => {
  disk = memoryKeyFiles();
  ({ held, words } = valueOf(await createKeyFile({ vault: newId<VaultId>(), passphrase, keyFiles: disk.keyFiles, calibration: quickCalibration })));
};
const forget = () => { for (const all of Object.values(seen)) all.length = 0; };

beforeEach(async () => {
  await make();
  forget();
});

const unlocking = () => ({ vault: held.vault, keyFiles: disk.keyFiles, makeKdfWorker: quickKdf });

type Counts = { readonly roots: number; readonly bodies: number; readonly slots: number; readonly passphrases: number; readonly shares?: number };

const acts: readonly [string, () => Promise<unknown>, Counts][] = [
  ['making a vault', make, { roots: 2, bodies: 2, slots: 4, passphrases: 1 }],
  ['unlocking by passphrase', async () => valueOf(await unlockWithPassphrase(unlocking(), passphrase)), { roots: 1, bodies: 1, slots: 2, passphrases: 1 }],
  ['a wrong passphrase', () => unlockWithPassphrase(unlocking(), next), { roots: 0, bodies: 0, slots: 2, passphrases: 1 }],
  ['unlocking by words', async () => valueOf(await unlockWithWords(unlocking(), words)), { roots: 1, bodies: 1, slots: 2, passphrases: 0 }],
  ['a new passphrase', async () => valueOf(await changePassphrase(disk.keyFiles, held, { current: { passphrase }, next, ...quick })), { roots: 2, bodies: 2, slots: 4, passphrases: 2 }],
  ['drawing new words', () => drawNewWords(held, { passphrase, newRoot: false, ...quick }), { roots: 2, bodies: 0, slots: 4, passphrases: 1 }],
  ['drawing shares', async () => { shares = valueOf(await drawShares(held, { current: { passphrase }, ...quick })).shares.map(shareToWords); }, { roots: 2, bodies: 0, slots: 4, passphrases: 1, shares: 4 }],
  ['unlocking by shares', async () => {
    const drawn = valueOf(await drawShares(held, { current: { passphrase }, ...quick }));
    valueOf(await takeShares(disk.keyFiles, held, drawn));
    forget();
    shares = drawn.shares.map(shareToWords);
    valueOf(await unlock(unlocking(), { shares: [shares[0]!, shares[2]!] }));
  }, { roots: 1, bodies: 1, slots: 2, passphrases: 0, shares: 5 }],
  ['taking shares out of use', async () => {
    valueOf(await takeShares(disk.keyFiles, held, valueOf(await drawShares(held, { current: { passphrase }, ...quick }))));
    forget();
    valueOf(await dropShares(disk.keyFiles, held, { current: { passphrase }, ...quick }));
  }, { roots: 1, bodies: 2, slots: 2, passphrases: 1 }],
  ['a new root', async () => {
    const drawn = valueOf(await drawNewWords(held, { passphrase, newRoot: true, ...quick }));
    valueOf(await takeNewWords(disk.keyFiles, held, drawn));
  }, { roots: 4, bodies: 2, slots: 8, passphrases: 2 }],
];

describe('nothing that opens the key file outlives its use', () => {
  it.each(acts)('by %s', async (_name, act, counts) => {
    await act();
    expect(Object.fromEntries(Object.entries(seen).map(([what, all]) => [what, all.length]))).toEqual({ shares: 0, ...counts });
    for (const [what, all] of Object.entries(seen)) for (const bytes of all) expect(bytes.some((byte) => byte !== 0), what).toBe(false);
  });
});
