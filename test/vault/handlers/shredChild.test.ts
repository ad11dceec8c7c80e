import { describe, expect, it, vi } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { day } from '../../../src/core/Instant.ts';
import { newestKeyFile } from '../../../src/vault/keys/newestKeyFile.ts';
import { unlockWithPassphrase } from '../../../src/vault/keys/unlock.ts';
import { generationOf } from '../../../src/vault/seal/openRow.ts';
import { openKeyFiles } from '../../../src/vault/store/openKeyFiles.ts';
import { quickKdf } from '../keys/kdfInProcess.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, Clinic, compose, passphrase } from './clinic.ts';
import { replaceRows, rowsOf } from './disk.ts';
import { someSound } from './someSound.ts';
import { finch, pageOf, twoChildren } from './twoChildren.ts';

vi.setConfig({ testTimeout: 60_000 });

const why = { saidBy: 'Counsel', why: 'A demand is expected.' };

async function heldNow(vault: VaultContract, clinic: Clinic) {
  const glance = await clinic.look(vault);
  if (glance.state !== 'ready') throw new Error(glance.state);
  const { id } = glance.vault;
  const held = valueOf(await unlockWithPassphrase({ vault: id, keyFiles: openKeyFiles(id), makeKdfWorker: quickKdf }, passphrase));
  return { body: held.open.body, both: valueOf(await newestKeyFile(openKeyFiles(id), id)).both };
}

