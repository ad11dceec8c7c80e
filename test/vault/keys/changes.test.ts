import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChildId, VaultId } from '../../../src/core/Id.ts';
import { fail } from '../../../src/core/Result.ts';
import { addChildKeys } from '../../../src/vault/keys/addChildKeys.ts';
import { calibrationAfter } from '../../../src/vault/keys/calibrationAfter.ts';
import { changePassphrase } from '../../../src/vault/keys/changePassphrase.ts';
import { createKeyFile } from '../../../src/vault/keys/createKeyFile.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import type { KeyFile } from '../../../src/vault/keys/KeyFile.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { dropOlderKeys, underOlderKeys } from '../../../src/vault/keys/olderKeys.ts';
import { drawNewWords, takeNewWords } from '../../../src/vault/keys/renewWords.ts';
import { unlockWithPassphrase, unlockWithWords } from '../../../src/vault/keys/unlock.ts';
import { openRow } from '../../../src/vault/seal/openRow.ts';
import { fromBase64url, ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { kdfInProcess, quickCalibration, quickKdf } from './kdfInProcess.ts';
import { memoryKeyFiles } from './memoryKeyFiles.ts';

beforeAll(ready);

const passphrase = 'walnut harbor quilt ember lantern';
const next = 'another five good words here';
const quick = { make: quickKdf, elapsed: () => 0 };
const starved = { make: kdfInProcess(() => Promise.resolve({ ok: false, why: 'outOfMemory' })), elapsed: () => 0 };
/** A tablet that stretches so often and then has no memory left. */
const starvedAfter = (times: number) => {
  let left = times;
  return { make: () => ((left -= 1) < 0 ? starved.make() : quickKdf()), elapsed: () => 0 };
};
let disk: ReturnType<typeof memoryKeyFiles>;
let held: HeldKeys;
let words: readonly string[];

beforeEach(async () => {
  disk = memoryKeyFiles();
  ({ held, words } = valueOf(await createKeyFile({ vault: newId<VaultId>(), passphrase, keyFiles: disk.keyFiles, calibration: quickCalibration })));
});

const unlocking = () => ({ vault: held.vault, keyFiles: disk.keyFiles, makeKdfWorker: quickKdf });

describe('a vault\'s first key file', () => {
  it('is all random, of generation 1, and in both copies', async () => {
    const other = valueOf(await createKeyFile({ vault: held.vault, passphrase, keyFiles: memoryKeyFiles().keyFiles, calibration: quickCalibration }));
    expect(held.open).toMatchObject({ newest: 'a', behind: false, file: { generation: 1, rootGeneration: 1, database: 0, slots: [{ kind: 'passphrase' }, { kind: 'words' }] } });
    expect(held.open.body).toMatchObject({ format: 1, children: [], backup: { generation: 1 }, shelf: { seals: [{ generation: 1 }] } });
    const keys = ({ open: { body } }: HeldKeys) => [
      body.signing, body.backup.key, ...[body.shelf, body.ledger, body.desk].flatMap(({ rows, seals }) => [rows, ...seals.map(({ key }) => key)]), body.privateIndex.sealed, body.recordIndex.sealed, body.branch,
    ];
    const all = [...keys(held), ...keys(other.held)];
    expect(new Set(all).size).toBe(all.length);
    expect(words).toHaveLength(24);
    expect(other.words).not.toEqual(words);
  });

  it('holds a key for each wing\'s index, sealed under that wing\'s key', () => {
    for (const [wing, stored, key] of [['private', held.open.body.privateIndex, held.privateWing], ['record', held.open.body.recordIndex, held.recordWing]] as const) {
      const identity = { kind: 'bookKey', vault: held.vault, branch: null, wing, book: new Uint8Array(0), number: 0, version: 0, generation: 1 } as const;
      expect(stored.generation).toBe(1);
      expect(valueOf(openRow(fromBase64url(stored.sealed), identity, key))).toHaveLength(32);
    }
  });

  it('is none where the passphrase is short, the tablet too small or the disk full', async () => {
    const asked = { vault: newId<VaultId>(), passphrase, keyFiles: memoryKeyFiles().keyFiles, calibration: quickCalibration };
    expect(await createKeyFile({ ...asked, passphrase: 'fourteen chars' })).toEqual(fail({ type: 'passphraseTooShort', least: 15 }));
    expect(await createKeyFile({ ...asked, calibration: { ...quickCalibration, ...starved } })).toEqual(fail({ type: 'outOfMemory' }));
    const full = memoryKeyFiles();
    full.fail('refused');
    expect(await createKeyFile({ ...asked, keyFiles: full.keyFiles })).toEqual(fail({ type: 'storageFull' }));
  });
});

describe('a new passphrase', () => {
  it('may be set by the old one and by the words, and changes nothing else', async () => {
    const { body } = held.open;
    valueOf(await changePassphrase(disk.keyFiles, held, { current: { words }, next, ...quick }));
    expect((await unlockWithPassphrase(unlocking(), next)).ok).toBe(true);
    expect((await unlockWithWords(unlocking(), words)).ok).toBe(true);
    expect(await unlockWithPassphrase(unlocking(), passphrase)).toEqual(fail({ type: 'wrongPassphrase' }));
    expect({ ...held.open.body, slots: '' }).toEqual({ ...body, slots: '' });
    expect(held.open.file).toMatchObject({ generation: 2, rootGeneration: 1, slots: [{ kind: 'words' }, { kind: 'passphrase', memoryMiB: 128 }] });
  });

  it('is none where it is short, the current secret is wrong, or the tablet or the disk is too small', async () => {
    const { open } = held;
    const change = (asked: object) => changePassphrase(disk.keyFiles, held, { current: { passphrase }, next, ...quick, ...asked });
    expect(await change({ next: 'fourteen chars' })).toEqual(fail({ type: 'passphraseTooShort', least: 15 }));
    expect(await change({ current: { passphrase: next } })).toEqual(fail({ type: 'wrongPassphrase' }));
    expect(await change({ current: { words: words.toReversed() } })).toEqual(fail({ type: 'wrongWords' }));
    expect(await change(starved)).toEqual(fail({ type: 'outOfMemory' }));
    expect(await change(starvedAfter(1))).toEqual(fail({ type: 'outOfMemory' }));
    disk.fail('refused');
    expect(await change({})).toEqual(fail({ type: 'storageFull' }));
    expect(held.open).toBe(open);
    disk.fail('never');
    expect((await unlockWithPassphrase(unlocking(), passphrase)).ok).toBe(true);
  });

  it('is stretched from 64 MiB up where there was no slot for one', () => {
    const of = (slots: readonly object[]) => calibrationAfter({ slots } as unknown as KeyFile, quick);
    expect(of([])).toEqual({ ...quick, atLeastMiB: 64, atMostMiB: 128 });
    expect(of([{ kind: 'words', memoryMiB: 512 }])).toMatchObject({ atLeastMiB: 64, atMostMiB: 128 });
    expect(of([{ kind: 'passphrase', memoryMiB: 65 }])).toMatchObject({ atLeastMiB: 128, atMostMiB: 128 });
    expect(of([{ kind: 'passphrase', memoryMiB: 1024 }])).toMatchObject({ atLeastMiB: 128, atMostMiB: 128 });
  });
});

describe('new words', () => {
  const draw = (asked: object) => drawNewWords(held, { passphrase, newRoot: false, ...quick, ...asked });

  it('are drawn for whoever knows the passphrase, and write nothing', async () => {
    const before = disk.snapshot();
    const drawn = valueOf(await draw({}));
    expect(drawn).toMatchObject({ root: null, slot: { kind: 'words' }, words: { length: 24 } });
    expect(drawn.words).not.toEqual(words);
    const root = valueOf(await draw({ newRoot: true }));
    expect(root).toMatchObject({ root: { generation: 2, slot: { kind: 'passphrase', memoryMiB: 128 } }, slot: { kind: 'words' } });
    expect(disk.snapshot()).toEqual(before);
    for (const newRoot of [false, true]) {
      expect(await draw({ newRoot, passphrase: next })).toEqual(fail({ type: 'wrongPassphrase' }));
      expect(await draw({ newRoot, ...starved })).toEqual(fail({ type: 'outOfMemory' }));
    }
    expect(await draw({ newRoot: true, ...starvedAfter(1) })).toEqual(fail({ type: 'outOfMemory' }));
  });

  it('are not in force where the disk is full', async () => {
    const drawn = valueOf(await draw({}));
    disk.fail('refused');
    expect(await takeNewWords(disk.keyFiles, held, drawn)).toEqual(fail({ type: 'storageFull' }));
    disk.fail('never');
    expect((await unlockWithWords(unlocking(), words)).ok).toBe(true);
    expect(valueOf(await takeNewWords(disk.keyFiles, held, drawn))).toBe(held);
    expect(await unlockWithWords(unlocking(), words)).toEqual(fail({ type: 'wrongWords' }));
  });

  it('with a new root are none where a child\'s keys do not open', async () => {
    const child = newId<ChildId>();
    valueOf(await addChildKeys(disk.keyFiles, held, child));
    const drawn = valueOf(await draw({ newRoot: true }));
    const { open } = held;
    const [hers] = open.body.children;
    held.open = { ...open, body: { ...open.body, children: [{ ...hers!, private: hers!.record }] } };
    const before = disk.snapshot();
    expect(await takeNewWords(disk.keyFiles, held, drawn)).toEqual(fail({ type: 'keyFileDamaged' }));
    expect(disk.snapshot()).toEqual(before);
  });
});

describe('older keys', () => {
  it('are dropped of just what is named', async () => {
    const children = [newId<ChildId>(), newId<ChildId>()] as const;
    for (const child of children) valueOf(await addChildKeys(disk.keyFiles, held, child));
    held = valueOf(await takeNewWords(disk.keyFiles, held, valueOf(await drawNewWords(held, { passphrase, newRoot: true, ...quick }))));
    const all = underOlderKeys(held);
    expect(all).toEqual({ shelf: true, desk: true, books: [{ book: 'ledger', child: null }, ...children.flatMap((child) => [{ book: 'private', child }, { book: 'record', child }])] });
    const left = async (gone: Parameters<typeof dropOlderKeys>[2]) => {
      const copy = disk.snapshot();
      const { open } = held;
      const dropped = underOlderKeys(valueOf(await dropOlderKeys(disk.keyFiles, held, gone)));
      disk.restore(copy);
      held.open = open;
      return dropped;
    };
    expect(await left({ shelf: true, desk: true, books: [] })).toEqual({ shelf: false, desk: false, books: all.books });
    expect(await left({ shelf: true, desk: false, books: [] })).toEqual({ shelf: false, desk: true, books: all.books });
    expect(await left({ shelf: false, desk: true, books: [] })).toEqual({ shelf: true, desk: false, books: all.books });
    for (const book of all.books) expect(await left({ shelf: false, desk: false, books: [book] })).toEqual({ shelf: true, desk: true, books: all.books.filter((each) => each !== book) });
    expect(await left(all)).toEqual({ shelf: false, desk: false, books: [] });
    disk.fail('refused');
    expect(await dropOlderKeys(disk.keyFiles, held, all)).toEqual(fail({ type: 'storageFull' }));
    expect(valueOf(await dropOlderKeys(disk.keyFiles, held, { shelf: false, desk: false, books: [] }))).toBe(held);
  });

  it('go but for the newest, however many there are', async () => {
    for (let n = 0; n < 2; n += 1) held = valueOf(await takeNewWords(disk.keyFiles, held, valueOf(await drawNewWords(held, { passphrase, newRoot: true, ...quick }))));
    expect(held.shelf).toMatchObject({ generation: 3, older: [{ generation: 1 }, { generation: 2 }] });
    const { seal } = held.shelf;
    expect(valueOf(await dropOlderKeys(disk.keyFiles, held, underOlderKeys(held))).shelf).toMatchObject({ generation: 3, seal, older: [] });
  });

  it('are there where shelf or desk alone have some', () => {
    const { open } = held;
    const { shelf, desk } = open.body;
    const two = (keys: typeof shelf) => ({ ...keys, seals: [...keys.seals, ...keys.seals] });
    const of = (change: object) => underOlderKeys({ ...held, open: { ...open, body: { ...open.body, ...change } } });
    expect(of({})).toEqual({ shelf: false, desk: false, books: [] });
    expect(of({ shelf: two(shelf) })).toEqual({ shelf: true, desk: false, books: [] });
    expect(of({ desk: two(desk) })).toEqual({ shelf: false, desk: true, books: [] });
  });
});
