import { beforeAll, describe, expect, it } from 'vitest';
import type { Unlocked } from '../../../src/bridge/Glance.ts';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { day } from '../../../src/core/Instant.ts';
import { isPractice, practiceFace, practicePassphrase } from '../../../src/core/practice.ts';
import { practiceChildren } from '../../../src/packs/practice/PracticeWords.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, passphrase } from './clinic.ts';
import { rowsOf } from './disk.ts';

let clinic: Clinic;
let vault: VaultContract;
let unlocked: Unlocked;

beforeAll(async () => {
  clinic = new Clinic(() => undefined);
  vault = clinic.start();
  unlocked = valueOf(await vault.makePractice('en'));
  return () => clinic.end();
}, 60_000);

const secret = { passphrase: practicePassphrase };

/** The backup of one, to be put beside another. */
let another: File | Blob | null = null;

describe('a practice vault', () => {
  it('is marked in its id, and stands on the shelf as nothing else', async () => {
    expect(isPractice(unlocked.vault.id)).toBe(true);
    expect(unlocked.vault).toMatchObject(practiceFace);
    expect(await vault.look({ marker: null })).toMatchObject({ state: 'ready', vault: practiceFace, errandOut: false });
  });

  it('is whole, and its ledger tells of everything in it', async () => {
    const check = valueOf(await vault.checkVault());
    expect(check).toMatchObject({ children: practiceChildren.length, damaged: [], damagedDrafts: 0, shelf: 'whole', ledgerBrokenAt: null, strangers: 0 });
    const { lines } = valueOf(await vault.ledger());
    const acts = new Set(lines.map(({ act }) => act.act));
    for (const act of ['vaultMade', 'unlocked', 'childAdded', 'childOpened', 'entryAdded', 'noticeGiven', 'noticeRead', 'consentGiven', 'packageMade', 'handedOut', 'holdSet']) expect(acts).toContain(act);
  });

  it('ends now: nothing in it is of a later time, and its first lines are three months old', async () => {
    const { lines } = valueOf(await vault.ledger());
    const times = lines.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(Math.max(...times)).toBeLessThanOrEqual(clinic.now);
    expect(clinic.now - Math.min(...times)).toBeGreaterThan(85 * day);
  });

  it('has a yes that was used, one that waits, an answer that was none, drafts, a hold and a child without a notice', async () => {
    const { children, now } = valueOf(await vault.caseload());
    const byName = new Map(children.map((row) => [row.child.codeName, row]));
    expect(byName.get('Small Fern')?.consent?.notBefore).toBeGreaterThan(now);
    const heron = byName.get('Blue Heron')?.child.id;
    if (heron === undefined) throw new Error('no such child');
    const { consents: [used], record } = valueOf(await vault.openChild(heron));
    expect(used).toMatchObject({ fate: 'handedOut', face: { practice: true } });
    expect(used?.face.words).toHaveLength(3);
    expect(record.filter(({ entry }) => entry.kind === 'score')).toHaveLength(4);
    expect(children.filter(({ held }) => held)).toHaveLength(1);
    expect(children.filter(({ notices }) => notices === 0).map(({ child: { codeName } }) => codeName)).toEqual(['Paper Kite']);
    expect(children.reduce((sum, { drafts }) => sum + drafts, 0)).toBeGreaterThan(2);
  });

  it('was handed its packages from faces that say that it is practice', () => {
    expect(clinic.pressed.length).toBe(1);
    expect(clinic.pressed.every(({ signed }) => signed.face.practice)).toBe(true);
  });

  it('is the only one of its kind on a tablet', async () => {
    valueOf(await vault.lock(null));
    expect(await clinic.start().makePractice('es')).toEqual({ ok: false, problem: { type: 'practiceHere' } });
  });

  it('keeps its mark through a backup and its way back to another tablet, under whatever face is asked for', async () => {
    const open = clinic.start();
    await clinic.look(open);
    valueOf(await open.unlock(secret));
    const { file, fileName } = valueOf(await open.makeBackup());
    expect(fileName).toMatch(/^resguardo practice /u);
    another = file;
    valueOf(await open.lock(null));
    valueOf(await clinic.start().removePractice(unlocked.vault.id));
    expect(await clinic.start().look({ marker: null })).toEqual({ state: 'none' });
    const fresh = clinic.start();
    const restored = valueOf(await fresh.restoreBackup({ file, secret, label: 'Lamp', emblem: 'lamp' }));
    expect(restored.vault).toEqual({ id: unlocked.vault.id, ...practiceFace });
    valueOf(await fresh.lock(null));
    valueOf(await clinic.start().removePractice(unlocked.vault.id));
    expect(await rowsOf('rows').catch(() => [])).toEqual([]);
  }, 60_000);
});

describe('beside it', () => {
  it('no vault opens with what opens it, and none is removed as it is', async () => {
    const own = new Clinic();
    const made = await own.start().makeVault({ label: 'Lamp', emblem: 'lamp', passphrase: ' Practica  practica ' });
    expect(made).toEqual({ ok: false, problem: { type: 'passphraseOfPractice' } });
    const open = await own.makeVault();
    expect(await open.changePassphrase({ current: passphrase, next: practicePassphrase })).toEqual({ ok: false, problem: { type: 'passphraseOfPractice' } });
    const glance = await open.look({ marker: null });
    if (glance.state !== 'ready') throw new Error('not ready');
    valueOf(await open.lock(null));
    expect(await own.start().removePractice(glance.vault.id)).toEqual({ ok: false, problem: { type: 'notNow' } });
  });

  it('none can be made to look like it', async () => {
    expect(await new Clinic().start().makeVault({ ...practiceFace, passphrase })).toMatchObject({ ok: false, problem: { type: 'invalid', field: 'emblem' } });
  });

  it('one that is killed in its making is a set-up that was cut off', async () => {
    const own = new Clinic();
    own.pressing = () => { throw new Error('killed'); };
    await own.start().makePractice('en').catch(() => undefined);
    await own.kill();
    const fresh = own.start();
    expect(await own.look(fresh)).toMatchObject({ state: 'making', vault: practiceFace });
    expect(valueOf(await fresh.abandonMaking())).toEqual({ state: 'none' });
  }, 30_000);
});

describe('in Spanish', () => {
  it('it is the same, in its own words', async () => {
    const own = new Clinic();
    const made = own.start();
    valueOf(await made.makePractice('es'));
    const { children } = valueOf(await made.caseload());
    expect(children.map(({ child }) => child.codeName)).toContain('Garza Azul');
    expect(valueOf(await made.checkVault())).toMatchObject({ children: practiceChildren.length, damaged: [], shelf: 'whole', ledgerBrokenAt: null });
    valueOf(await made.lock(null));
    // A backup of another one is told why it cannot stand beside it.
    if (another === null) throw new Error('no backup was made');
    expect(await own.start().restoreBackup({ file: another, secret, label: 'Lamp', emblem: 'lamp' })).toEqual({ ok: false, problem: { type: 'practiceHere' } });
  }, 60_000);
});
