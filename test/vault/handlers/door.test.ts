import { describe, expect, it } from 'vitest';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';

const databases = async () => {
  const { Dexie } = await import('dexie');
  return Dexie.getDatabaseNames();
};

describe('look', () => {
  it('makes nothing', async () => {
    const clinic = new Clinic();
    const vault = clinic.start();
    expect(await clinic.look(vault)).toEqual({ state: 'none' });
    expect(await databases()).toEqual([]);
    expect(clinic.marker).toBeNull();
  });

  it('refuses when the worker is not contained, and so does everything else at the door', async () => {
    const clinic = new Clinic();
    const vault = clinic.start(false);
    const problem = { type: 'notContained', why: 'a request was answered' };
    expect(await clinic.look(vault)).toEqual({ state: 'refused', problem });
    expect(await vault.makeVault({ label: 'Kite', emblem: 'kite', passphrase })).toEqual({ ok: false, problem });
    expect(await vault.unlock({ passphrase })).toEqual({ ok: false, problem });
    expect(await databases()).toEqual([]);
  });

  it('never takes a lost database for a new user', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    valueOf(await vault.lock(null));
    const { marker } = clinic;
    const { Dexie } = await import('dexie');
    const [keys, , own] = (await databases()).sort((one, other) => other.length - one.length);
    expect(own).toBe('resguardo');
    await Dexie.delete((await databases()).find((name) => name.length === 42)!);
    expect(await clinic.look(clinic.start())).toMatchObject({ state: 'lost', missing: 'database', vault: { label: 'Kite' } });
    await Dexie.delete(keys!);
    expect(await clinic.look(clinic.start())).toMatchObject({ state: 'lost', missing: 'both' });
    await Dexie.delete('resguardo');
    expect(marker).not.toBeNull();
    expect(await clinic.look(clinic.start())).toMatchObject({ state: 'lost', missing: 'both', vault: null });
    expect(await clinic.start().look({ marker: null })).toEqual({ state: 'none' });
  });

  it('finds a vault that only the page still remembers', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    valueOf(await vault.lock(null));
    const { Dexie } = await import('dexie');
    await Dexie.delete('resguardo');
    const again = clinic.start();
    expect(await clinic.look(again)).toMatchObject({ state: 'ready' });
    expect(valueOf(await again.unlock({ passphrase })).problems).toEqual([]);
    valueOf(await again.lock(null));
    expect(await clinic.start().look({ marker: null })).toMatchObject({ state: 'ready' });
  });

  it.each(['', 'null', '{', '[]', '{"vaultId":7}', '{"vaultId":"x","epoch":1,"mac":""}', 'x'.repeat(2000)])('takes %j for no marker', async (marker) => {
    const clinic = new Clinic();
    expect(await clinic.start().look({ marker })).toEqual({ state: 'none' });
  });
});

