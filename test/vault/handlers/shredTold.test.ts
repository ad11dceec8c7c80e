import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { day } from '../../../src/core/Instant.ts';
import { newestKeyFile } from '../../../src/vault/keys/newestKeyFile.ts';
import { unlockWithPassphrase } from '../../../src/vault/keys/unlock.ts';
import { openKeyFiles } from '../../../src/vault/store/openKeyFiles.ts';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { quickKdf } from '../keys/kdfInProcess.ts';
import { fullDisk } from '../store/fullDisk.ts';
import { valueOf } from '../valueOf.ts';
import { compose, passphrase, type Clinic } from './clinic.ts';
import { onDisk, replaceRows, rowsOf } from './disk.ts';
import { KilledClinic } from './KilledClinic.ts';
import { someSound } from './someSound.ts';
import { pageOf, twoChildren } from './twoChildren.ts';

vi.setConfig({ testTimeout: 120_000 });

const why = { saidBy: 'Counsel', why: 'A demand is expected.' };
const heldByLaw = { ok: false, problem: { type: 'heldByLaw' } };
const drop = (...names: readonly string[]) => onDisk((database) => database.table('shelf').bulkDelete([...names]));
const namesIn = async (vault: VaultContract) => valueOf(await vault.caseload()).children.map(({ child }) => child.codeName);

async function shelfKeys(vault: VaultContract, clinic: Clinic): Promise<readonly string[]> {
  const glance = await clinic.look(vault);
  if (glance.state !== 'ready') throw new Error(glance.state);
  const { id } = glance.vault;
  const held = valueOf(await unlockWithPassphrase({ vault: id, keyFiles: openKeyFiles(id), makeKdfWorker: quickKdf }, passphrase));
  expect(valueOf(await newestKeyFile(openKeyFiles(id), id)).both).toBe(true);
  return held.open.body.shelf.seals.map(({ key }) => key);
}

describe('what the ledger tells of a child outlasts her page', () => {
  it.each([['her page', ['page/0']], ['her page and what it was before', ['page/0', 'page/0/previous']]])('a hold on her: %s is lost', async (_, lost) => {
    const { clinic, vault, child, wren } = await twoChildren();
    valueOf(await vault.setHold({ child: child.id, on: true, ...why }));
    const at = clinic.now;
    valueOf(await vault.lock(null));
    clinic.pass(day);
    await drop(...lost);
    const { vault: again } = await clinic.unlock();
    valueOf(await again.mendShelf());
    expect(await again.mayShred(child.id)).toEqual(heldByLaw);
    expect(valueOf(await again.openChild(child.id)).holds).toMatchObject({ hers: { set: { at }, lifted: null }, all: null });
    expect(valueOf(await again.openChild(wren.id)).holds.hers).toBeNull();
    valueOf(await again.setHold({ child: child.id, on: false, ...why }));
    valueOf(await again.mayShred(child.id));
  });

  it('a hold on the whole vault: the desk is lost', async () => {
    const { clinic, vault, child } = await twoChildren();
    valueOf(await vault.setHold({ child: null, on: true, ...why }));
    valueOf(await vault.lock(null));
    await drop('desk');
    const { vault: again } = await clinic.unlock();
    valueOf(await again.mendShelf());
    expect(valueOf(await again.standing()).hold).toMatchObject({ lifted: null });
    expect(await again.mayShred(child.id)).toEqual(heldByLaw);
  });

  it('that everything of hers is to go: mending is cut off before its line', async () => {
    const clinic = new KilledClinic();
    const { vault } = await twoChildren(clinic);
    const { id } = valueOf(await vault.caseload()).children[1]!.child;
    const disk = fullDisk();
    disk.fillAt(disk.writes + 1);
    expect(valueOf(await vault.shredChild(id, 'Finch')).done).toBe(false);
    valueOf(await vault.lock(null));
    disk.makeRoom();
    await drop('page/0');
    const { vault: again } = await clinic.unlock();
    disk.fillAt(disk.writes + 1);
    expect(await again.mendShelf()).toMatchObject({ problem: { type: 'storageFull' } });
    disk.makeRoom();
    await again.lock(null);
    const { vault: last, unlocked } = await clinic.unlock();
    expect(unlocked.problems).toEqual([]);
    expect(await namesIn(last)).toEqual(['Wren']);
    expect(valueOf(await last.checkVault())).toMatchObject({ children: 1, shelf: 'whole', damaged: [], ledgerBrokenAt: null });
  });
});

