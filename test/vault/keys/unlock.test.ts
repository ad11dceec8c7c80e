import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/canonicalJson.ts';
import type { ChildId, VaultId } from '../../../src/core/Id.ts';
import { addChildKeys, sweepChildKeys } from '../../../src/vault/keys/addChildKeys.ts';
import { bookKeys, recordKeys } from '../../../src/vault/keys/bookKeys.ts';
import { changePassphrase } from '../../../src/vault/keys/changePassphrase.ts';
import { createKeyFile } from '../../../src/vault/keys/createKeyFile.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { decodeKeyFile, encodeKeyFile } from '../../../src/vault/keys/KeyFile.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { drawNewWords, takeNewWords } from '../../../src/vault/keys/renewWords.ts';
import { unlockWithPassphrase, unlockWithWords } from '../../../src/vault/keys/unlock.ts';
import { hash, ready, toHex } from '../../../src/vault/sodium.ts';
import { joinBytes, u32 } from '../../../src/vault/seal/bytes.ts';
import { kdfInProcess, quickCalibration, quickKdf, realKdf } from './kdfInProcess.ts';
import { memoryKeyFiles } from './memoryKeyFiles.ts';
import { valueOf } from '../valueOf.ts';

beforeAll(ready);

const passphrase = 'walnut harbor quilt ember lantern';
let vault: VaultId;
let disk: ReturnType<typeof memoryKeyFiles>;
let made: { readonly held: HeldKeys; readonly words: readonly string[] };

beforeEach(async () => {
  vault = newId<VaultId>();
  disk = memoryKeyFiles();
  made = valueOf(await createKeyFile({ vault, passphrase, keyFiles: disk.keyFiles, calibration: quickCalibration }));
});

const quick = { make: quickKdf, elapsed: () => 0 };
const unlocking = (makeKdfWorker = quickKdf) => ({ vault, keyFiles: disk.keyFiles, makeKdfWorker });
const open = (secret = passphrase) => unlockWithPassphrase(unlocking(), secret);
const problem = (type: string) => ({ ok: false, problem: expect.objectContaining({ type }) as unknown });
const seen = (held: HeldKeys) => canonicalJson([held.branch, toHex(held.signing.publicKey), toHex(held.shelf.seal), held.open.body]);

/** The copy with its checksum made right again, as someone who may write to the disk would. */
function withChecksum(bytes: Uint8Array): Uint8Array {
  return joinBytes(bytes.subarray(0, -32), hash(32, bytes.subarray(0, -32)));
}

describe('a new key file', () => {
  it('lies in two equal copies and opens by passphrase and by words', async () => {
    expect(disk.copies.get('a')).toEqual(disk.copies.get('b'));
    expect(seen(valueOf(await open()))).toBe(seen(made.held));
    expect(seen(valueOf(await unlockWithWords(unlocking(), made.words)))).toBe(seen(made.held));
  });

  it('opens whatever the spacing, composition and letter case of what is typed, where it does not matter', async () => {
    expect((await open('  walnut  harbor\tquilt ember lantern ')).ok).toBe(true);
    const shouted = made.words.map((word) => ` ${word.toUpperCase()} `);
    expect((await unlockWithWords(unlocking(), shouted)).ok).toBe(true);
    expect(await open('Walnut harbor quilt ember lantern')).toEqual(problem('wrongPassphrase'));
  });

  it('takes a passphrase composed or decomposed as the same', async () => {
    const accented = 'café con leche en la cocina';
    disk = memoryKeyFiles();
    valueOf(await createKeyFile({ vault, passphrase: accented.normalize('NFC'), keyFiles: disk.keyFiles, calibration: quickCalibration }));
    expect((await open(accented.normalize('NFD'))).ok).toBe(true);
  });

  it('refuses a passphrase under 15 characters before anything is written', async () => {
    const fresh = memoryKeyFiles();
    const asked = { vault, keyFiles: fresh.keyFiles, calibration: quickCalibration };
    expect(await createKeyFile({ ...asked, passphrase: 'fourteen chars' })).toEqual({
      ok: false, problem: { type: 'passphraseTooShort', least: 15 },
    });
    expect(await createKeyFile({ ...asked, passphrase: `a${' '.repeat(20)}b` })).toEqual(problem('passphraseTooShort'));
    expect(fresh.copies.size).toBe(0);
  });

  it('says wrong passphrase and wrong words for just that', async () => {
    expect(await open('walnut harbor quilt ember lanterns')).toEqual(problem('wrongPassphrase'));
    expect(await open('')).toEqual(problem('wrongPassphrase'));
    expect(await unlockWithWords(unlocking(), made.words.slice(1))).toEqual(problem('wrongWords'));
    expect(await unlockWithWords(unlocking(), made.words.with(3, 'nonsense'))).toEqual(problem('wrongWords'));
    expect(await unlockWithWords(unlocking(), [...made.words].reverse())).toEqual(problem('wrongWords'));
  });

  it('works with the real Argon2id', async () => {
    const real = memoryKeyFiles();
    const calibration = { make: realKdf, elapsed: () => 0, atMostMiB: 64 } as const;
    valueOf(await createKeyFile({ vault, passphrase, keyFiles: real.keyFiles, calibration }));
    const opened = await unlockWithPassphrase({ vault, keyFiles: real.keyFiles, makeKdfWorker: realKdf }, passphrase);
    expect(opened.ok).toBe(true);
  }, 60_000);

  it('holds no secret in clear', () => {
    const file = toHex(disk.copies.get('a')!);
    for (const secret of [made.held.signing.secretKey, made.held.shelf.seal, made.held.ledger.rows]) {
      expect(file).not.toContain(toHex(secret).slice(0, 16));
    }
  });
});