describe('making a vault', () => {
  it.each([
    ['label', { label: 'Ana Rivera', emblem: 'lamp' }],
    ['label', { label: 'Lamp of Ana', emblem: 'lamp' }],
    ['emblem', { label: 'Lamp', emblem: 'ana' }],
  ])('takes no %s that is not of the list: both lie in clear', async (field, face) => {
    const clinic = new Clinic();
    const refused = { ok: false, problem: { type: 'invalid', field, why: 'malformed' } };
    expect(await clinic.start().makeVault({ ...face, passphrase })).toEqual(refused);
    expect(await clinic.start().restoreBackup({ file: new Blob(['x']), secret: { passphrase }, ...face })).toEqual(refused);
    expect(await clinic.look(clinic.start())).toEqual({ state: 'none' });
  });

  it('refuses a short passphrase before anything is made', async () => {
    const clinic = new Clinic();
    expect(await clinic.start().makeVault({ label: 'Kite', emblem: 'kite', passphrase: 'too short' })).toMatchObject({ problem: { type: 'passphraseTooShort' } });
    expect(await databases()).toEqual([]);
  });

  it('asks three words back, again until they are right, and opens nothing before', async () => {
    const clinic = new Clinic();
    const vault = clinic.start();
    const { words, ask } = valueOf(await vault.makeVault({ label: 'Kite', emblem: 'kite', passphrase }));
    expect(words).toHaveLength(24);
    expect(new Set(ask).size).toBe(3);
    expect(await vault.caseload()).toEqual({ ok: false, problem: { type: 'locked' } });
    expect(await clinic.look(vault)).toMatchObject({ state: 'making' });
    const right = ask.map((place) => ({ place, word: words[place]! }));
    expect(await vault.confirmWords([])).toMatchObject({ problem: { type: 'wrongWords' } });
    expect(await vault.confirmWords(right.slice(1))).toMatchObject({ problem: { type: 'wrongWords' } });
    expect(await vault.confirmWords(right.with(1, { ...right[1]!, word: 'wrong' }))).toMatchObject({ problem: { type: 'wrongWords' } });
    expect(valueOf(await vault.confirmWords(right.map(({ place, word }) => ({ place, word: ` ${word.toUpperCase()}` }))))).toMatchObject({ lastSave: null, wrongTries: 0, problems: [] });
    expect((await vault.caseload()).ok).toBe(true);
  });

  it('cut off, offers to start over and leaves nothing behind', async () => {
    const clinic = new Clinic();
    const vault = clinic.start();
    valueOf(await vault.makeVault({ label: 'Kite', emblem: 'kite', passphrase }));
    await clinic.kill();
    const again = clinic.start();
    expect(await clinic.look(again)).toMatchObject({ state: 'making', vault: { label: 'Kite', emblem: 'kite' } });
    expect(await again.unlock({ passphrase })).toMatchObject({ problem: { type: 'notNow' } });
    expect(await again.makeVault({ label: 'Drum', emblem: 'kite', passphrase })).toMatchObject({ problem: { type: 'notNow' } });
    expect(valueOf(await again.abandonMaking())).toEqual({ state: 'none' });
    expect(await databases()).toEqual(['resguardo']);
    expect((await again.makeVault({ label: 'Drum', emblem: 'kite', passphrase })).ok).toBe(true);
  });

  it('throws away nothing but a vault that was never finished', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    valueOf(await vault.lock(null));
    const again = clinic.start();
    expect(await again.abandonMaking()).toMatchObject({ problem: { type: 'notNow' } });
    expect(await again.makeVault({ label: 'Drum', emblem: 'kite', passphrase })).toMatchObject({ problem: { type: 'notNow' } });
    expect((await again.unlock({ passphrase })).ok).toBe(true);
  });
});

