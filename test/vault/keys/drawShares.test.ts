import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VaultId } from '../../../src/core/Id.ts';
import { fail } from '../../../src/core/Result.ts';
import { changePassphrase } from '../../../src/vault/keys/changePassphrase.ts';
import { createKeyFile } from '../../../src/vault/keys/createKeyFile.ts';
import { drawShares, dropShares, takeShares, type NewShares } from '../../../src/vault/keys/drawShares.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { joinShares, type GivenShares } from '../../../src/vault/keys/joinShares.ts';
import { decodeKeyFile, encodeKeyFile, type KeyFile } from '../../../src/vault/keys/KeyFile.ts';
import type { KeyFiles } from '../../../src/vault/keys/KeyFiles.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { drawNewWords, takeNewWords } from '../../../src/vault/keys/renewWords.ts';
import { decodeShare, encodeShare, shareCount, type Share } from '../../../src/vault/keys/Share.ts';
import { shareToCode, shareToWords } from '../../../src/vault/keys/shareWords.ts';
import { openRoot } from '../../../src/vault/keys/slot.ts';
import { unlock, unlockWithPassphrase, unlockWithWords } from '../../../src/vault/keys/unlock.ts';
import { randomBytes, ready, toHex } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { kdfInProcess, quickCalibration, quickKdf } from './kdfInProcess.ts';
import { memoryKeyFiles } from './memoryKeyFiles.ts';

beforeAll(ready);

const passphrase = 'walnut harbor quilt ember lantern';
const quick = { make: quickKdf, elapsed: () => 0 };
const never = kdfInProcess(() => Promise.reject(new Error('stretched')));
let disk: ReturnType<typeof memoryKeyFiles>;
let held: HeldKeys;
let words: readonly string[];

const make = async (vault = newId<VaultId>()) => {
  disk = memoryKeyFiles();
  ({ held, words } = valueOf(await createKeyFile({ vault, passphrase, keyFiles: disk.keyFiles, calibration: quickCalibration })));
};
beforeEach(() => make());

const draw = async () => valueOf(await drawShares(held, { current: { passphrase }, ...quick }));
const issue = async () => {
  const drawn = await draw();
  valueOf(await takeShares(disk.keyFiles, held, drawn));
  return drawn;
};
const unlocking = () => ({ vault: held.vault, keyFiles: disk.keyFiles, makeKdfWorker: never });
const open = (shares: GivenShares) => unlock(unlocking(), { shares });
const wordsOf = ({ shares }: NewShares, number: number) => shareToWords(shares[number - 1]!);
const pair = (drawn: NewShares, one: number, other: number): GivenShares => [wordsOf(drawn, one), wordsOf(drawn, other)];
const pairs = [[1, 2], [1, 3], [2, 3], [2, 1], [3, 1], [3, 2]] as const;
/** The same share with something else in it, and its checksum right. */
const altered = (bytes: Uint8Array, change: Partial<Share>) => shareToWords(encodeShare({ ...decodeShare(bytes)!, ...change }));

