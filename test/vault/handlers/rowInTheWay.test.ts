import { describe, expect, it } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { ChildId } from '../../../src/core/Id.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic } from './clinic.ts';
import { replaceRows, rowsOf } from './disk.ts';
import { yesInHand } from './yesInHand.ts';

const byPassphrase = { passphrase: true } as const;
const damaged = { ok: false, problem: { type: 'shelfDamaged' } };
const note = { title: 'Today', text: 'She drew a house.' };

const hex = (key: IDBValidKey) => Buffer.from(key as ArrayBuffer).toString('hex');
const names = async () => new Set((await rowsOf('rows')).map(([key]) => hex(key)));

/** The rows that this adds, by their names and in the order they came. */
async function addedBy(work: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  const before = await names();
  await work();
  return new Set([...await names()].filter((name) => !before.has(name)));
}

/** She takes it back; then root and pages lie there as before, and of what was added since, the ledger's first row is gone. */
async function putBackWithGap() {
  const { clinic, vault, child, consent } = await yesInHand(new Clinic());
  const again = await clinic.reopen(vault);
  valueOf(await again.lock(null));
  const shelf = await rowsOf('shelf');
  let third: VaultContract = vault;
  const unlocking = await addedBy(async () => { third = (await clinic.unlock()).vault; });
  valueOf(await third.takeBack(child, consent, 'tap'));
  valueOf(await third.lock(null));
  await replaceRows('rows', (await rowsOf('rows')).filter(([key]) => !unlocking.has(hex(key))));
  await replaceRows('shelf', shelf);
  return { clinic, child, consent };
}

/** A note is written and the database put back as it was before; once it is open, what lay there of the note comes back. */
async function noteComesBack() {
  const { clinic, vault, child, consent } = await yesInHand(new Clinic());
  valueOf(await vault.lock(null));
  const before = { rows: await rowsOf('rows'), shelf: await rowsOf('shelf') };
  const other = (await clinic.unlock()).vault;
  const added = await addedBy(async () => { valueOf(await other.addNote(child, note)); });
  valueOf(await other.lock(null));
  const stray = (await rowsOf('rows')).filter(([key]) => added.has(hex(key)));
  await replaceRows('rows', before.rows);
  await replaceRows('shelf', before.shelf);
  const again = (await clinic.unlock()).vault;
  const here = await names();
  await replaceRows('rows', [...await rowsOf('rows'), ...stray.filter(([key]) => !here.has(hex(key)))]);
  return { vault: again, child, consent };
}

const textsOf = async (vault: VaultContract, child: ChildId) => valueOf(await vault.openChild(child)).privateNotes.map(({ entry }) => 'text' in entry && entry.text);

describe('a row that lies where the next one was to go', () => {
  it('is damage that can be mended, and no yes leaves before or after it', async () => {
    const { clinic, child, consent } = await putBackWithGap();
    const { vault, unlocked } = await clinic.unlock();
    expect(unlocked.problems).toMatchObject([{ type: 'savesMissing' }, { type: 'shelfDamaged' }]);
    expect((await vault.releasePackage(child, consent, byPassphrase)).ok).toBe(false);
    valueOf(await vault.mendShelf());
    expect((await vault.releasePackage(child, consent, byPassphrase)).ok).toBe(false);
    // Everything can be written again.
    valueOf(await vault.addNote(child, note));
    valueOf(await vault.lock(null));
    const { vault: later, unlocked: after } = await clinic.unlock();
    expect(after.problems).toEqual([]);
    expect((await later.releasePackage(child, consent, byPassphrase)).ok).toBe(false);
    expect(valueOf(await later.ledger()).lines.some(({ act }) => act.act === 'errandLost')).toBe(true);
  });

  it('is known as damage from the first save that it is in the way of, and what it says is kept', async () => {
    const { vault, child, consent } = await noteComesBack();
    expect(await vault.mendShelf()).toEqual({ ok: false, problem: { type: 'notNow' } });
    expect(await vault.addNote(child, { ...note, text: 'Another.' })).toEqual(damaged);
    valueOf(await vault.mendShelf());
    expect(await textsOf(vault, child)).toEqual([note.text]);
    valueOf(await vault.addNote(child, { ...note, text: 'Another.' }));
    expect(await textsOf(vault, child)).toEqual([note.text, 'Another.']);
    expect((await vault.releasePackage(child, consent, byPassphrase)).ok).toBe(false);
  });
});
