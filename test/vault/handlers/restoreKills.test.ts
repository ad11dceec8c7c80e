import { expect, it } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Child } from '../../../src/core/Child.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';
import { onDisk } from './disk.ts';
import { KilledClinic, type DiskState } from './KilledClinic.ts';

const patient = { timeout: 240_000 };
const face = { label: 'Wave', emblem: 'boat' };

async function backedUp(clinic: Clinic) {
  const vault = await clinic.makeVault();
  const { child } = await furnish(vault);
  for (let n = 0; n < 4; n += 1) valueOf(await vault.addNote(child.id, { title: `Day ${n}`, text: `${n} `.repeat(9000) }));
  const { file } = valueOf(await vault.makeBackup());
  return { vault, child, file };
}

async function textsOf(vault: VaultContract, { id }: Child): Promise<readonly string[]> {
  const { privateNotes, damaged } = valueOf(await vault.openChild(id));
  expect(damaged.private).toEqual([]);
  return privateNotes.map(({ entry }) => entry.text);
}

type Glance = Awaited<ReturnType<KilledClinic['look']>>;

/** Puts the tablet back to each moment, and lets a new vault look at what lies there and go on from it. Gives what each saw. */
async function goOnFrom(tablet: KilledClinic, states: readonly DiskState[], goOn: (next: VaultContract, glance: Glance, state: DiskState) => Promise<void>) {
  const seen: string[] = [];
  for (const state of states) {
    await tablet.putBack(state);
    const next = tablet.start();
    const glance = await tablet.look(next);
    seen.push(glance.state);
    await goOn(next, glance, state);
    valueOf(await next.lock(null));
  }
  return seen;
}

it('killed between two writes of a restore onto an empty tablet, it can be started over, and is whole once it is there', patient, async () => {
  const clinic = new KilledClinic();
  const { vault, child, file } = await backedUp(clinic);
  const before = await textsOf(vault, child);
  valueOf(await vault.lock(null));
  const tablet = new KilledClinic();
  const restore = (on: VaultContract) => on.restoreBackup({ file, secret: { passphrase }, ...face });
  const states = await tablet.during(async () => {
    const empty = tablet.start();
    valueOf(await restore(empty));
    valueOf(await empty.lock(null));
  });
  const seen = await goOnFrom(tablet, states, async (next, glance) => {
    if (glance.state === 'making') expect(valueOf(await next.abandonMaking())).toEqual({ state: 'none' });
    if (glance.state === 'ready') expect(valueOf(await next.unlock({ passphrase })).problems).toEqual([]);
    else valueOf(await restore(next));
    expect(await textsOf(next, child)).toEqual(before);
    expect(valueOf(await next.checkVault())).toMatchObject({ damaged: [], shelf: 'whole', strangers: 0, keyCopies: 2 });
  });
  expect(seen[0]).toBe('none');
  expect(seen.at(-1)).toBe('ready');
  expect(new Set(seen)).toEqual(new Set(['none', 'making', 'ready']));
  expect(seen.length).toBeGreaterThan(8);
});

it('killed between two writes of a restore in the place of a lost database, what is left of the vault stays until the switch', patient, async () => {
  const tablet = new KilledClinic();
  const { vault, child, file } = await backedUp(tablet);
  const before = await textsOf(vault, child);
  valueOf(await vault.lock(null));
  await onDisk((database) => database.delete());
  const keys = tablet.moment().folders;
  const restore = (on: VaultContract) => on.restoreBackup({ file, secret: { words: tablet.words }, ...face });
  const states = await tablet.during(async () => {
    const lost = tablet.start();
    await tablet.look(lost);
    valueOf(await restore(lost));
    valueOf(await lost.lock(null));
  });
  const seen = await goOnFrom(tablet, states, async (next, glance, state) => {
    if (glance.state === 'lost') {
      const [, copy] = [...(keys.get('resguardo') as ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>)][0]!;
      const now = [...(state.folders.get('resguardo') as ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>)][0]![1];
      // One copy of the keys is as it was until the other is written whole.
      expect(['keys.a', 'keys.b'].some((name) => Buffer.from(now.get(name) ?? []).equals(Buffer.from(copy.get(name) ?? [])))).toBe(true);
      valueOf(await restore(next));
    } else {
      expect(glance.state).toBe('ready');
      valueOf(await next.unlock({ passphrase }));
    }
    expect(await textsOf(next, child)).toEqual(before);
  });
  expect(new Set(seen)).toEqual(new Set(['lost', 'ready']));
});

it('killed between two writes of a backup that takes the place of a living vault, it is the one or the other, whole, and nothing half made stays', patient, async () => {
  const tablet = new KilledClinic();
  const { vault, child, file } = await backedUp(tablet);
  const backup = await textsOf(vault, child);
  valueOf(await vault.addNote(child.id, { title: 'Late', text: 'late' }));
  const living = await textsOf(vault, child);
  const { checkpoint } = valueOf(await vault.prepareRestore({ file, secret: { passphrase } })).backup;
  valueOf(await vault.leaveRestored());
  const states = await tablet.during(async () => {
    valueOf(await vault.prepareRestore({ file, secret: { passphrase } }));
    valueOf(await vault.switchToRestored({ typed: checkpoint.join(' ') }));
    valueOf(await vault.lock(null));
  });
  const came = new Set<string>();
  const seen = await goOnFrom(tablet, states, async (next) => {
    const { problems } = valueOf(await next.unlock({ passphrase }));
    const texts = await textsOf(next, child);
    const isNew = JSON.stringify(texts) === JSON.stringify(backup);
    came.add(isNew ? 'backup' : 'living');
    expect(texts).toEqual(isNew ? backup : living);
    expect(problems).toEqual([]);
    expect(valueOf(await next.checkVault())).toMatchObject({ damaged: [], shelf: 'whole', strangers: 0, ledgerBrokenAt: null });
    const aside = valueOf(await next.keptAside());
    if (isNew) expect(aside.map(({ database, entries }) => [database, entries])).toEqual([[0, 5]]);
    // A database that was written to is never deleted unasked: between the line in its ledger and the switch it stays, told of.
    else expect(aside.length).toBeLessThanOrEqual(1);
  });
  expect(new Set(seen)).toEqual(new Set(['ready']));
  expect(came).toEqual(new Set(['backup', 'living']));
});
