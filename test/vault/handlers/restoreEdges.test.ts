import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { backupHead, openBackupFile } from '../../../src/vault/backup/backupFile.ts';
import * as keyPlaces from '../../../src/vault/store/openKeyFiles.ts';
import { openRegistry } from '../../../src/vault/store/openRegistry.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';
import { onDisk } from './disk.ts';

beforeAll(ready);

const face = { label: 'Wave', emblem: 'boat' };

async function backedUp(clinic = new Clinic()) {
  const vault = await clinic.makeVault();
  const { child } = await furnish(vault);
  valueOf(await vault.addNote(child.id, { title: 'One', text: 'one' }));
  const file = await backupOf(vault);
  return { clinic, vault, child, file };
}

async function backupOf(vault: VaultContract): Promise<Blob> {
  return valueOf(await vault.makeBackup()).file;
}

describe('the key file of a restored vault', () => {
  it('is told to be behind where its second copy was not written, and is next written over that one', async () => {
    const { clinic, vault, file } = await backedUp();
    valueOf(await vault.lock(null));
    await onDisk((database) => database.delete());
    const writes: string[] = [];
    let full = true;
    vi.spyOn(keyPlaces, 'openKeyFiles').mockImplementation((of) => ({
      read: (copy) => keyPlaces.keysInDatabase(of).read(copy),
      write: (copy, bytes) => {
        writes.push(copy);
        if (full && writes.length === 2) return Promise.resolve({ ok: false, problem: { type: 'storageFull' } } as const);
        return keyPlaces.keysInDatabase(of).write(copy, bytes);
      },
    }));
    const restored = clinic.start();
    await clinic.look(restored);
    valueOf(await restored.restoreBackup({ file, secret: { passphrase }, ...face }));
    expect(valueOf(await restored.standing()).keyCopyBehind).toBe(true);
    full = false;
    const [good] = writes;
    valueOf(await restored.addChild({ codeName: 'Lark', emblem: 'kite', band: 'B', language: 'en', interpreter: false }));
    expect(writes[2]).not.toBe(good);
    vi.restoreAllMocks();
  });
});

describe('a marker that is not the vault\'s own word', () => {
  const far = Number.MAX_SAFE_INTEGER;

  async function forge(clinic: Clinic, epoch: unknown = far): Promise<void> {
    const registry = openRegistry();
    const [entry] = valueOf(await registry.vaults());
    if (entry === undefined) throw new Error('no vault');
    valueOf(await registry.putMarker({ ...entry.marker, epoch: epoch as number }));
    registry.close();
    clinic.marker = JSON.stringify({ vaultId: entry.id, epoch, mac: entry.marker.mac });
  }

  it('neither stops a restore nor is believed by it', async () => {
    const { clinic, vault, file } = await backedUp();
    valueOf(await vault.lock(null));
    await onDisk((database) => database.delete());
    await forge(clinic);
    const restored = clinic.start();
    await clinic.look(restored);
    expect(valueOf(await restored.restoreBackup({ file, secret: { passphrase }, ...face })).problems).not.toMatchObject([{ remembered: far }]);
  });

  it('does not stop a mending', async () => {
    const { clinic, vault } = await backedUp();
    valueOf(await vault.lock(null));
    await onDisk((database) => database.table('shelf').put(new Uint8Array(50), 'page/0'));
    await forge(clinic);
    const { vault: again } = await clinic.unlock();
    expect(valueOf(await again.mendShelf()).shelf).toBe('whole');
  });

  it.each([far + 1, far, -1, 0.5, 'x', null])('does not keep the vault shut, whatever it says: %s', async (epoch) => {
    const { clinic, vault } = await backedUp();
    valueOf(await vault.lock(null));
    await forge(clinic, epoch);
    expect((await clinic.unlock()).unlocked.problems).toEqual([]);
  });
});