describe('three shares', () => {
  it('open the vault by any two of them, in either order, by words and by codes, and nothing is stretched', async () => {
    const drawn = await issue();
    for (const [one, other] of pairs) {
      expect(valueOf(await open(pair(drawn, one, other))).open.body).toEqual(held.open.body);
      expect((await open([shareToCode(drawn.shares[one - 1]!), wordsOf(drawn, other)])).ok).toBe(true);
    }
  });

  it('give one and the same secret by every pair, and by no single one', async () => {
    const drawn = await issue();
    const secrets = await Promise.all(pairs.map(async ([one, other]) => toHex(valueOf(await joinShares(pair(drawn, one, other), held.open.file)))));
    expect(new Set(secrets).size).toBe(1);
    for (const share of drawn.shares) expect(await open([shareToWords(share), shareToWords(share)])).toEqual(fail({ type: 'shareTwice' }));
  });

  it('say nothing about the secret one by one: with another second share each gives another secret, of any first byte', async () => {
    const drawn = await draw();
    const one = drawn.shares[0]!;
    const at = decodeShare(one)!.piece[32]! === 9 ? 10 : 9;
    const firstBytes = new Set<number>();
    for (let value = 0; value < 256; value += 1) {
      const other = altered(drawn.shares[1]!, { piece: Uint8Array.of(value, ...new Uint8Array(31), at) });
      const file = { ...held.open.file, slots: [...held.open.file.slots, drawn.slot] };
      firstBytes.add(valueOf(await joinShares([shareToWords(one), other], file))[0]!);
    }
    expect(firstBytes.size).toBe(256);
  });

  it('are of one set, numbered, at three places, and drawn anew each time', async () => {
    const [drawn, again] = [await draw(), await draw()];
    const read = drawn.shares.map((bytes) => decodeShare(bytes)!);
    expect(read.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(new Set(read.map(({ set }) => set))).toEqual(new Set([drawn.set]));
    expect(new Set(read.map(({ vault }) => vault))).toEqual(new Set([held.vault.slice(0, 6)]));
    expect(new Set(read.map(({ piece }) => piece[32])).size).toBe(shareCount);
    expect(drawn.slot).toMatchObject({ kind: 'shares', memoryMiB: 0, passes: 0 });
    expect(toHex(drawn.slot.salt).slice(0, 6)).toBe(drawn.set);
    expect(again.set).not.toBe(drawn.set);
    expect(again.slot.sealed).not.toEqual(drawn.slot.sealed);
    expect(toHex(decodeShare(again.shares[0]!)!.piece)).not.toBe(toHex(read[0]!.piece));
  });

  it('are drawn by passphrase, words or two shares of before, and write nothing', async () => {
    const first = await issue();
    const before = disk.snapshot();
    for (const current of [{ passphrase }, { words }, { shares: pair(first, 2, 3) }]) expect((await drawShares(held, { current, ...quick })).ok).toBe(true);
    expect(await drawShares(held, { current: { passphrase: 'another five good words here' }, ...quick })).toEqual(fail({ type: 'wrongPassphrase' }));
    expect(await drawShares(held, { current: { words: words.toReversed() }, ...quick })).toEqual(fail({ type: 'wrongWords' }));
    expect(disk.snapshot()).toEqual(before);
  });
});

describe('two shares that open nothing', () => {
  it('are told why before anything is tried: of two sets, of two vaults, of another vault, replaced', async () => {
    const [one, other] = [await issue(), await draw()];
    expect(await open([wordsOf(one, 1), wordsOf(other, 2)])).toEqual(fail({ type: 'sharesOfTwoSets' }));
    expect(await open(pair(other, 1, 2))).toEqual(fail({ type: 'sharesNotInForce' }));
    await make();
    const strange = await issue();
    expect(await open([wordsOf(strange, 1), wordsOf(one, 2)])).toEqual(fail({ type: 'sharesOfTwoVaults' }));
    expect(await open(pair(one, 1, 2))).toEqual(fail({ type: 'sharesOfOther' }));
  });

  it('are miswritten in the first or the second', async () => {
    const drawn = await issue();
    const typo = wordsOf(drawn, 2).with(8, wordsOf(drawn, 2)[8] === 'zoo' ? 'zone' : 'zoo');
    expect(await open([typo, wordsOf(drawn, 1)])).toEqual(fail({ type: 'shareMiswritten', place: 8 }));
    expect(await open([wordsOf(drawn, 1), typo])).toEqual(fail({ type: 'shareMiswritten', place: 8 }));
  });

  it('were made up or changed, checksum and all', async () => {
    const drawn = await issue();
    const second = drawn.shares[1]!;
    const { piece } = decodeShare(second)!;
    for (let at = 0; at < 32; at += 5) {
      expect(await open([wordsOf(drawn, 1), altered(second, { piece: piece.with(at, piece[at]! ^ 1) })])).toEqual(fail({ type: 'wrongShares' }));
    }
    expect(await open([wordsOf(drawn, 1), altered(second, { piece: randomBytes(33).with(32, 200) })])).toEqual(fail({ type: 'wrongShares' }));
    expect(await open([wordsOf(drawn, 1), altered(drawn.shares[0]!, { number: 2 })])).toEqual(fail({ type: 'wrongShares' }));
  });

  it('find no set where none was ever issued, and where passphrase and words still open', async () => {
    const drawn = await draw();
    expect(await open(pair(drawn, 1, 2))).toEqual(fail({ type: 'sharesNotInForce' }));
    expect((await unlockWithWords(unlocking(), words)).ok).toBe(true);
  });

  it('do not open a slot of another root, or one whose salt or kind was changed', async () => {
    const drawn = await issue();
    const shares = pair(drawn, 1, 3);
    const { file } = held.open;
    const slotAs = (change: object): KeyFile => ({ ...file, slots: file.slots.map((slot) => (slot.kind === 'shares' ? { ...slot, ...change } : slot)) });
    expect((await openRoot(file, { shares }, never)).ok).toBe(true);
    expect(await openRoot({ ...file, rootGeneration: 2 }, { shares }, never)).toEqual(fail({ type: 'wrongShares' }));
    expect(await openRoot(slotAs({ salt: drawn.slot.salt.with(15, drawn.slot.salt[15]! ^ 1) }), { shares }, never)).toEqual(fail({ type: 'wrongShares' }));
    expect(await openRoot(slotAs({ memoryMiB: 64 }), { shares }, never)).toEqual(fail({ type: 'wrongShares' }));
    expect(await openRoot(slotAs({ sealed: file.slots[1]!.sealed }), { shares }, never)).toEqual(fail({ type: 'wrongShares' }));
  });
});

describe('a set', () => {
  it('replaces the one before, in both copies; neither set mixes with the other', async () => {
    const old = await issue();
    const now = await issue();
    expect(held.open.file.slots.map(({ kind }) => kind)).toEqual(['passphrase', 'words', 'shares']);
    expect(disk.copies.get('a')).toEqual(disk.copies.get('b'));
    for (const [one, other] of pairs) {
      expect((await open(pair(now, one, other))).ok).toBe(true);
      expect(await open(pair(old, one, other))).toEqual(fail({ type: 'sharesNotInForce' }));
      expect(await open([wordsOf(old, one), wordsOf(now, other)])).toEqual(fail({ type: 'sharesOfTwoSets' }));
    }
    expect((await unlock({ ...unlocking(), makeKdfWorker: quickKdf }, { passphrase })).ok).toBe(true);
    expect((await unlockWithWords(unlocking(), words)).ok).toBe(true);
  });

  it('stays in force through a new passphrase and new words, and goes with the root', async () => {
    const drawn = await issue();
    const next = 'another five good words here';
    valueOf(await changePassphrase(disk.keyFiles, held, { current: { shares: pair(drawn, 1, 2) }, next, ...quick }));
    valueOf(await takeNewWords(disk.keyFiles, held, valueOf(await drawNewWords(held, { passphrase: next, newRoot: false, ...quick }))));
    expect((await open(pair(drawn, 2, 3))).ok).toBe(true);
    const waiting = valueOf(await drawShares(held, { current: { passphrase: next }, ...quick }));
    held = valueOf(await takeNewWords(disk.keyFiles, held, valueOf(await drawNewWords(held, { passphrase: next, newRoot: true, ...quick }))));
    expect(held.open.file.slots.map(({ kind }) => kind)).toEqual(['passphrase', 'words']);
    expect(await open(pair(drawn, 2, 3))).toEqual(fail({ type: 'sharesNotInForce' }));
    const before = disk.snapshot();
    expect(await takeShares(disk.keyFiles, held, waiting)).toEqual(fail({ type: 'notNow' }));
    expect(disk.snapshot()).toEqual(before);
  });

  it('is taken out of both copies by whoever knows what opens the vault', async () => {
    const drop = (current: Parameters<typeof dropShares>[2]['current']) => dropShares(disk.keyFiles, held, { current, ...quick });
    expect(await drop({ passphrase })).toEqual(fail({ type: 'notFound' }));
    const drawn = await issue();
    expect(await drop({ passphrase: 'another five good words here' })).toEqual(fail({ type: 'wrongPassphrase' }));
    expect((await open(pair(drawn, 1, 2))).ok).toBe(true);
    valueOf(await drop({ passphrase }));
    expect(await open(pair(drawn, 1, 2))).toEqual(fail({ type: 'sharesNotInForce' }));
    expect(disk.copies.get('a')).toEqual(disk.copies.get('b'));
    expect(decodeKeyFile(disk.copies.get('a')!)!.slots.map(({ kind }) => kind)).toEqual(['passphrase', 'words']);
    expect((await unlockWithPassphrase({ ...unlocking(), makeKdfWorker: quickKdf }, passphrase)).ok).toBe(true);
  });

  it('is not in force where the disk is full, and can be taken again', async () => {
    const [old, drawn] = [await issue(), await draw()];
    disk.fail('refused');
    expect(await takeShares(disk.keyFiles, held, drawn)).toEqual(fail({ type: 'storageFull' }));
    disk.fail('never');
    expect((await open(pair(old, 1, 2))).ok).toBe(true);
    valueOf(await takeShares(disk.keyFiles, held, drawn));
    expect((await open(pair(drawn, 1, 2))).ok).toBe(true);
  });

  it('killed between the two copies opens, the old one does not, and the next unlocking makes both new', async () => {
    const [old, drawn] = [await issue(), await draw()];
    let writes = 0;
    const killed: KeyFiles = { read: disk.keyFiles.read, write: (copy, bytes) => ((writes += 1) === 2 ? Promise.reject(new Error('killed')) : disk.keyFiles.write(copy, bytes)) };
    await expect(takeShares(killed, held, drawn)).rejects.toThrow('killed');
    expect(disk.copies.get('a')).not.toEqual(disk.copies.get('b'));
    expect(await open(pair(old, 1, 2))).toEqual(fail({ type: 'sharesNotInForce' }));
    expect(valueOf(await open(pair(drawn, 1, 2))).open.behind).toBe(false);
    expect(disk.copies.get('a')).toEqual(disk.copies.get('b'));
  });

  it('killed at any byte of the first copy leaves the old one in force', async () => {
    const [old, drawn] = [await issue(), await draw()];
    const [before, open0] = [disk.snapshot(), held.open];
    for (const bytes of [0, 1, 40, 400, encodeKeyFile(held.open.file).length - 1]) {
      disk.fail({ bytes });
      await expect(takeShares(disk.keyFiles, held, drawn)).rejects.toThrow('killed');
      disk.fail('never');
      expect((await open(pair(old, 1, 2))).ok, `after ${bytes} bytes`).toBe(true);
      disk.restore(before);
      held.open = open0;
    }
  });
});