describe('unlocking', () => {
  it('counts wrong tries and tells them after', async () => {
    const clinic = new Clinic();
    valueOf(await (await clinic.makeVault()).lock(null));
    const vault = clinic.start();
    await clinic.look(vault);
    expect(await vault.unlock({ passphrase: 'lantern gravel violin harbor mosaik' })).toEqual({ ok: false, problem: { type: 'wrongPassphrase' } });
    expect(await vault.unlock({ words: clinic.words.with(3, 'zoo') })).toEqual({ ok: false, problem: { type: 'wrongWords' } });
    expect(await vault.unlock({ passphrase: '' })).toEqual({ ok: false, problem: { type: 'wrongPassphrase' } });
    expect(valueOf(await vault.unlock({ passphrase })).wrongTries).toBe(3);
    const lines = valueOf(await vault.ledger()).lines;
    expect(lines.at(-1)?.act).toEqual({ act: 'unlocked', wrongTries: 3, by: 'passphrase' });
    valueOf(await vault.lock(null));
    expect((await clinic.unlock()).unlocked.wrongTries).toBe(0);
  });

  it('opens by the recovery words too', async () => {
    const clinic = new Clinic();
    valueOf(await (await clinic.makeVault()).lock(null));
    const vault = clinic.start();
    await clinic.look(vault);
    expect(valueOf(await vault.unlock({ words: clinic.words.map((word) => ` ${word} `) })).problems).toEqual([]);
  });

  it('tells the last save and its checkpoint, which another save changes', async () => {
    const clinic = new Clinic();
    let vault = await clinic.makeVault();
    clinic.pass(60_000);
    await furnish(vault);
    const saved = clinic.now;
    clinic.pass(60_000);
    valueOf(await vault.lock(null));
    const first = await clinic.unlock();
    expect(first.unlocked.lastSave).toBe(saved);
    expect(first.unlocked.checkpoint).toHaveLength(3);
    vault = first.vault;
    valueOf(await vault.lock(null));
    expect((await clinic.unlock()).unlocked.checkpoint).not.toEqual(first.unlocked.checkpoint);
  });

  it('says when saves are missing that a marker remembers', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    await furnish(vault);
    valueOf(await vault.lock(null));
    const { marker } = clinic;
    const { vaultId, epoch, mac } = JSON.parse(marker!) as { vaultId: string; epoch: number; mac: string };
    clinic.marker = JSON.stringify({ vaultId, epoch: epoch + 5, mac });
    const forged = await clinic.unlock();
    expect(forged.unlocked.problems).toEqual([]);
    valueOf(await forged.vault.lock(null));
  });

  it('answers nothing from a locked vault', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const { child } = await furnish(vault);
    valueOf(await vault.lock({ child: child.id, slot: { wing: 'private', of: 'note' }, body: '"last words"' }));
    const locked = { ok: false, problem: { type: 'locked' } };
    expect(await vault.caseload()).toEqual(locked);
    expect(await vault.openChild(child.id)).toEqual(locked);
    expect(await vault.saveDraft({ child: child.id, slot: { wing: 'private', of: 'note' }, body: 'x' })).toEqual(locked);
    const { vault: again } = await clinic.unlock();
    expect(valueOf(await again.openChild(child.id)).drafts).toMatchObject([{ slot: { of: 'note' }, body: '"last words"' }]);
  });

  it('locks and says so when the last words could not be saved', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const lost = await vault.lock({ child: '0'.repeat(32) as never, slot: { wing: 'private', of: 'note' }, body: 'x' });
    expect(lost).toMatchObject({ problem: { type: 'notFound' } });
    expect((await clinic.unlock()).unlocked.problems).toEqual([]);
  });
});

describe('a second window', () => {
  it('opens nothing, and takes over when asked: the first is told to lock', async () => {
    const clinic = new Clinic();
    const first = await clinic.makeVault();
    const { child } = await furnish(first);
    const second = clinic.start();
    expect(await clinic.look(second)).toMatchObject({ state: 'openElsewhere' });
    expect(await second.unlock({ passphrase })).toEqual({ ok: false, problem: { type: 'openElsewhere' } });
    const taking = second.takeOver();
    for (let n = 0; n < 100 && clinic.told.length === 0; n += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(clinic.told).toEqual(['takenOver']);
    valueOf(await first.lock({ child: child.id, slot: { wing: 'record', of: 'progress' }, body: '"kept"' }));
    expect(valueOf(await taking)).toMatchObject({ state: 'ready', errandOut: false });
    expect(valueOf(await second.unlock({ passphrase })).problems).toEqual([]);
    expect(valueOf(await second.openChild(child.id)).drafts).toMatchObject([{ body: '"kept"' }]);
    expect(await first.addNote(child.id, { title: '', text: 'late' })).toMatchObject({ problem: { type: 'locked' } });
  });

  it('takes over from a window that does not answer', async () => {
    const clinic = new Clinic();
    const first = await clinic.makeVault();
    const second = clinic.start();
    await clinic.look(second);
    expect(valueOf(await second.takeOver())).toMatchObject({ state: 'ready' });
    expect(clinic.told).toEqual(['takenOver']);
    expect((await second.unlock({ passphrase })).ok).toBe(true);
    expect(await first.caseload()).toMatchObject({ problem: { type: 'locked' } });
  }, 20_000);
});

describe('a broken assumption', () => {
  it('locks, and says so', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const { child } = await furnish(vault);
    clinic.now = Number.NaN;
    await expect(vault.addNote(child.id, { title: '', text: 'x' })).rejects.toThrow('not an instant');
    expect(clinic.told).toEqual(['broken']);
    expect(await vault.caseload()).toEqual({ ok: false, problem: { type: 'locked' } });
  });
});
