import { beforeAll, describe, expect, it } from 'vitest';
import type { VaultId } from '../../../src/core/Id.ts';
import { fail } from '../../../src/core/Result.ts';
import type { KeyFile, Slot } from '../../../src/vault/keys/KeyFile.ts';
import { drawRecoveryWords } from '../../../src/vault/keys/recoveryWords.ts';
import { openRoot, passphraseSlot, wordsSlot } from '../../../src/vault/keys/slot.ts';
import { asKey } from '../../../src/vault/seal/Key.ts';
import { randomBytes, ready } from '../../../src/vault/sodium.ts';
import { id } from '../../core/somePlan.ts';
import { valueOf } from '../valueOf.ts';
import { kdfInProcess, quickCalibration, quickKdf } from './kdfInProcess.ts';

beforeAll(ready);

const place = { vault: id<VaultId>(1), rootGeneration: 3 };
const passphrase = 'walnut harbor quilt ember lantern';
const never = kdfInProcess(() => Promise.reject(new Error('stretched')));

async function made() {
  const root = asKey('root', randomBytes(32));
  const words = drawRecoveryWords();
  const slots = [valueOf(await passphraseSlot(passphrase, root, place, quickCalibration)), wordsSlot(words, root, place)] as const;
  const file = (change: Partial<KeyFile> = {}): KeyFile => ({ ...place, generation: 1, database: 0, slots, body: new Uint8Array(0), ...change });
  return { root, words, slots, file };
}

describe('a slot', () => {
  it('for a passphrase says what it was stretched with, and opens by it', async () => {
    const { root, slots: [slot], file } = await made();
    expect(slot).toMatchObject({ kind: 'passphrase', memoryMiB: 64, passes: 3 });
    expect(slot.salt).toHaveLength(16);
    expect(slot.sealed).toHaveLength(152);
    expect(valueOf(await openRoot(file(), { passphrase }, quickKdf))).toEqual(root);
    expect(await openRoot(file(), { passphrase: `${passphrase}s` }, quickKdf)).toEqual(fail({ type: 'wrongPassphrase' }));
    expect(await openRoot(file(), { passphrase: ' \t' }, never)).toEqual(fail({ type: 'wrongPassphrase' }));
  });

  it('for words needs no stretching, and opens by them', async () => {
    const { root, words, slots: [, slot], file } = await made();
    expect(slot).toMatchObject({ kind: 'words', memoryMiB: 0, passes: 0, salt: new Uint8Array(16) });
    expect(valueOf(await openRoot(file(), { words }, never))).toEqual(root);
    for (const other of [drawRecoveryWords(), words.slice(1), []]) expect(await openRoot(file(), { words: other }, never)).toEqual(fail({ type: 'wrongWords' }));
  });

  it('opens for its own vault, root generation, salt and set, and for no other', async () => {
    const { words, slots: [first, second], file } = await made();
    const others: readonly Partial<KeyFile>[] = [
      { vault: id<VaultId>(2) }, { rootGeneration: 4 }, { slots: [{ ...first, salt: randomBytes(16) }, { ...second, salt: randomBytes(16) }] },
      { slots: [{ ...first, memoryMiB: 128 }, { ...second, memoryMiB: 64 }] }, { slots: [{ ...second, kind: 'passphrase', memoryMiB: 64, passes: 3 }, { ...first, kind: 'words' }] },
    ];
    for (const other of others) {
      expect(await openRoot(file(other), { passphrase }, quickKdf)).toEqual(fail({ type: 'wrongPassphrase' }));
      expect(await openRoot(file(other), { words }, quickKdf)).toEqual(fail({ type: 'wrongWords' }));
    }
  });

  it('that is not in the file is damage', async () => {
    const { words, slots: [first, second], file } = await made();
    expect(await openRoot(file({ slots: [second] }), { passphrase }, never)).toEqual(fail({ type: 'keyFileDamaged' }));
    expect(await openRoot(file({ slots: [first] }), { words }, never)).toEqual(fail({ type: 'keyFileDamaged' }));
  });

  it('of a set that is not allowed is refused unstretched', async () => {
    const { slots: [slot, words], file } = await made();
    for (const set of [{ memoryMiB: 65 }, { passes: 2 }, { memoryMiB: 0, passes: 0 }] as readonly Partial<Slot>[]) {
      expect(await openRoot(file({ slots: [{ ...slot, ...set }, words] }), { passphrase }, never)).toEqual(fail({ type: 'parametersRefused' }));
    }
  });

  it('says why there is none', async () => {
    const { root, file } = await made();
    const starved = kdfInProcess(() => Promise.resolve({ ok: false, why: 'outOfMemory' }));
    expect(await passphraseSlot(passphrase, root, place, { ...quickCalibration, make: starved })).toEqual(fail({ type: 'outOfMemory' }));
    expect(await openRoot(file(), { passphrase }, starved)).toEqual(fail({ type: 'outOfMemory' }));
    expect(() => wordsSlot(['abandon'], root, place)).toThrow('not recovery words');
  });

  it('made twice is never the same', async () => {
    const { root } = await made();
    const [one, other] = [await passphraseSlot(passphrase, root, place, quickCalibration), await passphraseSlot(passphrase, root, place, quickCalibration)];
    expect(valueOf(one).salt).not.toEqual(valueOf(other).salt);
  });
});
