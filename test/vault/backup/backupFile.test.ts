import { Blob } from 'node:buffer';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BranchId, VaultId } from '../../../src/core/Id.ts';
import { fail } from '../../../src/core/Result.ts';
import { backupHead, openBackupFile } from '../../../src/vault/backup/backupFile.ts';
import { readFirstNote, readLastNote } from '../../../src/vault/backup/backupNotes.ts';
import { encodeKeyFile } from '../../../src/vault/keys/KeyFile.ts';
import { joinBytes, u32, utf8 } from '../../../src/vault/seal/bytes.ts';
import { hash, ready } from '../../../src/vault/sodium.ts';
import { id, noon } from '../../core/somePlan.ts';
import { changedAt, misshapen } from '../places.ts';
import { valueOf } from '../valueOf.ts';
import { pulledOut } from './pulledOut.ts';

beforeAll(ready);

const blob = (...parts: readonly Uint8Array[]) => new Blob([joinBytes(...parts)]) as unknown as globalThis.Blob;

describe('the head of a backup', () => {
  const slot = { kind: 'passphrase', memoryMiB: 64, passes: 3, salt: new Uint8Array(16), sealed: new Uint8Array(152) } as const;
  const keyFile = () => ({ vault: id<VaultId>(1), generation: 1, rootGeneration: 1, database: 0, slots: [slot], body: new Uint8Array(90) });
  const rest = utf8('age-encryption.org/v1');
  const problem = async (...parts: readonly Uint8Array[]) => openBackupFile(blob(...parts));

  it('is a name, the key file\'s length and the key file, and what comes after begins there', async () => {
    const bytes = encodeKeyFile(keyFile());
    expect(backupHead(bytes)).toEqual(joinBytes(utf8('RGBACK1\n'), u32(bytes.length), bytes));
    const opened = valueOf(await openBackupFile(blob(backupHead(bytes), rest)));
    expect(opened).toMatchObject({ keyFile: keyFile(), bytes });
    expect(await opened.age.text()).toBe('age-encryption.org/v1');
    expect(valueOf(await openBackupFile(blob(backupHead(bytes)))).age.size).toBe(0);
  });

  it('of a file that cannot be read any more says nothing of what is in it', async () => {
    const file = blob(backupHead(encodeKeyFile(keyFile())), rest);
    for (const from of [0, 11, 12, 100]) expect(await openBackupFile(pulledOut(file, from))).toEqual(fail({ type: 'backupUnreadable' }));
    expect((await openBackupFile(pulledOut(file, file.size - 1))).ok).toBe(true);
  });

  it('is told from another file, from one of a later format, and from one that is cut off', async () => {
    const bytes = encodeKeyFile(keyFile());
    const head = backupHead(bytes);
    for (const other of [new Uint8Array(0), utf8('RGBAC'), utf8('rgback1\nand so on'), utf8('PK and so on and on')]) expect(await problem(other)).toEqual(fail({ type: 'fileNotBackup' }));
    for (let length = 6; length < 12; length += 1) expect(await problem(head.subarray(0, length))).toEqual(fail({ type: 'backupDamaged' }));
    for (const format of ['2\n', '1\r', '10', '11']) expect(await problem(utf8(`RGBACK${format}`), u32(bytes.length), bytes)).toEqual(fail({ type: 'backupTooNew' }));
    for (const length of [12, 13, head.length - 1]) expect(await problem(head.subarray(0, length))).toEqual(fail({ type: 'backupDamaged' }));
  });

  it('is damaged where its key file is, or where its length is past the file or any key file', async () => {
    const bytes = encodeKeyFile(keyFile());
    expect(await problem(backupHead(bytes.with(50, 9)), rest)).toEqual(fail({ type: 'backupDamaged' }));
    expect(await problem(utf8('RGBACK1\n'), u32(bytes.length + 1), bytes)).toEqual(fail({ type: 'backupDamaged' }));
    expect(await problem(utf8('RGBACK1\n'), u32(bytes.length - 1), bytes)).toEqual(fail({ type: 'backupDamaged' }));
    expect(await problem(utf8('RGBACK1\n'), u32(0xffffffff), bytes)).toEqual(fail({ type: 'backupDamaged' }));
  });

  it('holds a key file of five MiB, and no longer one', async () => {
    const most = 5 * 1024 * 1024;
    const long = (more: number) => encodeKeyFile({ ...keyFile(), body: new Uint8Array(most - encodeKeyFile(keyFile()).length + 90 + more) });
    expect(valueOf(await openBackupFile(blob(backupHead(long(0)), rest))).bytes).toHaveLength(most);
    expect(await problem(backupHead(long(1)), rest)).toEqual(fail({ type: 'backupDamaged' }));
  });
});

it('is too new where a later version wrote the key file in it', async () => {
  const slot = { kind: 'words', memoryMiB: 0, passes: 0, salt: new Uint8Array(16), sealed: new Uint8Array(152) } as const;
  const keyFile = encodeKeyFile({ vault: id<VaultId>(1), generation: 1, rootGeneration: 1, database: 0, slots: [slot], body: new Uint8Array(9) });
  keyFile[40] = 9;
  keyFile.set(hash(32, keyFile.subarray(0, -32)), keyFile.length - 32);
  expect(await openBackupFile(new Blob([backupHead(keyFile)]) as never)).toEqual(fail({ type: 'backupTooNew' }));
});

describe('the notes of a backup', () => {
  const first = { format: 1, vault: id<VaultId>(1), branch: id<BranchId>(2), madeAt: noon, epoch: 7 };
  const last = { shelf: 3, rows: 40, drafts: 0 };
  const json = (value: unknown) => utf8(JSON.stringify(value) ?? 'undefined');

  it('are read as they were written', () => {
    expect(readFirstNote(json(first))).toEqual(first);
    expect(readLastNote(json(last))).toEqual(last);
  });

  it('are none with a field missing, one too many, or of another kind', () => {
    for (const { path, value } of misshapen(first)) expect(readFirstNote(json(value)), path).toBeNull();
    for (const { path, value } of misshapen(last)) expect(readLastNote(json(value)), path).toBeNull();
    for (const [path, value] of [['format', 2], ['vault', '1'], ['branch', ''], ['madeAt', -1], ['epoch', -1], ['epoch', 2 ** 53]] as const) {
      expect(readFirstNote(json(changedAt(first, [path], () => value))), path).toBeNull();
    }
    for (const field of ['shelf', 'rows', 'drafts']) for (const count of [-1, 0.5, 2 ** 53]) expect(readLastNote(json({ ...last, [field]: count })), field).toBeNull();
  });

  it('are none past a KiB', () => {
    const padded = (value: unknown, length: number) => utf8(JSON.stringify(value).padEnd(length));
    expect(readFirstNote(padded(first, 1024))).toEqual(first);
    expect(readFirstNote(padded(first, 1025))).toBeNull();
    expect(readLastNote(padded(last, 1024))).toEqual(last);
    expect(readLastNote(padded(last, 1025))).toBeNull();
  });
});
