import { expect, it } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { unlockWithPassphrase } from '../../../src/vault/keys/unlock.ts';
import { generationOf } from '../../../src/vault/seal/openRow.ts';
import { openKeyFiles } from '../../../src/vault/store/openKeyFiles.ts';
import { quickKdf } from '../keys/kdfInProcess.ts';
import { fullDisk } from '../store/fullDisk.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, passphrase } from './clinic.ts';
import { rowsOf } from './disk.ts';
import { KilledClinic } from './KilledClinic.ts';
import { finch, pageOf, twoChildren } from './twoChildren.ts';

const patient = { timeout: 240_000 };

/** Nothing of her is left: not a key, not a row, and nothing of the shelf under a key that ever sealed her page. */
async function expectGone(vault: VaultContract, clinic: Clinic, least: number): Promise<void> {
  const check = valueOf(await vault.checkVault());
  expect(check).toMatchObject({ children: 1, damaged: [], strangers: 0, shelf: 'whole', damagedPrevious: [], ledgerBrokenAt: null, keyCopies: 2, drafts: 2, damagedDrafts: 0 });
  expect(await rowsOf('drafts')).toHaveLength(2);
  const glance = await clinic.look(vault);
  if (glance.state !== 'ready') throw new Error(glance.state);
  const { id } = glance.vault;
  const held = valueOf(await unlockWithPassphrase({ vault: id, keyFiles: openKeyFiles(id), makeKdfWorker: quickKdf }, passphrase));
  const { body } = held.open;
  expect(body.children).toHaveLength(1);
  expect(body.shelf.seals).toHaveLength(1);
  const newest = body.shelf.seals[0]?.generation ?? 0;
  expect(newest).toBeGreaterThanOrEqual(least);
  for (const [name, row] of await rowsOf('shelf')) if (name !== 'desk') expect(generationOf(new Uint8Array(row)), String(name)).toBe(newest);
  expect(valueOf(await vault.standing()).booksUnderOldKeys).toBe(0);
}

it('killed between two writes of shredding, she is there whole, or all of her is gone once the vault is open again', patient, async () => {
  const clinic = new KilledClinic();
  const { vault, wren, child } = await twoChildren(clinic);
  const [hers, others] = [await pageOf(vault, child), await pageOf(vault, wren)];
  const states = await clinic.during(async () => {
    expect(valueOf(await vault.shredChild(child.id, 'Finch'))).toEqual({ done: true, behind: false });
    valueOf(await vault.lock(null));
  });
  const seen: string[] = [];
  for (const state of states) {
    await clinic.putBack(state);
    const { vault: again, unlocked } = await clinic.unlock();
    expect(unlocked.problems).toEqual([]);
    const isThere = valueOf(await again.caseload()).children.length === 2;
    seen.push(isThere ? 'there' : 'gone');
    if (isThere) expect(await pageOf(again, child)).toEqual(hers);
    else await expectGone(again, clinic, 2);
    expect(await pageOf(again, wren)).toEqual(others);
    expect(valueOf(await again.ledger()).brokenAt).toBeNull();
    valueOf(await again.lock(null));
  }
  expect([...new Set(seen)]).toEqual(['there', 'gone']);
  expect(seen.filter((each) => each === 'there')).toHaveLength(1);
  expect(states.length).toBeGreaterThan(10);
});

it('on a tablet that is full at any of its writes, it is refused, or finished once there is room', patient, async () => {
  let refusedAt = 0;
  const disk = fullDisk();
  for (let nth = 0; ; nth += 1) {
    const clinic = new Clinic();
    const { vault, wren, child } = await twoChildren(clinic);
    const others = await pageOf(vault, wren);
    disk.fillAt(disk.writes + nth);
    const shredded = await vault.shredChild(child.id, 'Finch');
    const { refused } = disk;
    disk.makeRoom();
    if (!refused) expect(valueOf(shredded)).toEqual({ done: true, behind: false });
    if (!shredded.ok) {
      refusedAt += 1;
      expect(shredded.problem.type).toBe('storageFull');
      expect(valueOf(await vault.caseload()).children).toHaveLength(2);
      valueOf(await vault.shredChild(child.id, 'Finch'));
    }
    const after = await clinic.reopen(vault);
    expect(valueOf(await after.caseload()).children.map((row) => row.child.codeName)).toEqual(['Wren']);
    await expectGone(after, clinic, 2);
    expect(await pageOf(after, wren)).toEqual(others);
    expect(valueOf(await after.addChild(finch)).codeName).toBe('Finch');
    valueOf(await after.lock(null));
    if (!refused) break;
  }
  expect(refusedAt).toBe(1);
});
