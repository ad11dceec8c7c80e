import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { fakeFolders } from '../store/fakeFolders.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish } from './clinic.ts';

const gone = { ok: false, problem: { type: 'databaseMissing' } };
const draft = { slot: { wing: 'private', of: 'note' }, body: '"She drew"' } as const;

/** An open vault on a tablet whose browser then clears all it has of the app. */
async function clearedUnder() {
  const folders = fakeFolders();
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child } = await furnish(vault);
  const clear = async () => {
    for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
    folders.empty();
    clinic.marker = null;
  };
  return { clinic, vault, child, clear };
}

describe('a browser cleared under an open vault', () => {
  it('is said at every save and every reading, and locks nobody out of what is on the screen', async () => {
    const { clinic, vault, child, clear } = await clearedUnder();
    await clear();
    expect(await vault.saveDraft({ child: child.id, ...draft })).toEqual(gone);
    expect(await vault.addNote(child.id, { title: '', text: 'She drew.' })).toEqual(gone);
    expect(await vault.openChild(child.id)).toEqual(gone);
    expect(await vault.ledger()).toEqual(gone);
    expect(clinic.told).toEqual([]);
  });

  it('still knows of the vault after, in every place, and offers no new one', async () => {
    const { clinic, vault, child, clear } = await clearedUnder();
    await clear();
    await vault.saveDraft({ child: child.id, ...draft });
    expect(clinic.marker).not.toBeNull();
    await clinic.kill();
    const lost = { state: 'lost', missing: 'both', vault: { label: 'Kite' } };
    expect(await clinic.start().look({ marker: null })).toMatchObject(lost);
    expect(await clinic.start().look({ marker: clinic.marker })).toMatchObject(lost);
  });

  it('knows of it too when nothing was saved after, but it was locked', async () => {
    const { clinic, vault, clear } = await clearedUnder();
    // Longer than markers are behind: none is due any more.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await clear();
    valueOf(await vault.lock(null));
    expect(await clinic.start().look({ marker: null })).toMatchObject({ state: 'lost', missing: 'both' });
  });

  it('says so of a lock whose last words found nobody to keep them', async () => {
    const { vault, child, clear } = await clearedUnder();
    await clear();
    expect(await vault.lock({ child: child.id, ...draft })).toEqual(gone);
    expect(await vault.lock({ child: child.id, ...draft })).toEqual({ ok: false, problem: { type: 'locked' } });
  });
});
