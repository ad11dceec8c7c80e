import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Child } from '../../../src/core/Child.ts';
import { day } from '../../../src/core/Instant.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';

beforeAll(ready);

const problem = (type: string) => ({ ok: false, problem: { type } });
const note = (vault: VaultContract, { id }: Child, text = 'She came.') => vault.addNote(id, { title: 'Day', text });

async function furnished(): Promise<{ readonly clinic: Clinic; readonly vault: VaultContract; readonly child: Child }> {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child } = await furnish(vault);
  valueOf(await note(vault, child));
  return { clinic, vault, child };
}

describe('a backup that is stopped', () => {
  it('is none, and the next one can be made', async () => {
    const { clinic, vault, child } = await furnished();
    for (let n = 0; n < 80; n += 1) valueOf(await note(vault, child));
    const making = vault.makeBackup();
    await vi.waitFor(() => expect(clinic.heard).not.toEqual([]), { interval: 1 });
    valueOf(await vault.cancelBackup());
    expect(await making).toEqual(problem('stopped'));
    expect(await vault.backupSaved([])).toEqual(problem('backupNotLast'));
    expect(valueOf(await vault.standing()).lastBackup).toBeNull();
    valueOf(await vault.makeBackup());
  });

  it('can be stopped also while it is read back', async () => {
    const { clinic, vault, child } = await furnished();
    for (let n = 0; n < 20; n += 1) valueOf(await note(vault, child, 'x'.repeat(40_000)));
    const making = vault.makeBackup();
    await vi.waitFor(() => expect(clinic.heard.some(([what]) => what === 'readingBack')).toBe(true), { interval: 1 });
    valueOf(await vault.cancelBackup());
    expect(await making).toEqual(problem('stopped'));
  });

  it('can be stopped while it waits for its turn', async () => {
    const { vault } = await furnished();
    const making = vault.makeBackup();
    valueOf(await vault.cancelBackup());
    expect(await making).toEqual(problem('stopped'));
  });

  it('is nothing where nothing is being made', async () => {
    const { vault } = await furnished();
    valueOf(await vault.cancelBackup());
    valueOf(await vault.makeBackup());
  });
});

describe('a backup in a folder', () => {
  it('counts once it was read back from there', async () => {
    const { clinic, vault } = await furnished();
    const made = valueOf(await vault.makeBackup());
    clinic.heard.splice(0);
    valueOf(await vault.backupSaved(made.checkpoint, new Blob([await made.file.arrayBuffer()])));
    expect(new Set(clinic.heard.map(([what]) => what))).toEqual(new Set(['readingBack']));
    expect(valueOf(await vault.standing()).lastBackup).toEqual({ at: clinic.now, entriesSince: 0 });
  });

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, -1), 'backupDamaged'],
    ['changed inside', (bytes: Uint8Array) => bytes.with(bytes.length - 400, (bytes.at(-400) ?? 0) ^ 1), 'backupDamaged'],
    ['changed in its head', (bytes: Uint8Array) => bytes.with(60, (bytes.at(60) ?? 0) ^ 1), 'backupDamaged'],
    ['longer', (bytes: Uint8Array) => new Uint8Array([...bytes, 1]), 'backupDamaged'],
    ['another thing', () => new Uint8Array(400), 'fileNotBackup'],
    ['empty', () => new Uint8Array(0), 'fileNotBackup'],
  ])('does not count where it is %s there', async (_, spoil, type) => {
    const { vault } = await furnished();
    const made = valueOf(await vault.makeBackup());
    const bytes = new Uint8Array(await made.file.arrayBuffer());
    expect(await vault.backupSaved(made.checkpoint, new Blob([spoil(bytes) as Uint8Array<ArrayBuffer>]))).toEqual(problem(type));
    expect(valueOf(await vault.standing()).lastBackup).toBeNull();
    // The file that was made is still the one that can be saved.
    valueOf(await vault.backupSaved(made.checkpoint, made.file));
  });

  it('does not count where an older one lies there', async () => {
    const { clinic, vault, child } = await furnished();
    const older = valueOf(await vault.makeBackup());
    valueOf(await note(vault, child));
    const made = valueOf(await vault.makeBackup());
    expect(await vault.backupSaved(made.checkpoint, older.file)).toEqual(problem('backupNotLast'));
    clinic.pass(1);
    const again = valueOf(await vault.makeBackup());
    expect(await vault.backupSaved(again.checkpoint, made.file)).toEqual(problem('backupNotLast'));
  });

  it('is remembered for this vault until it is forgotten, also over a lock and a wrong try', async () => {
    const { clinic, vault } = await furnished();
    expect(valueOf(await vault.backupFolder())).toBeNull();
    const folder = { kind: 'directory', name: 'Stick' } as FileSystemDirectoryHandle;
    valueOf(await vault.rememberBackupFolder(folder));
    valueOf(await vault.lock(null));
    const next = clinic.start();
    await clinic.look(next);
    await next.unlock({ passphrase: 'none of these five words' });
    valueOf(await next.unlock({ passphrase }));
    expect(valueOf(await next.backupFolder())).toEqual(folder);
    valueOf(await next.rememberBackupFolder(null));
    expect(valueOf(await next.backupFolder())).toBeNull();
    valueOf(await next.rememberBackupFolder('no folder' as never));
    expect(valueOf(await next.backupFolder())).toBeNull();
  });
});

describe('a lock', () => {
  it('offers a backup once a day after something was written, and from the tenth entry on each time', async () => {
    const { clinic, vault, child } = await furnished();
    const offered = async () => valueOf(await vault.offerBackup());
    expect([await offered(), await offered()]).toEqual([true, false]);
    valueOf(await note(vault, child));
    expect(await offered()).toBe(false);
    clinic.pass(day);
    expect([await offered(), await offered()]).toEqual([true, false]);
    clinic.pass(day);
    expect(await offered()).toBe(false);
    for (let n = 2; n < 10; n += 1) valueOf(await note(vault, child));
    expect([await offered(), await offered(), await offered()]).toEqual([true, true, true]);
    valueOf(await vault.backupSaved(valueOf(await vault.makeBackup()).checkpoint));
    expect(await offered()).toBe(false);
    valueOf(await note(vault, child));
    expect(await offered()).toBe(false);
    clinic.pass(day);
    expect(await offered()).toBe(true);
  });

  it('offers none in a vault in which nothing was written', async () => {
    const vault = await new Clinic().makeVault();
    expect(valueOf(await vault.offerBackup())).toBe(false);
    valueOf(await vault.lock(null));
    expect(await vault.offerBackup()).toEqual(problem('locked'));
  });
});
