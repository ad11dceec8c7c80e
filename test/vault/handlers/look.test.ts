import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';
import type { RegisteredVault } from '../../../src/vault/store/openRegistry.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';

async function inRegistry(change: (vaults: ReturnType<Dexie['table']>) => PromiseLike<unknown>): Promise<void> {
  const registry = new Dexie('resguardo');
  await registry.open();
  await change(registry.table('vaults'));
  registry.close();
}

it('never offers to throw away a vault that one marker calls ready', async () => {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child } = await furnish(vault);
  valueOf(await vault.addNote(child.id, { title: '', text: 'She drew a house.' }));
  valueOf(await vault.lock(null));
  await inRegistry((vaults) => vaults.toCollection().modify((each: { marker: RegisteredVault['marker'] }) => {
    each.marker = { ...each.marker, state: 'making', epoch: 0, mac: '' };
  }));
  const again = clinic.start();
  expect(await clinic.look(again)).toMatchObject({ state: 'ready', vault: { label: 'Kite' } });
  expect(await again.abandonMaking()).toMatchObject({ problem: { type: 'notNow' } });
  expect((await again.unlock({ passphrase })).ok).toBe(true);
  expect(valueOf(await again.openChild(child.id)).privateNotes).toHaveLength(1);
});

it('makes no second vault where only the page remembers the first', async () => {
  const clinic = new Clinic();
  valueOf(await (await clinic.makeVault()).lock(null));
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  const again = clinic.start();
  expect(await clinic.look(again)).toMatchObject({ state: 'lost', missing: 'both' });
  expect(await again.makeVault({ label: 'Drum', emblem: 'kite', passphrase })).toMatchObject({ problem: { type: 'notNow' } });
  expect(await Dexie.getDatabaseNames()).toEqual([]);
});

it('takes right words only once the disk says that the vault is ready', async () => {
  const clinic = new Clinic();
  const vault = clinic.start();
  const { words, ask } = valueOf(await vault.makeVault({ label: 'Kite', emblem: 'kite', passphrase }));
  const answers = ask.map((place) => ({ place, word: words[place] ?? '' }));
  let kept: unknown[] = [];
  await inRegistry(async (vaults) => { kept = await vaults.toArray(); await vaults.clear(); });
  expect(await vault.confirmWords(answers)).toEqual({ ok: false, problem: { type: 'storageLost' } });
  expect(await vault.caseload()).toEqual({ ok: false, problem: { type: 'locked' } });
  await inRegistry((vaults) => vaults.bulkPut(kept));
  expect((await vault.confirmWords(answers)).ok).toBe(true);
  expect(await clinic.start().look({ marker: null })).toMatchObject({ state: 'openElsewhere' });
});

it('says why no vault could be looked for, and not that its keys are gone', async () => {
  const clinic = new Clinic();
  valueOf(await (await clinic.makeVault()).lock(null));
  const full = vi.spyOn(Dexie, 'getDatabaseNames').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  expect(await clinic.start().unlock({ passphrase })).toEqual({ ok: false, problem: { type: 'storageFull' } });
  full.mockRestore();
  expect((await clinic.start().unlock({ passphrase })).ok).toBe(true);
});
