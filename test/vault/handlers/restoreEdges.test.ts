import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import * as keyPlaces from '../../../src/vault/store/openKeyFiles.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';
import { onDisk } from './disk.ts';

beforeAll(ready);

const face = { label: 'Green', emblem: 'boat' };

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
