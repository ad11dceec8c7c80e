import { expect, it } from 'vitest';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish } from './clinic.ts';
import { replaceRows, rowsOf } from './disk.ts';

it('takes no child\'s keys away on a shelf that was put back, so that the newer one still opens', async () => {
  const clinic = new Clinic();
  const first = await clinic.makeVault();
  valueOf(await first.lock(null));
  const before = { shelf: await rowsOf('shelf'), rows: await rowsOf('rows') };
  const { vault } = await clinic.unlock();
  const { child } = await furnish(vault);
  valueOf(await vault.addNote(child.id, { title: '', text: 'She drew a house.' }));
  valueOf(await vault.lock(null));
  const newer = { shelf: await rowsOf('shelf'), rows: await rowsOf('rows') };
  const putBack = async (tables: typeof before) => {
    await replaceRows('shelf', tables.shelf);
    await replaceRows('rows', tables.rows);
  };

  await putBack(before);
  const old = await clinic.unlock();
  expect(old.unlocked.problems).toMatchObject([{ type: 'savesMissing' }]);
  expect(valueOf(await old.vault.caseload()).children).toEqual([]);
  valueOf(await old.vault.lock(null));

  await putBack(newer);
  const again = await clinic.unlock();
  expect(valueOf(await again.vault.openChild(child.id)).privateNotes).toMatchObject([{ entry: { text: 'She drew a house.' } }]);
});
