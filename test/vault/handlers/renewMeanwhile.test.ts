import { beforeAll, expect, it, vi } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Child } from '../../../src/core/Child.ts';
import * as ageStream from '../../../src/vault/backup/ageStream.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';

beforeAll(ready);

const face = { label: 'Wave', emblem: 'boat' };
const slot = { wing: 'private', of: 'note' } as const;

async function filled() {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child } = await furnish(vault);
  for (let n = 0; n < 30; n += 1) valueOf(await vault.addNote(child.id, { title: `Day ${n}`, text: `${n} `.repeat(900) }));
  valueOf(await vault.addNote(child.id, { title: 'Night', text: 'a long night '.repeat(30_000) }));
  valueOf(await vault.addRecord(child.id, { kind: 'progress', form: 'free', text: 'She came.' }));
  valueOf(await vault.saveDraft({ child: child.id, slot, body: '{"title":"","text":"she is"}' }));
  return { clinic, vault, child };
}

async function renew(vault: VaultContract): Promise<readonly string[]> {
  const { words, ask } = valueOf(await vault.renewWords({ current: passphrase, keys: true }));
  valueOf(await vault.confirmNewWords(ask.map((place) => ({ place, word: words[place]! }))));
  return words;
}

/** What is read of her, and of the vault. */
async function pageOf(vault: VaultContract, { id }: Child) {
  const { privateNotes, record, drafts, damaged } = valueOf(await vault.openChild(id));
  return { privateNotes, record, drafts, damaged };
}

/** Holds every backup back just before its first row is read, until it is let go. */
function holdBackups(): { begun(): boolean; letGo(): void } {
  let letGo = () => {};
  let begun = false;
  const gate = new Promise<void>((resolve) => { letGo = resolve; });
  const real = ageStream.sealStream;
  vi.spyOn(ageStream, 'sealStream').mockImplementation(async (...args) => {
    begun = true;
    await gate;
    return real(...args);
  });
  return { begun: () => begun, letGo: () => letGo() };
}

const underOlder = async (vault: VaultContract) => valueOf(await vault.standing()).booksUnderOldKeys;

/** Puts the backup on another tablet, by each of these secrets, and compares. */
async function restoresBy(file: Blob, child: Child, { page, words, not }: {
  readonly page: Awaited<ReturnType<typeof pageOf>>; readonly words: readonly string[]; readonly not: readonly string[];
}) {
  for (const secret of [{ passphrase }, { words }]) {
    const restored = new Clinic().start();
    expect(await restored.restoreBackup({ file, secret: { words: not }, ...face })).toMatchObject({ problem: { type: 'wrongWords' } });
    expect(valueOf(await restored.restoreBackup({ file, secret, ...face })).problems).toEqual([]);
    expect(await pageOf(restored, child)).toEqual(page);
    await vi.waitFor(async () => { expect(await underOlder(restored)).toBe(0); }, { timeout: 10_000 });
    expect(await pageOf(restored, child)).toEqual(page);
    expect(valueOf(await restored.checkVault())).toMatchObject({ damaged: [], damagedDrafts: 0, damagedPrevious: [], ledgerBrokenAt: null, strangers: 0, shelf: 'whole' });
    valueOf(await restored.lock(null));
  }
}

it('a backup that is being written while all keys are renewed is of the vault before, opened by what opened it then', async () => {
  const { clinic, vault, child } = await filled();
  const page = await pageOf(vault, child);
  const held = holdBackups();
  const making = vault.makeBackup();
  const words = await renew(vault);
  valueOf(await vault.addNote(child.id, { title: 'After', text: 'after' }));
  valueOf(await vault.saveDraft({ child: child.id, slot, body: '{"title":"","text":"she is not"}' }));
  expect([held.begun(), clinic.heard.some(([what]) => what === 'sealing')]).toEqual([true, false]);
  held.letGo();
  const made = valueOf(await making);
  expect(made.damaged).toBe(0);
  await vi.waitFor(async () => { expect(await underOlder(vault)).toBe(0); }, { timeout: 10_000 });
  expect((await pageOf(vault, child)).privateNotes).toHaveLength(32);
  vi.restoreAllMocks();
  valueOf(await vault.lock(null));
  await restoresBy(made.file, child, { page, words: clinic.words, not: words });
});

it('a backup that is begun while old entries are sealed anew holds both, opened by what opens the vault from then on', async () => {
  const { clinic, vault, child } = await filled();
  const page = await pageOf(vault, child);
  const words = await renew(vault);
  await vi.waitFor(() => { expect(clinic.heard.filter(([what]) => what === 'sealing').length).toBeGreaterThan(2); });
  const left = await underOlder(vault);
  expect(left).toBeGreaterThan(0);
  const held = holdBackups();
  const making = vault.makeBackup();
  for (let n = 0; n < 5; n += 1) valueOf(await vault.facility());
  expect([held.begun(), await underOlder(vault)]).toEqual([true, left]);
  held.letGo();
  const made = valueOf(await making);
  expect(made.damaged).toBe(0);
  vi.restoreAllMocks();
  valueOf(await vault.lock(null));
  await restoresBy(made.file, child, { page, words, not: clinic.words });
});
