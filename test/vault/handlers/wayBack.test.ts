import { beforeAll, describe, expect, it } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Child } from '../../../src/core/Child.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';
import { onDisk, rowsOf } from './disk.ts';

beforeAll(ready);

const face = { label: 'Wave', emblem: 'boat' };
const long = 'a long night '.repeat(30_000);
const slot = { wing: 'private', of: 'note' } as const;

/** A vault with bound and loose notes, a long one, records and a draft. */
async function filled(): Promise<{ readonly clinic: Clinic; readonly vault: VaultContract; readonly child: Child }> {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child } = await furnish(vault);
  for (let n = 0; n < 40; n += 1) valueOf(await vault.addNote(child.id, { title: `Day ${n}`, text: `${n} `.repeat(900) }));
  valueOf(await vault.addNote(child.id, { title: 'Night', text: long }));
  valueOf(await vault.addRecord(child.id, { kind: 'progress', form: 'free', text: 'She came.' }));
  valueOf(await vault.saveDraft({ child: child.id, slot, body: '{"title":"","text":"she is"}' }));
  return { clinic, vault, child };
}

const pageOf = async (vault: VaultContract, { id }: Child) => {
  const { privateNotes, record, drafts, damaged } = valueOf(await vault.openChild(id));
  return { privateNotes, record, drafts, damaged };
};

async function backupOf(vault: VaultContract): Promise<Blob> {
  const { file, checkpoint } = valueOf(await vault.makeBackup());
  valueOf(await vault.backupSaved(checkpoint));
  return file;
}

describe('a backup', () => {
  it('is read back in full, and counts once it was saved', async () => {
    const { clinic, vault } = await filled();
    expect(valueOf(await vault.standing())).toMatchObject({ entries: 42, lastBackup: null });
    expect(await vault.backupSaved([])).toMatchObject({ problem: { type: 'backupNotLast' } });
    const made = valueOf(await vault.makeBackup());
    expect(made).toMatchObject({ entries: 42 + valueOf(await vault.ledger()).lines.length, damaged: 0, bytes: made.file.size });
    expect(made.fileName).toMatch(/^resguardo 2026-11-2\d [a-z]+-[a-z]+-[a-z]+\.backup$/);
    expect(valueOf(await vault.standing()).lastBackup).toBeNull();
    valueOf(await vault.backupSaved(made.checkpoint));
    expect(valueOf(await vault.standing()).lastBackup).toEqual({ at: clinic.now, entriesSince: 0 });
    expect(new Set(clinic.heard.map(([what]) => what))).toEqual(new Set(['backup', 'readingBack']));
  });

  it('counts only if it is the one that was made last, on this tablet', async () => {
    const { vault, child } = await filled();
    const stale = valueOf(await vault.makeBackup());
    valueOf(await vault.addNote(child.id, { title: 'Since', text: 'since' }));
    const made = valueOf(await vault.makeBackup());
    const foreign = made.checkpoint.toReversed();
    for (const saved of [stale.checkpoint, foreign, made.checkpoint.slice(1), 'x' as never, null as never]) {
      expect(await vault.backupSaved(saved)).toMatchObject({ problem: { type: 'backupNotLast' } });
    }
    expect(valueOf(await vault.standing()).lastBackup).toBeNull();
    valueOf(await vault.backupSaved(made.checkpoint));
    expect(valueOf(await vault.standing()).lastBackup).toMatchObject({ entriesSince: 0 });
    expect(await vault.backupSaved(made.checkpoint)).toMatchObject({ problem: { type: 'backupNotLast' } });
  });

  it('says nothing in clear but the head and the key file', async () => {
    const { vault, child } = await filled();
    const bytes = Buffer.from(await (await backupOf(vault)).arrayBuffer());
    expect(bytes.subarray(0, 8).toString()).toBe('RGBACK1\n');
    for (const word of [`"${child.codeName}"`, child.id, 'She came', 'Night', 'private', 'Rivera']) expect(bytes.includes(word)).toBe(false);
  });

  it('goes on while other things are written, and holds what was there when it began', async () => {
    const { clinic, vault, child } = await filled();
    const before = await pageOf(vault, child);
    const making = vault.makeBackup();
    valueOf(await vault.addNote(child.id, { title: 'After', text: 'after' }));
    const { file } = valueOf(await making);
    valueOf(await vault.lock(null));
    const other = new Clinic();
    const restored = other.start();
    valueOf(await restored.restoreBackup({ file, secret: { passphrase }, ...face }));
    expect(await pageOf(restored, child)).toEqual(before);
    expect(clinic.told).toEqual([]);
  });
});