describe('a damaged key file', () => {
  it('opens from the other copy, and is written anew', async () => {
    for (const copy of ['a', 'b'] as const) {
      disk.copies.set(copy, disk.copies.get(copy)!.with(60, 0x55).with(61, 0xaa));
      expect(seen(valueOf(await open()))).toBe(seen(made.held));
      expect(disk.copies.get('a')).toEqual(disk.copies.get('b'));
      disk.copies.delete(copy);
      expect((await open()).ok).toBe(true);
      expect(disk.copies.size).toBe(2);
    }
  });

  it('is told from a missing one and from a wrong passphrase', async () => {
    disk.copies.set('a', disk.copies.get('a')!.subarray(0, 500));
    disk.copies.set('b', new Uint8Array(0));
    expect(await open()).toEqual(problem('keyFileDamaged'));
    disk.copies.clear();
    expect(await open()).toEqual(problem('keyFileMissing'));
  });

  it('never opens with a flipped bit under a right checksum', async () => {
    const file = disk.copies.get('a')!;
    await fc.assert(fc.asyncProperty(fc.nat((file.length - 32) * 8 - 1), async (bit) => {
      const flipped = withChecksum(file.with(bit >> 3, file[bit >> 3]! ^ (1 << (bit & 7))));
      disk.restore(new Map([['a', flipped], ['b', flipped]]));
      expect((await open()).ok).toBe(false);
      expect(disk.copies.get('a')).toEqual(flipped);
    }), { numRuns: 300 });
  });

  it('is not another vault\'s, even under the same passphrase', async () => {
    const other = memoryKeyFiles();
    valueOf(await createKeyFile({ vault: newId<VaultId>(), passphrase, keyFiles: other.keyFiles, calibration: quickCalibration }));
    disk.restore(other.snapshot());
    expect(await open()).toEqual(problem('keyFileDamaged'));
  });

  it.each([[63, 3], [0, 0], [2048, 3], [64, 1], [0xffffffff, 0xffffffff]])(
    'is refused at %d MiB and %d passes without stretching',
    async (memoryMiB, passes) => {
      const file = decodeKeyFile(disk.copies.get('a')!)!;
      const weak = encodeKeyFile({ ...file, slots: file.slots.map((slot) => ({ ...slot, memoryMiB, passes })) });
      disk.restore(new Map([['a', weak], ['b', weak]]));
      const never = kdfInProcess(() => Promise.reject(new Error('stretched')));
      expect(await unlockWithPassphrase(unlocking(never), passphrase)).toEqual(problem('parametersRefused'));
    },
  );

  it('does not open at another allowed set than the one it was sealed for', async () => {
    const file = decodeKeyFile(disk.copies.get('a')!)!;
    const other = encodeKeyFile({ ...file, slots: file.slots.map((slot) => ({ ...slot, memoryMiB: 128 })) });
    disk.restore(new Map([['a', other], ['b', other]]));
    const deaf = kdfInProcess(({ passphrase: typed, salt }) => Promise.resolve({ ok: true, key: hash(32, joinBytes(Uint8Array.of(64), salt, typed)) }));
    expect((await unlockWithPassphrase(unlocking(deaf), passphrase)).ok).toBe(false);
  });

  it('does not take back a slot of an earlier file', async () => {
    const old = decodeKeyFile(disk.copies.get('a')!)!;
    valueOf(await changePassphrase(disk.keyFiles, made.held, { current: { passphrase }, next: 'another five good words here', ...quick }));
    const changed = decodeKeyFile(disk.copies.get('a')!)!;
    const spliced = encodeKeyFile({ ...changed, slots: old.slots });
    disk.restore(new Map([['a', spliced], ['b', spliced]]));
    expect(await open()).toEqual(problem('keyFileDamaged'));
  });

  it('says out of memory, never wrong passphrase', async () => {
    const starved = kdfInProcess(() => Promise.resolve({ ok: false, why: 'outOfMemory' }));
    expect(await unlockWithPassphrase(unlocking(starved), passphrase)).toEqual(problem('outOfMemory'));
  });
});