describe('nothing is destroyed', () => {
  it('while it is still to be told that saves were lost', async () => {
    const { clinic, vault, child } = await twoChildren();
    valueOf(await vault.lock(null));
    const before = { rows: await rowsOf('rows'), shelf: await rowsOf('shelf') };
    const { vault: second } = await clinic.unlock();
    valueOf(await second.addNote(child.id, { title: '', text: 'x' }));
    valueOf(await second.lock(null));
    await replaceRows('rows', before.rows);
    await replaceRows('shelf', before.shelf);
    const disk = fullDisk();
    const third = clinic.start();
    await clinic.look(third);
    disk.fillAt(disk.writes);
    expect(valueOf(await third.unlock({ passphrase })).problems).toContainEqual({ type: 'storageFull' });
    disk.makeRoom();
    expect(await third.mayShred(child.id)).toEqual({ ok: false, problem: { type: 'mustBeKept', why: 'unsure' } });
  });

  it('by a clock that is behind: what was written while it was ahead would be young for as long', async () => {
    const { clinic, vault, child } = await twoChildren();
    clinic.pass(1000 * day);
    valueOf(await vault.setHold({ child: null, on: true, ...why }));
    valueOf(await vault.setHold({ child: null, on: false, ...why }));
    const kid = valueOf(await vault.addChild({ codeName: 'Rook', emblem: 'owl', band: 'A', language: 'en', interpreter: false }));
    valueOf(await vault.addNote(kid.id, { title: '', text: 'x' }));
    valueOf(await vault.mayShred(kid.id));
    const last = clinic.now;
    clinic.pass(-900 * day);
    expect(await vault.mayShred(kid.id)).toEqual({ ok: false, problem: { type: 'clockBehind', last } });
    expect(await vault.mayShred(child.id)).toMatchObject({ problem: { type: 'mustBeKept', why: 'old' } });
  });

  it('of a summary under a hold as a draft, either', async () => {
    const { vault, child, recipient } = await twoChildren();
    const { summary } = await compose(vault, child, recipient);
    valueOf(await vault.setHold({ child: child.id, on: true, ...why }));
    expect(await vault.dropDraft(child.id, { wing: 'record', of: 'summary', id: summary })).toEqual(heldByLaw);
    valueOf(await vault.dropDraft(child.id, { wing: 'private', of: 'note' }));
  });

  it('that lies aside, while the page is lost that may tell of a hold', async () => {
    const { clinic, vault, child } = await twoChildren();
    const made = valueOf(await vault.makeBackup());
    valueOf(await vault.prepareRestore({ file: made.file, secret: { passphrase } }));
    valueOf(await vault.switchToRestored({ typed: made.checkpoint.join(' ') }));
    valueOf(await vault.setHold({ child: child.id, on: true, ...why }));
    valueOf(await vault.lock(null));
    const database = new Dexie((await Dexie.getDatabaseNames()).find((name) => /^resguardo-[0-9a-f]{32}-1$/.test(name))!);
    await database.open();
    await database.table('shelf').bulkDelete(['page/0', 'page/0/previous']);
    database.close();
    const { vault: again } = await clinic.unlock();
    const [aside] = valueOf(await again.keptAside());
    const asked = { database: aside!.database, typed: aside!.words.join(' ') };
    expect(await again.deleteAside(asked)).toMatchObject({ problem: { type: 'shelfDamaged' } });
    valueOf(await again.mendShelf());
    expect(await again.deleteAside(asked)).toEqual(heldByLaw);
  });
});

