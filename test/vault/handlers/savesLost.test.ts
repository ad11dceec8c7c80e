import { describe, expect, it } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { ConsentId } from '../../../src/core/Id.ts';
import { day } from '../../../src/core/Instant.ts';
import { valueOf } from '../valueOf.ts';
import { fullDisk } from '../store/fullDisk.ts';
import { Clinic, compose, furnish, passphrase } from './clinic.ts';
import { onDisk, replaceRows, rowsOf } from './disk.ts';
import { walkThrough } from './walkThrough.ts';
import { takesBackInRoom, yesInHand } from './yesInHand.ts';

const byPassphrase = { passphrase: true } as const;
const unsure = { ok: false, problem: { type: 'yesUnsure' } };
const waits = { ok: false, problem: { type: 'errandWaits' } };
const dropRoot = () => onDisk((database) => database.table('shelf').delete('root'));
const losses = async (vault: VaultContract) => valueOf(await vault.ledger()).lines.filter(({ act }) => act.act === 'errandLost').map(({ act }) => act);

/** She takes it back; then the database lies there as it was before, and only the markers know better. */
async function takenBackAndRolledBack() {
  const { clinic, vault, child, consent } = await yesInHand(new Clinic());
  const again = await clinic.reopen(vault);
  valueOf(await again.lock(null));
  const before = { rows: await rowsOf('rows'), shelf: await rowsOf('shelf') };
  const { vault: third } = await clinic.unlock();
  valueOf(await third.takeBack(child, consent, 'tap'));
  valueOf(await third.lock(null));
  await replaceRows('rows', before.rows);
  await replaceRows('shelf', before.shelf);
  return { clinic, child, consent };
}

/** Her yes is taken in and taken back by her word; then all of the database lies there as it was before, with the errand still out. */
async function takenInTakenBackAndRolledBack() {
  const clinic = new Clinic();
  const first = await clinic.makeVault();
  const { child: wren, recipient } = await furnish(first);
  const child = wren.id;
  const request = await compose(first, wren, recipient);
  await walkThrough(valueOf(await clinic.handOver(first, request)), { kind: 'request', band: 'B', answer: 'yes' });
  const tables = ['rows', 'shelf', 'drafts', 'errand'] as const;
  const before = await Promise.all(tables.map(async (table) => [table, await rowsOf(table)] as const));
  const { vault } = await clinic.unlock();
  const taken = valueOf(await vault.openChild(child)).consents[0]!.face.id;
  valueOf(await vault.takeBack(child, taken, 'tap'));
  valueOf(await vault.lock(null));
  for (const [table, rows] of before) await replaceRows(table, rows);
  return { clinic, child, taken };
}

/** Unlocks on a disk that takes nothing from then on. */
async function unlockFull(clinic: Clinic) {
  const disk = fullDisk();
  const vault = clinic.start();
  await clinic.look(vault);
  disk.fillAt(disk.writes);
  const unlocked = valueOf(await vault.unlock({ passphrase }));
  disk.makeRoom();
  return { vault, unlocked };
}