describe('the keys of children', () => {
  it('are four different ones for two children, the same after unlocking', async () => {
    const children = [newId<ChildId>(), newId<ChildId>()];
    for (const child of children) valueOf(await addChildKeys(disk.keyFiles, made.held, child));
    const all = (held: HeldKeys) => children.flatMap((child) =>
      (['private', 'record'] as const).flatMap((book) => {
        const keys = valueOf(bookKeys(held, { book, child }));
        return [toHex(keys.seal), toHex(keys.rows)];
      }));
    const before = all(made.held);
    expect(new Set(before).size).toBe(8);
    expect(all(valueOf(await open()))).toEqual(before);
    expect(toHex(valueOf(recordKeys(made.held, children[0]!)).seal)).toBe(before[2]);
    expect(bookKeys(made.held, { book: 'private', child: newId<ChildId>() })).toEqual(problem('notFound'));
  });

  it('cannot be passed from wing to wing or from child to child', async () => {
    const [one, other] = [newId<ChildId>(), newId<ChildId>()];
    for (const child of [one, other]) valueOf(await addChildKeys(disk.keyFiles, made.held, child));
    const { open: opened } = made.held;
    const [hers, his] = opened.body.children as [typeof opened.body.children[number], typeof opened.body.children[number]];
    const swapped = { ...opened.body, children: [{ ...hers, private: his.private, record: hers.private }, his] };
    made.held.open = { ...opened, body: swapped };
    expect(bookKeys(made.held, { book: 'private', child: one })).toEqual(problem('keyFileDamaged'));
    expect(bookKeys(made.held, { book: 'record', child: one })).toEqual(problem('keyFileDamaged'));
    expect(bookKeys(made.held, { book: 'record', child: other }).ok).toBe(true);
  });

  it('are swept only when no shelf has named them', async () => {
    const [kept, cut, old] = [newId<ChildId>(), newId<ChildId>(), newId<ChildId>()];
    for (const child of [old, kept]) valueOf(await addChildKeys(disk.keyFiles, made.held, child));
    const keyFile = made.held.open.file.generation;
    valueOf(await addChildKeys(disk.keyFiles, made.held, cut));
    const shelf = { children: new Set([kept]), keyFile };
    expect(valueOf(await sweepChildKeys(disk.keyFiles, made.held, shelf))).toBe(1);
    const left = valueOf(await open()).open.body.children.map(({ child }) => child);
    expect(left).toEqual([old, kept]);
    expect(valueOf(await sweepChildKeys(disk.keyFiles, made.held, shelf))).toBe(0);
  });
});

describe('writing the key file', () => {
  it('leaves one that opens, killed at any byte of either copy', async () => {
    const child = newId<ChildId>();
    const before = disk.snapshot();
    const length = before.get('a')!.length;
    for (const cut of [0, 1, 40, length - 33, length - 1]) {
      disk.restore(before);
      const held = valueOf(await open());
      disk.fail({ bytes: cut });
      await expect(addChildKeys(disk.keyFiles, held, child)).rejects.toThrow('killed');
      disk.fail('never');
      expect(valueOf(await open()).open.body.children).toEqual([]);
      expect(disk.copies.get('a')).toEqual(disk.copies.get('b'));
    }
  });

  it('is all new once the first copy is', async () => {
    const child = newId<ChildId>();
    const before = disk.snapshot();
    valueOf(await addChildKeys(disk.keyFiles, made.held, child));
    disk.copies.set('a', before.get('a')!);
    expect(valueOf(await open()).open.body.children.map((keys) => keys.child)).toEqual([child]);
    expect(disk.copies.get('a')).toEqual(disk.copies.get('b'));
  });

  it('changes nothing when the disk is full', async () => {
    const before = disk.snapshot();
    disk.fail('refused');
    expect(await addChildKeys(disk.keyFiles, made.held, newId<ChildId>())).toEqual(problem('storageFull'));
    expect(disk.snapshot()).toEqual(before);
    expect(made.held.open.body.children).toEqual([]);
  });

  it('lets no old passphrase and no old words open a changed file', async () => {
    const next = 'another five good words here';
    valueOf(await changePassphrase(disk.keyFiles, made.held, { current: { passphrase }, next, ...quick }));
    expect(await open()).toEqual(problem('wrongPassphrase'));
    expect((await unlockWithWords(unlocking(), made.words)).ok).toBe(true);
    const drawn = valueOf(await drawNewWords(made.held, { passphrase: next, newRoot: false, ...quick }));
    expect((await unlockWithWords(unlocking(), made.words)).ok).toBe(true);
    const held = valueOf(await takeNewWords(disk.keyFiles, made.held, drawn));
    expect(await unlockWithWords(unlocking(), made.words)).toEqual(problem('wrongWords'));
    expect(seen(valueOf(await unlockWithWords(unlocking(), drawn.words)))).toBe(seen(held));
    expect(seen(valueOf(await open(next)))).toBe(seen(held));
    expect(disk.copies.get('a')).toEqual(disk.copies.get('b'));
    expect(await changePassphrase(disk.keyFiles, held, { current: { passphrase }, next, ...quick })).toEqual(problem('wrongPassphrase'));
  });

  it('refuses a generation that does not fit its body', async () => {
    const file = decodeKeyFile(disk.copies.get('a')!)!;
    const ahead = encodeKeyFile({ ...file, generation: file.generation + 1 });
    expect(ahead.subarray(24, 28)).toEqual(u32(2));
    disk.copies.set('a', ahead);
    expect(await open()).toEqual(problem('keyFileDamaged'));
  });
});