describe('a backup on an empty tablet', () => {
  it.each(['passphrase', 'words'] as const)('gives everything back by the %s', async (by) => {
    const { clinic, vault, child } = await filled();
    const before = await pageOf(vault, child);
    const lines = valueOf(await vault.ledger()).lines.length;
    const file = await backupOf(vault);
    valueOf(await vault.lock(null));
    const tablet = new Clinic();
    const restored = tablet.start();
    expect(await tablet.look(restored)).toEqual({ state: 'none' });
    const secret = by === 'words' ? { words: clinic.words } : { passphrase };
    const unlocked = valueOf(await restored.restoreBackup({ file, secret, ...face }));
    expect(unlocked).toMatchObject({ problems: [], vault: { ...face } });
    expect(await pageOf(restored, child)).toEqual(before);
    const ledger = valueOf(await restored.ledger());
    expect(ledger.brokenAt).toBeNull();
    expect(ledger.lines.slice(lines).map(({ act }) => act.act)).toEqual(['restored', 'unlocked', 'childOpened']);
    expect(valueOf(await restored.checkVault())).toMatchObject({ damaged: [], shelf: 'whole', strangers: 0, keyCopies: 2, ledgerBrokenAt: null });
    // It goes on: written to, locked, unlocked, and backed up again.
    valueOf(await restored.addNote(child.id, { title: 'There', text: 'x'.repeat(60_000) }));
    const again = await tablet.reopen(restored);
    expect((await pageOf(again, child)).privateNotes).toHaveLength(42);
    expect(valueOf(await again.makeBackup()).damaged).toBe(0);
  });

  it('binds what was loose, so that it is few rows', async () => {
    const { vault, child } = await filled();
    const file = await backupOf(vault);
    const before = (await rowsOf('rows')).length;
    valueOf(await vault.lock(null));
    const restored = new Clinic().start();
    valueOf(await restored.restoreBackup({ file, secret: { passphrase }, ...face }));
    const { volumes } = valueOf(await restored.checkVault());
    const after = (await rowsOf('rows')).length;
    // Volumes, two plates, and the lines that restoring and checking wrote.
    expect(after).toBeLessThan(before / 3);
    expect(volumes).toBeGreaterThan(2);
    expect((await pageOf(restored, child)).damaged).toEqual({ private: [], record: [] });
  });

  it('can be restored from what was restored, twice, with all branches told apart', async () => {
    const { vault, child } = await filled();
    let page = await pageOf(vault, child);
    let file = await backupOf(vault);
    valueOf(await vault.lock(null));
    for (let n = 0; n < 3; n += 1) {
      const next = new Clinic().start();
      valueOf(await next.restoreBackup({ file, secret: { passphrase }, ...face }));
      expect(await pageOf(next, child)).toEqual(page);
      for (let m = 0; m < 8; m += 1) valueOf(await next.addNote(child.id, { title: `${n} ${m}`, text: 'y'.repeat(9000) }));
      page = await pageOf(next, child);
      file = await backupOf(next);
      expect(valueOf(await next.checkVault())).toMatchObject({ damaged: [], strangers: 0 });
      valueOf(await next.lock(null));
    }
  }, 30_000);

  it('refuses what is no backup, what is cut off at any edge, another passphrase, and leaves the tablet empty', async () => {
    const { vault } = await filled();
    const file = await backupOf(vault);
    valueOf(await vault.lock(null));
    const tablet = new Clinic();
    const next = tablet.start();
    const restore = (given: Blob, secret: { readonly passphrase: string } = { passphrase }) => next.restoreBackup({ file: given, secret, ...face });
    expect(await restore(new Blob(['hello there, this is no backup']))).toMatchObject({ problem: { type: 'fileNotBackup' } });
    expect(await restore(new Blob([]))).toMatchObject({ problem: { type: 'fileNotBackup' } });
    expect(await restore(file, { passphrase: 'not the passphrase at all' })).toMatchObject({ problem: { type: 'wrongPassphrase' } });
    const bytes = new Uint8Array(await file.arrayBuffer());
    for (const length of [9, 12, 200, 3000, bytes.length - 65_552 * 3, bytes.length - 16, bytes.length - 1]) {
      expect(await restore(new Blob([bytes.slice(0, length)])), `cut at ${length}`).toMatchObject({ problem: { type: 'backupDamaged' } });
    }
    for (const at of [20, 400, 2600, 4000, Math.floor(bytes.length / 2), bytes.length - 5]) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 4;
      expect(await restore(new Blob([flipped])), `flipped at ${at}`).toMatchObject({ ok: false });
    }
    expect(await restore(new Blob([bytes, new Uint8Array(3)]))).toMatchObject({ problem: { type: 'backupDamaged' } });
    const later = bytes.slice();
    later[6] = '2'.charCodeAt(0);
    expect(await restore(new Blob([later]))).toMatchObject({ problem: { type: 'backupTooNew' } });
    expect(await tablet.look(next)).toEqual({ state: 'none' });
  });

  it('is not put over a vault that is here', async () => {
    const { vault } = await filled();
    const file = await backupOf(vault);
    expect(await vault.restoreBackup({ file, secret: { passphrase }, ...face })).toMatchObject({ problem: { type: 'backupOfOther' } });
    valueOf(await vault.lock(null));
  });

  it('is put beside another vault that is here, under a face of its own', async () => {
    const { vault } = await filled();
    const file = await backupOf(vault);
    valueOf(await vault.lock(null));
    const tablet = new Clinic();
    const other = await tablet.makeVault();
    valueOf(await other.lock(null));
    const next = tablet.start();
    const taken = { ok: false, problem: { type: 'invalid', field: 'emblem', why: 'taken' } };
    expect(await next.restoreBackup({ file, secret: { passphrase }, label: 'Kite', emblem: 'boat' })).toEqual(taken);
    expect(await next.restoreBackup({ file, secret: { passphrase }, label: 'Wave', emblem: 'kite' })).toEqual(taken);
    expect(valueOf(await next.restoreBackup({ file, secret: { passphrase }, ...face })).vault).toMatchObject(face);
    valueOf(await next.lock(null));
    const shown = await tablet.look(next);
    expect(shown).toMatchObject({ state: 'shelf', vaults: [{ vault: { label: 'Kite' }, state: 'ready' }, { vault: face, state: 'ready' }] });
    if (shown.state !== 'shelf') return;
    await next.look({ marker: null, vault: shown.vaults[0]!.vault.id });
    expect(valueOf(await next.unlock({ passphrase })).problems).toEqual([]);
  });

  it('tells of entries that did not open, and gives the rest back', async () => {
    const { clinic, vault, child } = await filled();
    const book = new Map(await rowsOf('rows'));
    const [[id] = []] = [...book].filter(([, sealed]) => sealed.length > 40_000 && sealed.length < 60_000);
    await onDisk((database) => database.table('rows').delete(id as never));
    const made = valueOf(await vault.makeBackup());
    expect(made.damaged).toBeGreaterThan(5);
    valueOf(await vault.lock(null));
    const next = new Clinic().start();
    const unlocked = valueOf(await next.restoreBackup({ file: made.file, secret: { words: clinic.words }, ...face }));
    expect(unlocked.problems).toEqual([{ type: 'backupHadDamage', entries: made.damaged }]);
    const page = await pageOf(next, child);
    expect(page.damaged.private.length + page.damaged.record.length).toBe(made.damaged);
    expect(page.privateNotes.length).toBe(41 - made.damaged);
  });
});

describe('a vault whose database is lost', () => {
  it('comes back from its backup, and says how much it lacks', async () => {
    const { clinic, vault, child } = await filled();
    const page = await pageOf(vault, child);
    const file = await backupOf(vault);
    valueOf(await vault.addNote(child.id, { title: 'Since', text: 'since' }));
    valueOf(await vault.lock(null));
    await onDisk((database) => database.delete());
    const next = clinic.start();
    expect(await clinic.look(next)).toMatchObject({ state: 'lost', missing: 'database' });
    const unlocked = valueOf(await next.restoreBackup({ file, secret: { passphrase }, ...face }));
    expect(unlocked.problems).toMatchObject([{ type: 'savesMissing' }]);
    expect(await pageOf(next, child)).toEqual(page);
    const again = clinic.start();
    valueOf(await next.lock(null));
    expect(await clinic.look(again)).toMatchObject({ state: 'ready', vault: face });
    expect(valueOf(await again.unlock({ passphrase })).problems).toEqual([]);
  });
});
