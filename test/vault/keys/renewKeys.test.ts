import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChildId, VaultId } from '../../../src/core/Id.ts';
import { addChildKeys } from '../../../src/vault/keys/addChildKeys.ts';
import { bookKeys } from '../../../src/vault/keys/bookKeys.ts';
import { calibrationAfter } from '../../../src/vault/keys/calibrationAfter.ts';
import { changePassphrase } from '../../../src/vault/keys/changePassphrase.ts';
import { createKeyFile } from '../../../src/vault/keys/createKeyFile.ts';
import type { HeldKeys, KeySet } from '../../../src/vault/keys/HeldKeys.ts';
import { decodeKeyFile, type KeyFile } from '../../../src/vault/keys/KeyFile.ts';
import type { KeyCopy, KeyFiles } from '../../../src/vault/keys/KeyFiles.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { dropOlderKeys, underOlderKeys } from '../../../src/vault/keys/olderKeys.ts';
import { drawNewWords, takeNewWords } from '../../../src/vault/keys/renewWords.ts';
import { unlockWithPassphrase, unlockWithWords } from '../../../src/vault/keys/unlock.ts';
import { ready, toHex } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { quickCalibration, quickKdf } from './kdfInProcess.ts';
import { memoryKeyFiles } from './memoryKeyFiles.ts';

beforeAll(ready);

const passphrase = 'walnut harbor quilt ember lantern';
const next = 'another five good words here';
const quick = { make: quickKdf, elapsed: () => 0 };
const child = '00000000000000000000000000000001' as ChildId;
let vault: VaultId;
let disk: ReturnType<typeof memoryKeyFiles>;
let held: HeldKeys;
let words: readonly string[];

beforeEach(async () => {
  vault = newId<VaultId>();
  disk = memoryKeyFiles();
  ({ held, words } = valueOf(await createKeyFile({ vault, passphrase, keyFiles: disk.keyFiles, calibration: quickCalibration })));
  valueOf(await addChildKeys(disk.keyFiles, held, child));
});

const unlocking = () => ({ vault, keyFiles: disk.keyFiles, makeKdfWorker: quickKdf });
const draw = async (newRoot: boolean, of = held) => valueOf(await drawNewWords(of, { passphrase, newRoot, ...quick }));
const setsOf = (of: HeldKeys): readonly KeySet<'shelf' | 'desk' | 'ledgerBook' | 'privateBook' | 'recordBook'>[] =>
  [of.shelf, of.ledger, of.desk, valueOf(bookKeys(of, { book: 'private', child })), valueOf(bookKeys(of, { book: 'record', child }))];

describe('a new root', () => {
  it('brings a new key to seal with everywhere, keeps the older beside it, and renames nothing', async () => {
    const renewed = valueOf(await takeNewWords(disk.keyFiles, held, await draw(true)));
    const reopened = valueOf(await unlockWithPassphrase(unlocking(), passphrase));
    for (const now of [renewed, reopened]) {
      for (const [place, before] of setsOf(held).entries()) {
        const after = setsOf(now)[place]!;
        expect(after).toMatchObject({ generation: 2, rows: before.rows, older: [{ generation: 1, seal: before.seal }] });
        expect(toHex(after.seal)).not.toBe(toHex(before.seal));
      }
      expect(now.signing).toEqual(held.signing);
      expect([now.branch, now.vault, toHex(now.marker)]).toEqual([held.branch, held.vault, toHex(held.marker)]);
      expect(now.backup).not.toEqual(held.backup);
      for (const key of ['keyFile', 'privateWing', 'recordWing'] as const) expect(now[key]).not.toEqual(held[key]);
    }
    const { file, body } = reopened.open;
    expect(file).toMatchObject({ generation: 3, rootGeneration: 2 });
    expect([body.privateIndex, body.recordIndex, body.backup].map(({ generation }) => generation)).toEqual([2, 2, 2]);
    expect(body.children[0]?.since).toBe(held.open.body.children[0]?.since);
  });

  it('opens by the new words and the same passphrase, by the old words no more', async () => {
    const drawn = await draw(true);
    valueOf(await takeNewWords(disk.keyFiles, held, drawn));
    expect((await unlockWithWords(unlocking(), drawn.words)).ok).toBe(true);
    expect(await unlockWithWords(unlocking(), words)).toMatchObject({ problem: { type: 'wrongWords' } });
    expect(disk.copies.get('a')).toEqual(disk.copies.get('b'));
  });

  it('is made of the key file as it stands when it is taken', async () => {
    const drawn = await draw(true);
    const late = newId<ChildId>();
    valueOf(await addChildKeys(disk.keyFiles, held, late));
    const renewed = valueOf(await takeNewWords(disk.keyFiles, held, drawn));
    expect(valueOf(bookKeys(renewed, { book: 'record', child: late }))).toMatchObject({ generation: 2, older: [{ generation: 1 }] });
    expect(await takeNewWords(disk.keyFiles, renewed, drawn)).toEqual({ ok: false, problem: { type: 'notNow' } });
  });

  it('gives a child who comes later one key, of its own generation', async () => {
    const renewed = valueOf(await takeNewWords(disk.keyFiles, held, await draw(true)));
    const late = newId<ChildId>();
    valueOf(await addChildKeys(disk.keyFiles, renewed, late));
    expect(valueOf(bookKeys(renewed, { book: 'private', child: late }))).toMatchObject({ generation: 2, older: [] });
  });

  it('writes nothing before it is taken, nor when the disk is full', async () => {
    const before = disk.snapshot();
    const drawn = await draw(true);
    disk.fail('refused');
    expect(await takeNewWords(disk.keyFiles, held, drawn)).toMatchObject({ problem: { type: 'storageFull' } });
    expect(disk.snapshot()).toEqual(before);
  });
});

