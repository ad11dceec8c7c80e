import { beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../../src/core/Instant.ts';
import { noticeLasts } from '../../../src/vault/handlers/noticeLasts.ts';
import { openRegistry } from '../../../src/vault/store/openRegistry.ts';
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

async function ask(owner: Owner) {
  const vault = await clinic.at(owner);
  return vault.askRemoval(owner.id);
}

async function remove(owner: Owner, label = owner.label) {
  const vault = await clinic.at(owner);
  return vault.removeVault(owner.id, label);
}

const notNow = { ok: false, problem: { type: 'notNow' } };

describe('asking for a vault to be removed', () => {
  it('starts thirty days, which its own door and its book tell of, and changes nothing else', async () => {
    const before = clinic.bytesOf(lamp);
    const asked = clinic.now;
    const removal = { asked, due: asked + 30 * day, isDue: false, begun: false };
    expect(valueOf(await ask(bell))).toMatchObject({ state: 'ready', vault: { label: 'Bell' }, removal });
    expect(await clinic.look(clinic.start())).toMatchObject({ state: 'shelf', vaults: [{ vault: { label: 'Bell' }, removal }, { vault: { label: 'Lamp' }, removal: null }] });
    expect(clinic.bytesOf(lamp)).toBe(before);
  });

  it('again starts nothing anew', async () => {
    const asked = clinic.now;
    valueOf(await ask(bell));
    clinic.pass(20 * day);
    expect(valueOf(await ask(bell))).toMatchObject({ removal: { asked } });
  });

  it('is refused while it is open, here or elsewhere, and while a child has the tablet', async () => {
    const open = await clinic.open(bell);
    expect(await open.askRemoval(bell.id)).toEqual(notNow);
    expect(await open.askRemoval(lamp.id)).toEqual(notNow);
    expect(await ask(bell)).toMatchObject({ problem: { type: 'openElsewhere' } });
    const { child } = await furnish(open);
    valueOf(await clinic.handOver(open, { kind: 'notice', child: child.id, attestation }));
    await open.lock(null);
    expect(await ask(bell)).toMatchObject({ problem: { type: 'errandOut' } });
    expect((await ask(lamp)).ok).toBe(true);
  });

  it.each([['f'.repeat(32)], ['x'], [undefined]])('of none that is here, %j, is refused', async (id) => {
    expect(await clinic.start().askRemoval(id as never)).toMatchObject({ problem: { type: 'notFound' } });
  });

  it('of a set-up that was cut off is refused: that can be thrown away at once', async () => {
    const vault = clinic.start();
    valueOf(await vault.makeVault({ label: 'Boat', emblem: 'boat', passphrase: 'five words of another', beside: true }));
    await clinic.kill();
    const shown = await clinic.look(clinic.start());
    const boat = shown.state === 'shelf' ? shown.vaults.find(({ state }) => state === 'making') : undefined;
    expect(await clinic.start().askRemoval(boat!.vault.id)).toMatchObject({ problem: { type: 'notFound' } });
  });

  it('of one that is lost is told of as well, and putting it back stops it', async () => {
    const { databases, folders, marker } = clinic.moment();
    await clinic.putBack({ databases: new Map([...databases].filter(([name]) => name !== 'resguardo' && !name.startsWith(`resguardo-${bell.id}`))), folders, marker });
    const at = clinic.start();
    expect(valueOf(await at.askRemoval(bell.id))).toMatchObject({ state: 'lost', id: bell.id, vault: { label: '' }, removal: { isDue: false } });
    clinic.pass(noticeLasts);
    expect((await remove(bell, '')).ok).toBe(true);
    expect(await clinic.look(clinic.start())).toMatchObject({ state: 'ready', vault: { id: lamp.id } });
  });
});

describe('unlocking', () => {
  it('stops it, tells its owner, and writes it into her ledger', async () => {
    const asked = clinic.now;
    valueOf(await ask(bell));
    clinic.pass(noticeLasts + day);
    const vault = await clinic.at(bell);
    expect(valueOf(await vault.unlock({ passphrase: bell.passphrase })).removalStopped).toBe(asked);
    expect(valueOf(await vault.ledger()).lines.at(-1)?.act).toEqual({ act: 'removalStopped', asked });
    valueOf(await vault.lock(null));
    expect(await remove(bell)).toEqual(notNow);
    const again = await clinic.at(bell);
    expect(valueOf(await again.unlock({ passphrase: bell.passphrase })).removalStopped).toBeNull();
  });

  it('of another does not', async () => {
    valueOf(await ask(bell));
    const vault = await clinic.at(lamp);
    expect(valueOf(await vault.unlock({ passphrase: lamp.passphrase })).removalStopped).toBeNull();
    valueOf(await vault.lock(null));
    expect(await clinic.look(clinic.start())).toMatchObject({ vaults: [{ vault: { label: 'Bell' }, removal: { isDue: false } }, {}] });
  });

  it('with a wrong passphrase does not', async () => {
    valueOf(await ask(bell));
    const vault = await clinic.at(bell);
    await vault.unlock({ passphrase: lamp.passphrase });
    expect(await vault.look({ marker: null, vault: bell.id })).toMatchObject({ state: 'ready', removal: { isDue: false } });
  });
});

describe('removing a vault', () => {
  it.each([
    ['no notice was given', null],
    ['a day is missing', noticeLasts - day],
    ['a moment is missing', noticeLasts - 1],
    ['the clock is behind the asking', -40 * day],
  ])('is refused while %s', async (_, passed) => {
    if (passed !== null) {
      valueOf(await ask(bell));
      clinic.pass(passed);
    }
    const before = clinic.bytesOf(bell);
    expect(await remove(bell)).toEqual(notNow);
    expect(clinic.bytesOf(bell)).toBe(before);
  });

  it('wants its name, and no other\'s', async () => {
    valueOf(await ask(bell));
    clinic.pass(noticeLasts);
    for (const label of ['', 'Lamp', 'Bel', null as never]) expect(await remove(bell, label)).toMatchObject({ problem: { type: 'invalid', field: 'label' } });
    expect(await remove(lamp, 'Bell')).toEqual(notNow);
    expect((await remove(bell, ' bell ')).ok).toBe(true);
  });

  it('leaves nothing of it but its id, and every byte of the others', async () => {
    const before = clinic.bytesOf(lamp);
    valueOf(await ask(bell));
    clinic.pass(noticeLasts);
    expect(valueOf(await remove(bell))).toMatchObject({ state: 'ready', vault: { label: 'Lamp' }, beside: [] });
    const { databases, folders, marker } = clinic.moment();
    expect([...databases.keys()].filter((name) => name.includes(bell.id))).toEqual([]);
    expect([...(folders.get('resguardo') as ReadonlyMap<string, unknown>).keys()]).toEqual([lamp.id]);
    expect(marker).not.toContain(bell.id);
    expect(databases.get('resguardo')?.stores.get('vaults')?.records.find(({ key }) => key === bell.id)?.value).toEqual({ id: bell.id, removed: true });
    expect(clinic.bytesOf(lamp)).toBe(before);
    valueOf(await (await clinic.open(lamp)).lock(null));
  });

  it('frees its picture and name', async () => {
    valueOf(await ask(bell));
    clinic.pass(noticeLasts);
    valueOf(await remove(bell));
    expect((await clinic.make('Bell')).id).not.toBe(bell.id);
  });

  it('is not undone by a page that still remembers it, nor by a folder whose name came back after a kill', async () => {
    const { marker, folders } = clinic.moment();
    valueOf(await ask(bell));
    clinic.pass(noticeLasts);
    valueOf(await remove(bell));
    const gone = clinic.moment();
    const named = new Map([...(folders.get('resguardo') as ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>)].map(([id, files]) =>
      [id, id === bell.id ? new Map([...files.keys()].map((name) => [name, new Uint8Array(0)])) : files] as const));
    await clinic.putBack({ ...gone, folders: new Map([['resguardo', named]]), marker });
    expect(await clinic.look(clinic.start())).toMatchObject({ state: 'ready', vault: { label: 'Lamp' }, beside: [] });
  });

  it('does not hide one whose keys and books are here, whatever the registry says of it', async () => {
    const registry = openRegistry();
    valueOf(await registry.buryVault(bell.id));
    registry.close();
    expect(await clinic.look(clinic.start())).toMatchObject({ state: 'shelf', vaults: [{ vault: { id: bell.id, label: '' }, state: 'ready' }, { vault: { label: 'Lamp' } }] });
    valueOf(await (await clinic.open(bell)).lock(null));
  });

  it('is refused while it is open anywhere', async () => {
    valueOf(await ask(bell));
    clinic.pass(noticeLasts);
    const vault = await clinic.at(bell);
    const open = await clinic.open(bell);
    expect(await vault.removeVault(bell.id, 'Bell')).toMatchObject({ problem: { type: 'openElsewhere' } });
    expect((await open.caseload()).ok).toBe(true);
  });

  it('of the only one leaves an empty tablet', async () => {
    for (const owner of [lamp, bell]) valueOf(await ask(owner));
    clinic.pass(noticeLasts);
    valueOf(await remove(lamp));
    expect(valueOf(await remove(bell))).toEqual({ state: 'none' });
    expect(clinic.marker).toBeNull();
  });
});

describe('killed at any write of removing', () => {
  it('either nothing has changed, or it is told and can be finished, and the other is never touched', async () => {
    valueOf(await ask(bell));
    clinic.pass(noticeLasts);
    const before = clinic.bytesOf(lamp);
    const states = await clinic.during(async () => { valueOf(await remove(bell)); });
    expect(states.length).toBeGreaterThan(8);
    const seen: string[] = [];
    for (const state of states) {
      await clinic.putBack(state);
      expect(clinic.bytesOf(lamp)).toBe(before);
      const shown = await clinic.look(clinic.start());
      const book = shown.state === 'shelf' ? shown.vaults.find(({ vault }) => vault.id === bell.id) : undefined;
      seen.push(book?.state ?? 'gone');
      if (book?.state === 'ready') {
        // Whoever has the passphrase stops it still.
        const vault = await clinic.open(bell);
        valueOf(await vault.lock(null));
        expect(clinic.bytesOf(lamp)).toBe(before);
        await clinic.putBack(state);
        expect((await remove(bell)).ok).toBe(true);
      }
      if (book?.state === 'removing') {
        const at = await clinic.at(bell);
        expect(await at.unlock({ passphrase: bell.passphrase })).toMatchObject({ ok: false });
        expect((await remove(bell, '')).ok).toBe(true);
      }
      expect(await clinic.look(clinic.start())).toMatchObject({ state: 'ready', vault: { id: lamp.id }, beside: [] });
      expect(clinic.bytesOf(lamp)).toBe(before);
    }
    expect([...new Set(seen)]).toEqual(['ready', 'removing', 'gone']);
  }, 120_000);

  it('shows that it was begun where nothing is gone yet', async () => {
    valueOf(await ask(bell));
    clinic.pass(noticeLasts);
    const states = await clinic.during(async () => { valueOf(await remove(bell)); });
    const told: boolean[] = [];
    for (const state of states) {
      await clinic.putBack(state);
      const glance = await clinic.start().look({ marker: clinic.marker, vault: bell.id });
      if (glance.state === 'ready' && glance.removal) told.push(glance.removal.begun);
    }
    expect([...new Set(told)]).toEqual([false, true]);
  });
});