it('a backup that was made before and waits to be saved counts no more, for it holds her', async () => {
  const { vault, child } = await twoChildren();
  const made = valueOf(await vault.makeBackup());
  valueOf(await vault.shredChild(child.id, 'Finch'));
  for (const file of [undefined, made.file]) expect(await vault.backupSaved(made.checkpoint, file)).toMatchObject({ problem: { type: 'backupNotLast' } });
  expect(valueOf(await vault.standing()).lastBackup).toBeNull();
});

describe('a backup from before', () => {
  it('is not told to be damaged when it is tried: it opens with what opened it then', async () => {
    const { vault, child } = await twoChildren();
    const { file } = valueOf(await vault.makeBackup());
    valueOf(await vault.shredChild(child.id, 'Finch'));
    expect(await vault.tryBackup({ file })).toMatchObject({ problem: { type: 'fileKeyWrong' } });
    expect(valueOf(await vault.tryBackup({ file, secret: { passphrase } }))).toMatchObject({ damaged: 0, children: 2 });
    const cut = file.slice(0, file.size - 100);
    expect(await vault.tryBackup({ file: cut, secret: { passphrase } })).toMatchObject({ problem: { type: 'backupDamaged' } });
  });

  it('put back here does not bring back the key that sealed her card', async () => {
    const { clinic, vault, wren, child } = await twoChildren();
    const before = await pageOf(vault, wren);
    const [first] = await shelfKeys(vault, clinic);
    const made = valueOf(await vault.makeBackup());
    valueOf(await vault.shredChild(child.id, 'Finch'));
    valueOf(await vault.prepareRestore({ file: made.file, secret: { passphrase } }));
    valueOf(await vault.switchToRestored({ typed: made.checkpoint.join(' ') }));
    const again = await clinic.reopen(vault);
    expect(await shelfKeys(again, clinic)).toHaveLength(1);
    expect(await shelfKeys(again, clinic)).not.toContain(first);
    expect(await namesIn(again)).toEqual(['Wren']);
    expect((await pageOf(again, wren)).privateNotes).toEqual(before.privateNotes);
    expect(valueOf(await again.checkVault())).toMatchObject({ children: 1, damaged: [], shelf: 'whole', damagedPrevious: [], ledgerBrokenAt: null });
  });
});

it('the key that sealed her card goes wherever it is killed, also where a recording that serves every child is damaged', async () => {
  const clinic = new KilledClinic();
  const { vault, child } = await twoChildren(clinic);
  const notice = { kind: 'notice', child: child.id } as const;
  const { text } = valueOf(await vault.voices(notice)).cards.flatMap(({ pieces }) => pieces)[0]!;
  const keyOf = (key: IDBValidKey) => Buffer.from(key as ArrayBuffer).toString('hex');
  const had = new Set((await rowsOf('drafts')).map(([key]) => keyOf(key)));
  valueOf(await vault.keepVoice(notice, { text, speaker: { by: 'clinician', who: 'Ana' }, sound: someSound('h') }));
  const [spoken] = (await rowsOf('drafts')).find(([key]) => !had.has(keyOf(key)))!;
  await onDisk((database) => database.table('drafts').put(new Uint8Array([1, 2, 3]), spoken as string));
  const [first] = await shelfKeys(vault, clinic);
  const states = await clinic.during(async () => {
    valueOf(await vault.shredChild(child.id, 'Finch'));
    await vault.lock(null);
  });
  for (const state of states.slice(1)) {
    await clinic.putBack(state);
    const { vault: again } = await clinic.unlock();
    if ((await namesIn(again)).length === 1) {
      await vi.waitFor(async () => expect(valueOf(await again.standing()).booksUnderOldKeys).toBe(0), { timeout: 10_000 });
      expect(await shelfKeys(again, clinic)).not.toContain(first);
    }
    await again.lock(null);
  }
});