describe('a backup that was put together from two', () => {
  it('is refused: what opened the older one opens nothing that came later', async () => {
    const { vault, file } = await backedUp();
    valueOf(await vault.changePassphrase({ current: passphrase, next: 'quite another lantern gravel violin' }));
    const later = await backupOf(vault);
    valueOf(await vault.lock(null));
    const [older, newer] = [valueOf(await openBackupFile(file)), valueOf(await openBackupFile(later))];
    const stitched = new Blob([backupHead(older.bytes), newer.age]);
    const tablet = new Clinic();
    const next = tablet.start();
    expect(await next.restoreBackup({ file: stitched, secret: { passphrase }, ...face })).toMatchObject({ problem: { type: 'backupDamaged' } });
    expect(await tablet.look(next)).toEqual({ state: 'none' });
  });

  it('is refused before it is read through where the header of what it holds has no end', async () => {
    const { vault, file } = await backedUp();
    valueOf(await vault.lock(null));
    const { bytes } = valueOf(await openBackupFile(file));
    let read = 0;
    const endless = new Blob([backupHead(bytes), 'age-encryption.org/v1\n', 'x'.repeat(20_000_000)]);
    const real = Blob.prototype.stream;
    vi.spyOn(Blob.prototype, 'stream').mockImplementation(function stream(this: Blob) {
      read = Math.max(read, this.size);
      return real.call(this);
    });
    const next = new Clinic().start();
    expect(await next.restoreBackup({ file: endless, secret: { passphrase }, ...face })).toMatchObject({ problem: { type: 'backupDamaged' } });
    expect(read).toBeLessThan(1_000_000);
    vi.restoreAllMocks();
  });
});

describe('a file that cannot be read any more', () => {
  const gone = () => new DOMException('A requested file or directory could not be found.', 'NotFoundError');
  /** Blobs whose bytes are refused, from the first on or later. */
  const refuse = {
    head: () => vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(() => Promise.reject(gone())),
    // Its head and the key file are read before.
    header: () => {
      const real = Blob.prototype.arrayBuffer;
      let left = 2;
      vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(function arrayBuffer(this: Blob) {
        left -= 1;
        return left < 0 ? Promise.reject(gone()) : real.call(this);
      });
    },
    rest: () => {
      const real = Blob.prototype.stream;
      vi.spyOn(Blob.prototype, 'stream').mockImplementation(function stream(this: Blob) {
        const reader = real.call(this).getReader();
        let left = 1;
        return new ReadableStream({
          pull: async (controller) => {
            const { value } = await reader.read();
            left -= 1;
            if (left < 0) controller.error(new DOMException('The requested file could not be read.', 'NotReadableError'));
            else controller.enqueue(value as Uint8Array<ArrayBuffer>);
          },
        });
      });
    },
  };

  it.each(['head', 'header', 'rest'] as const)('is said to be that, and not a damaged backup: its %s', async (what) => {
    const { vault, child } = await backedUp();
    for (let n = 0; n < 8; n += 1) valueOf(await vault.addNote(child.id, { title: '', text: `${n} night `.repeat(20_000) }));
    const file = await backupOf(vault);
    valueOf(await vault.lock(null));
    const tablet = new Clinic();
    const next = tablet.start();
    refuse[what]();
    const restored = await next.restoreBackup({ file, secret: { passphrase }, ...face });
    if (what === 'head') expect(await next.lookIntoBackup(file)).toEqual({ ok: false, problem: { type: 'backupUnreadable' } });
    vi.restoreAllMocks();
    expect(restored).toEqual({ ok: false, problem: { type: 'backupUnreadable' } });
    expect(await tablet.look(next)).toEqual({ state: 'none' });
    valueOf(await next.restoreBackup({ file, secret: { passphrase }, ...face }));
  });
});

describe('a restore in the window that took the vault over', () => {
  it('uses the right to write that it was given', async () => {
    const { clinic, vault, file } = await backedUp();
    await onDisk((database) => database.delete());
    const window = clinic.start();
    expect(await clinic.look(window)).toMatchObject({ state: 'openElsewhere' });
    const taken = window.takeOver();
    await vi.waitFor(() => { expect(clinic.told).toContain('takenOver'); });
    await vault.lock(null);
    expect(valueOf(await taken)).toMatchObject({ state: 'lost', missing: 'database' });
    valueOf(await window.restoreBackup({ file, secret: { passphrase }, ...face }));
    expect(valueOf(await window.checkVault())).toMatchObject({ damaged: [], shelf: 'whole' });
  });
});