describe('shredding a child', () => {
  it('takes her keys, her rows and her page, and leaves everybody else as they were', async () => {
    const { clinic, vault, wren, child } = await twoChildren();
    const summary = valueOf(await vault.newSummary(child.id));
    expect(summary.sentences).toEqual([]);
    const before = await pageOf(vault, wren);
    valueOf(await vault.openChild(child.id));
    valueOf(await vault.standing());
    valueOf(await vault.keepRendering(child.id, { text: 'A.', rendering: 'B.', speaker: { by: 'clinician', who: 'Ana' }, sound: someSound('a') }));
    const [rows, drafts] = [await rowsOf('rows'), await rowsOf('drafts')];
    expect(await vault.mayShred(child.id)).toEqual({ ok: true, value: null });
    expect(valueOf(await vault.shredChild(child.id, ' finch '))).toEqual({ done: true, behind: false });
    expect(valueOf(await vault.caseload()).children.map(({ child: each }) => each.codeName)).toEqual(['Wren']);
    for (const asked of [vault.openChild(child.id), vault.mayShred(child.id), vault.addNote(child.id, { title: '', text: 'x' })]) {
      expect(await asked).toEqual({ ok: false, problem: { type: 'notFound' } });
    }
    expect(await pageOf(vault, wren)).toEqual(before);
    const check = valueOf(await vault.checkVault());
    expect(check).toMatchObject({ children: 1, damaged: [], strangers: 0, shelf: 'whole', damagedPrevious: [], ledgerBrokenAt: null, keyCopies: 2, damagedDrafts: 0, damagedRecordings: 0 });
    expect(valueOf(await vault.ledger()).lines.at(-1)?.act).toEqual({ act: 'childShredded', child: child.id });
    const [left, leftDrafts] = [await rowsOf('rows'), await rowsOf('drafts')];
    expect(rows.length - left.length).toBeGreaterThan(3);
    expect(drafts.length - leftDrafts.length).toBe(4);
    const { body, both } = await heldNow(vault, clinic);
    expect(both).toBe(true);
    expect(body.children.map((keys) => keys.child)).toEqual([wren.id]);
    expect(body.shelf.seals.map(({ generation }) => generation)).toEqual([2]);
    for (const [name, row] of await rowsOf('shelf')) expect(generationOf(new Uint8Array(row)), String(name)).toBe(name === 'desk' ? 1 : 2);
    const again = await clinic.reopen(vault);
    expect(valueOf(await again.addChild(finch)).codeName).toBe('Finch');
    expect(await pageOf(again, wren)).toEqual(before);
  });

  it('asks for her code name', async () => {
    const { vault, child } = await twoChildren();
    expect(await vault.shredChild(child.id, 'Wren')).toEqual({ ok: false, problem: { type: 'otherCodeName' } });
    expect(await vault.shredChild(child.id, 7 as never)).toMatchObject({ problem: { type: 'invalid' } });
    expect(valueOf(await vault.caseload()).children).toHaveLength(2);
  });

  it('waits while a backup is being made, or older keys still open something', async () => {
    const { vault, wren, child } = await twoChildren();
    const making = vault.makeBackup();
    expect(await vault.mayShred(child.id)).toEqual({ ok: false, problem: { type: 'backupRunning' } });
    valueOf(await making);
    const { words, ask } = valueOf(await vault.renewWords({ current: passphrase, keys: true }));
    valueOf(await vault.confirmNewWords(ask.map((place) => ({ place, word: words[place]! }))));
    expect(await vault.shredChild(child.id, 'Finch')).toEqual({ ok: false, problem: { type: 'keysRenewing' } });
    await vi.waitFor(async () => expect(valueOf(await vault.standing()).booksUnderOldKeys).toBe(0), { timeout: 20_000 });
    valueOf(await vault.shredChild(child.id, 'Finch'));
    await pageOf(vault, wren);
  });

  it('goes before and after a renewal of all keys, whose generations never meet those of before', async () => {
    const { clinic, vault, wren, child } = await twoChildren();
    const before = await pageOf(vault, wren);
    valueOf(await vault.shredChild(child.id, 'Finch'));
    const { words, ask } = valueOf(await vault.renewWords({ current: passphrase, keys: true }));
    valueOf(await vault.confirmNewWords(ask.map((place) => ({ place, word: words[place]! }))));
    await vi.waitFor(async () => expect(valueOf(await vault.standing()).booksUnderOldKeys).toBe(0), { timeout: 20_000 });
    const { body } = await heldNow(vault, clinic);
    expect(body.shelf.seals.map(({ generation }) => generation)).toEqual([3]);
    expect([body.privateIndex.generation, body.recordIndex.generation]).toEqual([3, 3]);
    const again = await clinic.reopen(vault);
    expect(await pageOf(again, wren)).toEqual(before);
    expect(valueOf(await again.checkVault())).toMatchObject({ damaged: [], strangers: 0, shelf: 'whole', damagedPrevious: [] });
  });

  it('takes what was put aside of her errands, and leaves what was of another child’s', async () => {
    const { clinic, vault, wren, child } = await twoChildren();
    let open = vault;
    for (const { id } of [wren, child]) {
      valueOf(await clinic.handOver(open, { kind: 'notice', child: id, attestation }));
      await replaceRows('errand', (await rowsOf('errand')).map(([key, row]) => [key, key === 1 ? row.with(100, row[100]! ^ 1) : row] as const));
      const { vault: again, unlocked } = await clinic.unlock();
      expect(unlocked.problems.map(({ type }) => type)).toEqual(['errandUnreadable']);
      open = again;
    }
    const { strangers } = valueOf(await open.checkVault());
    expect(strangers).toBeGreaterThan(2);
    expect(valueOf(await open.shredChild(child.id, 'Finch'))).toEqual({ done: true, behind: false });
    const left = valueOf(await open.checkVault());
    expect(left).toMatchObject({ damaged: [], shelf: 'whole', strangers: strangers / 2 });
  });

  it('of more rows than her page can list takes all of them', async () => {
    const { vault, wren, child } = await twoChildren();
    const before = await pageOf(vault, wren);
    const finches = valueOf(await vault.addChild({ ...finch, codeName: 'Many' }));
    const rows = (await rowsOf('rows')).length;
    for (let n = 0; n < 250; n += 1) {
      valueOf(await vault.addNote(finches.id, { title: '', text: 'n' }));
      valueOf(await vault.addRecord(finches.id, { kind: 'progress', form: 'free', text: 'p' }));
    }
    // Of the ledger's lines most are bound, of hers none.
    expect((await rowsOf('rows')).length - rows).toBeGreaterThan(500);
    valueOf(await vault.shredChild(finches.id, 'Many'));
    expect(valueOf(await vault.checkVault())).toMatchObject({ damaged: [], strangers: 0, shelf: 'whole' });
    expect(valueOf(await vault.shredChild(child.id, 'Finch'))).toEqual({ done: true, behind: false });
    expect(valueOf(await vault.checkVault())).toMatchObject({ damaged: [], strangers: 0, shelf: 'whole' });
    expect(await pageOf(vault, wren)).toEqual(before);
  });

  it('is gone from a backup made after, put back on another tablet', async () => {
    const { vault, wren, child } = await twoChildren();
    const before = await pageOf(vault, wren);
    valueOf(await vault.shredChild(child.id, 'Finch'));
    const { file } = valueOf(await vault.makeBackup());
    valueOf(await vault.lock(null));
    const tablet = new Clinic().start();
    valueOf(await tablet.restoreBackup({ file, secret: { passphrase }, label: 'Wave', emblem: 'boat' }));
    expect(valueOf(await tablet.caseload()).children.map(({ child: each }) => each.codeName)).toEqual(['Wren']);
    expect(await pageOf(tablet, wren)).toEqual(before);
    expect(valueOf(await tablet.checkVault())).toMatchObject({ damaged: [], strangers: 0, shelf: 'whole', ledgerBrokenAt: null });
  });

  it('is not taken for entries that the last backup holds', async () => {
    const { vault, wren, child } = await twoChildren();
    const { checkpoint } = valueOf(await vault.makeBackup());
    valueOf(await vault.backupSaved(checkpoint));
    valueOf(await vault.shredChild(child.id, 'Finch'));
    expect(valueOf(await vault.standing()).lastBackup?.entriesSince).toBe(0);
    valueOf(await vault.addNote(wren.id, { title: '', text: 'New.' }));
    expect(valueOf(await vault.standing()).lastBackup?.entriesSince).toBe(1);
  });

  it('is refused for what is older than thirty days', async () => {
    const { clinic, vault, child } = await twoChildren();
    clinic.pass(30 * day);
    valueOf(await vault.mayShred(child.id));
    clinic.pass(1);
    expect(await vault.shredChild(child.id, 'Finch')).toEqual({ ok: false, problem: { type: 'mustBeKept', why: 'old' } });
    expect(valueOf(await vault.caseload()).children).toHaveLength(2);
  });
});