describe('older keys', () => {
  it('go only of what is named, and the rest stays', async () => {
    const renewed = valueOf(await takeNewWords(disk.keyFiles, held, await draw(true)));
    expect(underOlderKeys(renewed)).toEqual({
      shelf: true, desk: true, books: [{ book: 'ledger', child: null }, { book: 'private', child }, { book: 'record', child }],
    });
    const left = valueOf(await dropOlderKeys(disk.keyFiles, renewed, { shelf: true, desk: true, books: [{ book: 'record', child }] }));
    for (const each of [left, valueOf(await unlockWithPassphrase(unlocking(), passphrase))]) {
      expect(underOlderKeys(each)).toEqual({ shelf: false, desk: false, books: [{ book: 'ledger', child: null }, { book: 'private', child }] });
      expect(setsOf(each).map(({ older }) => older.length)).toEqual([0, 1, 0, 1, 0]);
    }
    expect(disk.copies.get('a')).toEqual(disk.copies.get('b'));
  });

  it('that are not there are not written away', async () => {
    disk.fail('refused');
    expect(valueOf(await dropOlderKeys(disk.keyFiles, held, underOlderKeys(held)))).toBe(held);
  });
});

describe('how far a new passphrase is stretched', () => {
  const after = (memoryMiB: number) =>
    calibrationAfter({ slots: [{ kind: 'passphrase', memoryMiB }] } as unknown as KeyFile, quick);

  it.each([[64, 64, 128], [128, 128, 128], [256, 256, 256], [512, 512, 512]])('of %d MiB it goes from %d to %d', (found, least, most) => {
    expect(after(found)).toMatchObject({ atLeastMiB: least, atMostMiB: most });
  });

  it('makes a weak slot stronger at a change, and never a strong one weaker on a slow tablet', async () => {
    const slotOf = () => decodeKeyFile(disk.copies.get('a')!)!.slots.find(({ kind }) => kind === 'passphrase')?.memoryMiB;
    expect(slotOf()).toBe(64);
    valueOf(await changePassphrase(disk.keyFiles, held, { current: { passphrase }, next, ...quick }));
    expect(slotOf()).toBe(128);
    let time = 0;
    const slow = { make: quickKdf, elapsed: () => (time += 10_000) };
    valueOf(await changePassphrase(disk.keyFiles, held, { current: { passphrase: next }, next: passphrase, ...slow }));
    expect(slotOf()).toBe(128);
  });
});

describe('a second copy that cannot be written', () => {
  /** A disk on which this copy is full, whatever is asked of it. */
  const full = (copy: KeyCopy): KeyFiles => ({
    read: disk.keyFiles.read,
    write: (to, bytes) => (to === copy ? Promise.resolve({ ok: false, problem: { type: 'storageFull' } }) : disk.keyFiles.write(to, bytes)),
  });

  it('is said, and written by the next unlocking that can', async () => {
    const files = full(held.open.newest);
    valueOf(await changePassphrase(files, held, { current: { passphrase }, next, ...quick }));
    expect(held.open.behind).toBe(true);
    const still = valueOf(await unlockWithPassphrase({ ...unlocking(), keyFiles: files }, next));
    expect(still.open.behind).toBe(true);
    const mended = valueOf(await unlockWithPassphrase(unlocking(), next));
    expect(mended.open.behind).toBe(false);
    expect(disk.copies.get('a')).toEqual(disk.copies.get('b'));
  });

  it('is what the old passphrase still opens, if it is put in the place of the other', async () => {
    valueOf(await changePassphrase(full(held.open.newest), held, { current: { passphrase }, next, ...quick }));
    disk.copies.delete(held.open.newest);
    expect((await unlockWithPassphrase(unlocking(), passphrase)).ok).toBe(true);
  });
});

describe('a first copy that may have been written', () => {
  it('is taken back: what was refused is not in force', async () => {
    const lost: KeyFiles = {
      read: disk.keyFiles.read,
      write: async (copy, bytes) => {
        const { generation } = decodeKeyFile(bytes)!;
        await disk.keyFiles.write(copy, bytes);
        return generation > 2 ? { ok: false, problem: { type: 'storageLost' } } : { ok: true, value: null };
      },
    };
    expect(await changePassphrase(lost, held, { current: { passphrase }, next, ...quick })).toMatchObject({ problem: { type: 'storageLost' } });
    expect((await unlockWithPassphrase(unlocking(), passphrase)).ok).toBe(true);
    expect(await unlockWithPassphrase(unlocking(), next)).toMatchObject({ problem: { type: 'wrongPassphrase' } });
  });
});
