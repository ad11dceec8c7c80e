import { beforeEach, describe, expect, it } from 'vitest';
import type { VaultId } from '../../../src/core/Id.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, furnish } from './clinic.ts';
import { SeveralClinic, type Owner } from './SeveralClinic.ts';

let clinic: SeveralClinic;
let lamp: Owner;
let bell: Owner;

beforeEach(async () => {
  clinic = new SeveralClinic();
  lamp = await clinic.make('Lamp');
  bell = await clinic.make('Bell');
});

describe('several vaults on one tablet', () => {
  it('are shown by what can be seen of each and no more, in an order that tells nothing', async () => {
    const quiet = { state: 'ready', errandOut: false, removal: null };
    expect(await clinic.look(clinic.start())).toEqual({ state: 'shelf', vaults: [
      { vault: { id: bell.id, label: 'Bell', emblem: 'bell' }, ...quiet },
      { vault: { id: lamp.id, label: 'Lamp', emblem: 'lamp' }, ...quiet },
    ] });
    expect(await clinic.start().look({ marker: clinic.marker, vault: lamp.id })).toEqual({
      state: 'ready', vault: { id: lamp.id, label: 'Lamp', emblem: 'lamp' }, errandOut: false, removal: null, beside: [{ id: bell.id, label: 'Bell', emblem: 'bell' }],
    });
  });

  it.each([['f'.repeat(32)], ['x'], [7], [null]])('are all shown where the one that is named, %j, is none of them', async (named) => {
    expect(await clinic.start().look({ marker: clinic.marker, vault: named as VaultId })).toMatchObject({ state: 'shelf' });
  });

  it('open with their own passphrase and words only, and count their own wrong tries', async () => {
    const vault = await clinic.at(lamp);
    expect(await vault.unlock({ passphrase: bell.passphrase })).toMatchObject({ problem: { type: 'wrongPassphrase' } });
    expect(await vault.unlock({ words: bell.words })).toMatchObject({ problem: { type: 'wrongWords' } });
    await vault.look({ marker: clinic.marker, vault: bell.id });
    const opened = valueOf(await vault.unlock({ passphrase: bell.passphrase }));
    expect(opened).toMatchObject({ vault: { label: 'Bell' }, wrongTries: 0, problems: [] });
    valueOf(await vault.lock(null));
    await vault.look({ marker: clinic.marker, vault: lamp.id });
    expect(valueOf(await vault.unlock({ words: lamp.words })).wrongTries).toBe(2);
  });

  it('are not unlocked where none was picked', async () => {
    const vault = clinic.start();
    await clinic.look(vault);
    expect((await vault.unlock({ passphrase: lamp.passphrase })).ok).toBe(false);
    expect(await vault.takeOver()).toMatchObject({ problem: { type: 'notFound' } });
    expect(await vault.abandonMaking()).toMatchObject({ problem: { type: 'notNow' } });
  });

  it('write nothing into each other: what one does leaves every byte of the other', async () => {
    const before = clinic.bytesOf(bell);
    const vault = await clinic.open(lamp);
    const { child } = await furnish(vault);
    valueOf(await vault.addNote(child.id, { title: '', text: 'She drew a house.' }));
    valueOf(await vault.changePassphrase({ current: lamp.passphrase, next: 'quite another passphrase here' }));
    valueOf(await vault.lock(null));
    expect(clinic.bytesOf(bell)).toBe(before);
    expect(clinic.bytesOf(lamp)).not.toBe(before);
  });

  it('are still all there when the registry is lost, with their markers, their keys or their books', async () => {
    const { databases, folders } = clinic.moment();
    await clinic.putBack({ databases: new Map([...databases].filter(([name]) => name !== 'resguardo')), folders, marker: null });
    expect(await clinic.look(clinic.start())).toMatchObject({ state: 'shelf', vaults: [{ state: 'ready' }, { state: 'ready' }] });
    for (const owner of [lamp, bell]) valueOf(await (await clinic.open(owner)).lock(null));
  });

  it('open in two windows at once, one in each', async () => {
    const [hers, his] = [await clinic.open(lamp), await clinic.open(bell)];
    expect((await hers.caseload()).ok && (await his.caseload()).ok).toBe(true);
    const third = clinic.start();
    expect(await clinic.look(third)).toMatchObject({ state: 'shelf', vaults: [{ state: 'openElsewhere' }, { state: 'openElsewhere' }] });
    await third.look({ marker: null, vault: lamp.id });
    const taking = third.takeOver();
    while (clinic.told.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    valueOf(await hers.lock(null));
    expect(valueOf(await taking)).toMatchObject({ state: 'ready', vault: { label: 'Lamp' } });
    expect((await his.caseload()).ok).toBe(true);
    // The right to write that was taken over is let go as soon as another vault is looked at.
    await third.look({ marker: null });
    valueOf(await (await clinic.open(lamp)).lock(null));
  }, 30_000);
});

describe('a new vault beside others', () => {
  const passphrase = 'five words of another';

  it('is made only where it is known that others are here', async () => {
    const vault = clinic.start();
    expect(await vault.makeVault({ label: 'Boat', emblem: 'boat', passphrase })).toMatchObject({ problem: { type: 'notNow' } });
    expect((await vault.makeVault({ label: 'Boat', emblem: 'boat', passphrase, beside: true })).ok).toBe(true);
  });

  it.each([['lamp', 'Boat'], ['boat', 'Lamp'], ['boat', ' lamp ']])('takes no picture or name that is another\'s (%s, %s)', async (emblem, label) => {
    const before = [clinic.bytesOf(lamp), clinic.bytesOf(bell)];
    const taken = { type: 'invalid', field: 'emblem', why: 'taken' };
    expect(await clinic.start().makeVault({ label, emblem, passphrase, beside: true })).toEqual({ ok: false, problem: taken });
    expect([clinic.bytesOf(lamp), clinic.bytesOf(bell)]).toEqual(before);
  });

  it('is not made while one is open', async () => {
    const vault = await clinic.open(lamp);
    expect(await vault.makeVault({ label: 'Boat', emblem: 'boat', passphrase, beside: true })).toMatchObject({ problem: { type: 'notNow' } });
  });

  it('whose window lost it is not written of any more: thrown away by another, it stays away', async () => {
    const lost = clinic.start();
    valueOf(await lost.makeVault({ label: 'Boat', emblem: 'boat', passphrase, beside: true }));
    await clinic.kill();
    const other = clinic.start();
    const shown = await clinic.look(other);
    const boat = shown.state === 'shelf' ? shown.vaults.find(({ state }) => state === 'making') : undefined;
    await other.look({ marker: null, vault: boat!.vault.id });
    valueOf(await other.abandonMaking());
    // Longer than a marker waits for the next save.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await clinic.look(other)).toMatchObject({ state: 'shelf', vaults: [{ vault: { id: bell.id } }, { vault: { id: lamp.id } }] });
    expect([...(clinic.moment().folders.get('resguardo') as ReadonlyMap<string, unknown>).keys()].sort()).toEqual([bell.id, lamp.id].sort());
  });

  it('killed at any write, leaves every byte of the others, hides none, and can be thrown away', async () => {
    const before = [clinic.bytesOf(lamp), clinic.bytesOf(bell)];
    const states = await clinic.during(() => clinic.make('Boat'));
    const seen = new Set<string>();
    for (const state of states) {
      await clinic.putBack(state);
      expect([clinic.bytesOf(lamp), clinic.bytesOf(bell)]).toEqual(before);
      const vault = clinic.start();
      const shown = await clinic.look(vault);
      if (shown.state !== 'shelf') throw new Error(shown.state);
      expect(shown.vaults.filter(({ state: each, vault: { label } }) => label !== 'Boat' && each === 'ready')).toHaveLength(2);
      const boat = shown.vaults.find(({ vault: { label } }) => label === 'Boat');
      seen.add(boat?.state ?? 'none');
      if (boat?.state !== 'making') continue;
      await vault.look({ marker: null, vault: lamp.id });
      expect(await vault.abandonMaking()).toMatchObject({ problem: { type: 'notNow' } });
      await vault.look({ marker: null, vault: boat.vault.id });
      expect(valueOf(await vault.abandonMaking())).toMatchObject({ state: 'shelf', vaults: [{ vault: { label: 'Bell' } }, { vault: { label: 'Lamp' } }] });
      expect([clinic.bytesOf(lamp), clinic.bytesOf(bell)]).toEqual(before);
    }
    expect(seen).toEqual(new Set(['none', 'making', 'ready']));
  }, 120_000);
});

describe('one vault whose errand is out', () => {
  it('shows so on its book alone, and another opens without touching anything of it', async () => {
    const vault = await clinic.open(lamp);
    const { child } = await furnish(vault);
    const room = valueOf(await clinic.handOver(vault, { kind: 'notice', child: child.id, attestation }));
    const out = clinic.bytesOf(lamp);
    expect(await clinic.look(clinic.start())).toMatchObject({ state: 'shelf', vaults: [{ vault: { label: 'Bell' }, errandOut: false }, { vault: { label: 'Lamp' }, errandOut: true }] });
    const other = await clinic.open(bell);
    await furnish(other);
    valueOf(await other.lock(null));
    expect(clinic.bytesOf(lamp)).toBe(out);
    expect((await room.step()).ok).toBe(true);
    const back = await clinic.at(lamp);
    expect(valueOf(await back.unlock({ passphrase: lamp.passphrase })).problems).toEqual([]);
    expect(await clinic.look(back)).toMatchObject({ state: 'ready', errandOut: false });
  });
});

describe('one vault that is lost', () => {
  it('blocks no other, and is put back in its own place', async () => {
    const { databases, folders, marker } = clinic.moment();
    await clinic.putBack({ databases: new Map([...databases].filter(([name]) => !name.startsWith(`resguardo-${lamp.id}`))), folders, marker });
    expect(await clinic.look(clinic.start())).toMatchObject({ state: 'shelf', vaults: [{ state: 'ready' }, { vault: { label: 'Lamp' }, state: 'lost' }] });
    valueOf(await (await clinic.open(bell)).lock(null));
    expect(await clinic.start().look({ marker: clinic.marker, vault: lamp.id })).toMatchObject({ state: 'lost', missing: 'database', beside: [{ label: 'Bell' }] });
    const boat = await clinic.make('Boat');
    expect(await clinic.look(clinic.start())).toMatchObject({ state: 'shelf', vaults: [{ vault: { id: bell.id } }, { vault: { id: boat.id } }, { state: 'lost' }] });
  });
});