describe('saves that are missing', () => {
  it('hold every yes until its child was asked again', async () => {
    const { clinic, child, consent } = await takenBackAndRolledBack();
    const { vault, unlocked } = await clinic.unlock();
    expect(unlocked.problems).toMatchObject([{ type: 'savesMissing' }]);
    expect(await vault.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
    expect(await losses(vault)).toEqual([{ act: 'errandLost', child: null }]);
    expect(valueOf(await vault.openChild(child)).consents).toMatchObject([{ unsureBy: 'lost' }]);
    const again = await clinic.reopen(vault);
    expect(await again.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
    // Told once: the markers know of no more by then.
    expect(await losses(again)).toHaveLength(1);
    valueOf(await again.yesAskedAgain(child, consent));
    expect((await again.releasePackage(child, consent, byPassphrase)).ok).toBe(true);
  });

  it('hold them also where the tablet is too full to write that down, and whatever is written next says so', async () => {
    const { clinic, child, consent } = await takenBackAndRolledBack();
    const { vault, unlocked } = await unlockFull(clinic);
    expect(unlocked.problems).toMatchObject([{ type: 'savesMissing' }, { type: 'storageFull' }]);
    expect(await vault.releasePackage(child, consent, byPassphrase)).toEqual(waits);
    expect(await losses(vault)).toEqual([]);
    valueOf(await vault.addNote(child, { title: 'Today', text: 'There is room again.' }));
    expect(await vault.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
    const again = await clinic.reopen(vault);
    expect(await again.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
    expect(await losses(again)).toHaveLength(1);
    expect(valueOf(await again.ledger()).brokenAt).toBeNull();
  });

  it('are remembered past a lock, where the tablet was too full to write that down', async () => {
    const { clinic, child, consent } = await takenBackAndRolledBack();
    const { vault, unlocked } = await unlockFull(clinic);
    valueOf(await vault.lock(null));
    const { vault: again, unlocked: later } = await clinic.unlock();
    expect(later.problems).toEqual([unlocked.problems[0]]);
    expect(await again.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
    expect(await losses(again)).toHaveLength(1);
    // Told in the ledger, they are forgotten: nothing is missing a second time.
    valueOf(await again.lock(null));
    expect((await clinic.unlock()).unlocked.problems).toEqual([]);
  });

  it('hold also a yes that is taken in once more, for it may have been taken back the first time', async () => {
    const { clinic, child, taken } = await takenInTakenBackAndRolledBack();
    const { vault, unlocked } = await clinic.unlock();
    expect(unlocked.problems).toMatchObject([{ type: 'savesMissing' }]);
    const consent = (unlocked.settled as { readonly consent: ConsentId }).consent;
    expect(consent).not.toBe(taken);
    clinic.pass(2 * day);
    expect(await vault.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
    const lines = valueOf(await vault.ledger()).lines.map(({ act }) => act.act);
    expect(lines.slice(lines.indexOf('errandLost'))).toEqual(['errandLost', 'unlocked', 'consentGiven', 'errandLost']);
    valueOf(await vault.yesAskedAgain(child, consent));
    expect((await vault.releasePackage(child, consent, byPassphrase)).ok).toBe(true);
  });

  it('are none where the markers know of no more than lies there', async () => {
    const { clinic, vault, child, consent } = await yesInHand(new Clinic());
    const again = await clinic.reopen(vault);
    expect((await again.releasePackage(child, consent, byPassphrase)).ok).toBe(true);
    expect(await losses(again)).toEqual([]);
  });
});

describe('a root that was lost', () => {
  it('may have been of a save that is lost with it: once mended, the yes is held', async () => {
    const { clinic, vault, child, consent } = await yesInHand(new Clinic());
    const before = await rowsOf('rows');
    valueOf(await vault.takeBack(child, consent, 'tap'));
    valueOf(await vault.lock(null));
    await replaceRows('rows', before);
    await dropRoot();
    const { vault: again } = await clinic.unlock();
    valueOf(await again.mendShelf());
    expect(await again.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
    const lines = valueOf(await again.ledger()).lines.map(({ act }) => act.act);
    expect(lines.slice(lines.indexOf('shelfMended') - 1)).toEqual(['errandLost', 'shelfMended']);
  });

  it('holds it where all that she did is lost as well', async () => {
    const { clinic, child, consent } = await takesBackInRoom();
    await replaceRows('errand', []);
    await dropRoot();
    const { vault } = await clinic.unlock();
    valueOf(await vault.mendShelf());
    expect(await vault.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
    const again = await clinic.reopen(vault);
    expect(await again.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
  });

  it('holds it where the tablet went dark between mending and telling of it', async () => {
    const { clinic, vault, child, consent } = await yesInHand(new Clinic());
    valueOf(await vault.lock(null));
    await dropRoot();
    const { vault: again } = await clinic.unlock();
    const disk = fullDisk();
    disk.fillAt(disk.writes + 1);
    expect(await again.mendShelf()).toEqual({ ok: false, problem: { type: 'storageFull' } });
    expect(disk.refused).toBe(true);
    disk.makeRoom();
    expect(await again.releasePackage(child, consent, byPassphrase)).toEqual(waits);
    valueOf(await again.lock(null));
    const { vault: later } = await clinic.unlock();
    expect(await later.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
    expect(await losses(later)).toEqual([{ act: 'errandLost', child: null }]);
  });

  it('is not lost where only a page is: mending holds nothing', async () => {
    const { clinic, vault, child, consent } = await yesInHand(new Clinic());
    valueOf(await vault.lock(null));
    await onDisk((database) => database.table('shelf').delete('page/0'));
    const { vault: again } = await clinic.unlock();
    valueOf(await again.mendShelf());
    expect(await losses(again)).toEqual([]);
    expect((await again.releasePackage(child, consent, byPassphrase)).ok).toBe(true);
  });
});

describe('an errand that the root knows of and that is gone', () => {
  it('holds every yes while it cannot be written down that it is lost', async () => {
    const { clinic, child, consent } = await takesBackInRoom();
    await replaceRows('errand', []);
    const { vault, unlocked } = await unlockFull(clinic);
    expect(unlocked.problems).toEqual([{ type: 'storageFull' }]);
    expect(await vault.releasePackage(child, consent, byPassphrase)).toEqual(waits);
    const again = await clinic.reopen(vault);
    expect(await again.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
  });
});