describe('a legal hold', () => {
  it('on a child keeps her from being destroyed, renamed, or her summaries thrown away, and nobody else', async () => {
    const { vault, wren, child, recipient } = await twoChildren();
    const asked = await compose(vault, child, recipient);
    const empty = valueOf(await vault.newSummary(child.id));
    valueOf(await vault.setHold({ child: child.id, on: true, ...why }));
    expect(await vault.setHold({ child: child.id, on: true, ...why })).toEqual({ ok: false, problem: { type: 'notNow' } });
    const held = { ok: false, problem: { type: 'heldByLaw' } };
    expect(await vault.mayShred(child.id)).toEqual(held);
    expect(await vault.shredChild(child.id, 'Finch')).toEqual(held);
    expect(await vault.dropSummary(child.id, asked.summary)).toEqual(held);
    valueOf(await vault.dropSummary(child.id, empty.id));
    expect(await vault.changeChild(child.id, { ...finch, codeName: 'Heron' })).toEqual(held);
    valueOf(await vault.changeChild(child.id, { ...finch, band: 'B' }));
    valueOf(await vault.addNote(child.id, { title: '', text: 'More.' }));
    const { holds } = valueOf(await vault.openChild(child.id));
    expect(holds).toMatchObject({ hers: { set: why, lifted: null }, all: null });
    expect(valueOf(await vault.caseload()).children.map(({ held: each }) => each)).toEqual([false, true]);
    valueOf(await vault.mayShred(wren.id));
    valueOf(await vault.setHold({ child: child.id, on: false, saidBy: 'Counsel', why: 'It is over.' }));
    valueOf(await vault.dropSummary(child.id, asked.summary));
    expect(valueOf(await vault.openChild(child.id)).holds.hers).toMatchObject({ set: why, lifted: { why: 'It is over.' } });
    valueOf(await vault.shredChild(child.id, 'Finch'));
    const acts = valueOf(await vault.ledger()).lines.map(({ act }) => act).filter(({ act }) => act.startsWith('hold'));
    expect(acts).toEqual([{ act: 'holdSet', child: child.id }, { act: 'holdLifted', child: child.id }]);
  });

  it('on the whole vault keeps every child, over lock and unlock', async () => {
    const { clinic, vault, wren, child } = await twoChildren();
    expect(await vault.setHold({ child: null, on: false, ...why })).toEqual({ ok: false, problem: { type: 'notNow' } });
    expect(await vault.setHold({ child: null, on: true, saidBy: ' ', why: 'x' })).toMatchObject({ problem: { type: 'invalid', field: 'saidBy', why: 'empty' } });
    valueOf(await vault.setHold({ child: null, on: true, ...why }));
    const again = await clinic.reopen(vault);
    for (const { id } of [wren, child]) expect(await again.mayShred(id)).toEqual({ ok: false, problem: { type: 'heldByLaw' } });
    expect(valueOf(await again.standing()).hold).toMatchObject({ set: why, lifted: null });
    valueOf(await again.setFacility(valueOf(await again.facility())));
    expect(valueOf(await again.standing()).hold?.lifted).toBeNull();
    valueOf(await again.setHold({ child: null, on: false, ...why }));
    valueOf(await again.mayShred(child.id));
  });
});
