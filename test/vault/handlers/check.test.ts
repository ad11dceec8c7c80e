import { beforeAll, describe, expect, it } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Child } from '../../../src/core/Child.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, compose, furnish, passphrase } from './clinic.ts';
import { onDisk, replaceRows, rowsOf } from './disk.ts';
import { walkThrough } from './walkThrough.ts';

beforeAll(ready);

const text = (n: number) => `${n} `.repeat(700);

async function filled(notes = 50) {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child, recipient } = await furnish(vault);
  for (let n = 0; n < notes; n += 1) valueOf(await vault.addNote(child.id, { title: `Day ${n}`, text: text(n) }));
  return { clinic, vault, child, recipient };
}

async function reopened(clinic: Clinic, vault: VaultContract) {
  valueOf(await vault.lock(null));
  return clinic.unlock();
}

async function texts(vault: VaultContract, { id }: Pick<Child, 'id'>): Promise<readonly string[]> {
  const { privateNotes, damaged } = valueOf(await vault.openChild(id));
  expect(damaged.private).toEqual([]);
  return privateNotes.map(({ entry }) => entry.text);
}

const drop = (table: 'rows' | 'shelf', ...keys: readonly IDBValidKey[]) => onDisk(async (database) => {
  for (const key of keys) await database.table(table).delete(key as never);
});

describe('checking the vault', () => {
  it('reads everything and finds nothing wrong with what is whole', async () => {
    const { clinic, vault, child } = await filled();
    valueOf(await vault.saveDraft({ child: child.id, slot: { wing: 'record', of: 'progress' }, body: 'she' }));
    const checked = valueOf(await vault.checkVault());
    expect(checked).toMatchObject({
      children: 1, entries: 50, drafts: 1, damaged: [], damagedDrafts: 0, shelf: 'whole', ledgerBrokenAt: null, strangers: 0, keyCopies: 2,
      checkedAt: clinic.now,
    });
    expect(checked.volumes).toBeGreaterThan(0);
    expect(checked.rows).toBe((await rowsOf('rows')).length);
    expect(clinic.heard).toEqual([['check', 1, 1]]);
    expect(await vault.mendShelf()).toMatchObject({ problem: { type: 'notNow' } });
  });

  it('changes nothing', async () => {
    const { vault } = await filled(3);
    const before = [await rowsOf('rows'), await rowsOf('shelf'), await rowsOf('drafts')];
    valueOf(await vault.checkVault());
    expect([await rowsOf('rows'), await rowsOf('shelf'), await rowsOf('drafts')]).toEqual(before);
  });

  it('names what is damaged by child, book and the day it was written', async () => {
    const { clinic, vault, child } = await filled(0);
    const days: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      clinic.pass(86_400_000);
      days.push(clinic.now);
      const before = new Set((await rowsOf('rows')).map(([id]) => Buffer.from(id as never).toString('hex')));
      valueOf(await vault.addNote(child.id, { title: '', text: text(n) }));
      // Of the two rows that came, the note is the larger.
      const [largest] = (await rowsOf('rows')).filter(([id]) => !before.has(Buffer.from(id as never).toString('hex'))).sort(([, one], [, other]) => other.length - one.length);
      if (n === 1 || n === 3) await drop('rows', largest![0]);
    }
    const { damaged } = valueOf(await vault.checkVault());
    expect(damaged).toEqual([1, 3].map((n) => ({ child: child.id, book: 'private', number: n, at: days[n] })));
    const page = valueOf(await vault.openChild(child.id));
    expect(page.damaged.private).toEqual([1, 3].map((n) => ({ child: child.id, number: n, at: days[n] })));
    expect(page.privateNotes.map(({ number }) => number)).toEqual([0, 2, 4]);
  });

  it.each([
    ['flipped', (row: Uint8Array) => row.map((byte, at) => (at === 200 ? byte ^ 1 : byte))],
    ['cut', (row: Uint8Array) => row.slice(0, -1)],
    ['emptied', () => new Uint8Array(0)],
  ])('names what root and pages were before that was %s, and refuses nothing for it', async (_, spoil) => {
    const { clinic, vault, child } = await filled(3);
    const other = valueOf(await vault.addChild({ codeName: 'Rook', emblem: 'owl', band: 'A', language: 'en', interpreter: false }));
    expect(valueOf(await vault.checkVault()).damagedPrevious).toEqual([]);
    const shelf = new Map(await rowsOf('shelf'));
    for (const name of ['root/previous', 'page/0/previous']) {
      await onDisk((database) => database.table('shelf').put(spoil(new Uint8Array(shelf.get(name)!)), name));
    }
    expect(valueOf(await vault.checkVault())).toMatchObject({ damagedPrevious: [null, 0], damaged: [], shelf: 'whole' });
    valueOf(await vault.addNote(other.id, { title: '', text: 'more' }));
    expect(valueOf(await vault.checkVault()).damagedPrevious).toEqual([]);
    await onDisk((database) => database.table('shelf').put(spoil(new Uint8Array(shelf.get('page/0/previous')!)), 'page/0/previous'));
    const { vault: again, unlocked } = await reopened(clinic, vault);
    expect(unlocked.problems).toEqual([]);
    expect(valueOf(await again.checkVault()).damagedPrevious).toEqual([0]);
    expect(await texts(again, child)).toHaveLength(3);
  });

  it('misses what the root was before where it is gone', async () => {
    const { vault } = await filled(1);
    await drop('shelf', 'root/previous');
    expect(valueOf(await vault.checkVault()).damagedPrevious).toEqual([null]);
  });

  it('counts rows that no book names, drafts that do not open, and a ledger that is broken', async () => {
    const { vault, child } = await filled(1);
    valueOf(await vault.saveDraft({ child: child.id, slot: { wing: 'record', of: 'progress' }, body: 'she' }));
    const [[, sealed] = [], ] = await rowsOf('rows');
    await onDisk((database) => database.table('rows').put(sealed, new Uint8Array(16).fill(7)));
    await replaceRows('drafts', (await rowsOf('drafts')).map(([id, row]) => [id, row.map((byte, at) => (at === 90 ? byte ^ 1 : byte))]));
    expect(valueOf(await vault.checkVault())).toMatchObject({ strangers: 1, drafts: 0, damagedDrafts: 1 });
    const rows = await rowsOf('rows');
    for (const [id] of rows) await drop('rows', id);
    expect(valueOf(await vault.checkVault()).ledgerBrokenAt).toBe(0);
  });
});

describe('mending the shelf', () => {
  const losses: readonly (readonly [string, readonly string[]])[] = [
    ['the root', ['root']],
    ['a page', ['page/0']],
    ['root and page', ['root', 'page/0']],
    ['the desk', ['desk']],
    ['all but what they were before', ['root', 'page/0', 'desk']],
    ['what root and page were before', ['root', 'page/0/previous']],
  ];

  it.each(losses)('brings every entry back when %s was lost', async (_, keys) => {
    const { clinic, vault, child } = await filled();
    valueOf(await vault.lock(null));
    await drop('shelf', ...keys);
    const { vault: again, unlocked } = await clinic.unlock();
    expect(unlocked.problems).toContainEqual({ type: 'shelfDamaged' });
    expect(valueOf(await again.checkVault()).shelf).toBe('mendable');
    const mended = valueOf(await again.mendShelf());
    expect(mended).toMatchObject({ shelf: 'whole', damaged: [], ledgerBrokenAt: null, entries: 50 });
    expect(await texts(again, child)).toEqual(Array.from({ length: 50 }, (__, n) => text(n)));
    valueOf(await again.addNote(child.id, { title: '', text: 'more' }));
    const reopened = await clinic.reopen(again);
    expect(await texts(reopened, child)).toHaveLength(51);
    expect(valueOf(await reopened.caseload()).facility.clinician).toBe(keys.includes('desk') ? '' : 'Ana');
    expect(valueOf(await reopened.ledger())).toMatchObject({ brokenAt: null });
  });

  const idsOf = async () => new Map((await rowsOf('rows')).map(([id, row]) => [Buffer.from(id as never).toString('hex'), [id, row] as const]));
  /** The largest of the rows that came by the work. */
  const cameBy = async (work: () => Promise<unknown>) => {
    const before = await idsOf();
    await work();
    const [largest] = [...await idsOf()].filter(([id]) => !before.has(id)).map(([, row]) => row).sort(([, one], [, other]) => other.length - one.length);
    return largest![0];
  };

  it.each([[['page/0']], [['page/0', 'page/0/previous']]])('names a note that is gone as well, by child and day, and gives its number to no other: without %s', async (lost) => {
    const { clinic, vault, child } = await filled(2);
    clinic.pass(86_400_000);
    const day = clinic.now;
    const note = await cameBy(() => vault.addNote(child.id, { title: '', text: text(2) }));
    valueOf(await vault.lock(null));
    await drop('rows', note);
    await drop('shelf', ...lost);
    const { vault: again } = await clinic.unlock();
    expect(valueOf(await again.mendShelf())).toMatchObject({ damaged: [{ child: child.id, book: 'private', number: 2, at: day }], shelf: 'whole' });
    valueOf(await again.addNote(child.id, { title: '', text: text(3) }));
    const { vault: last } = await reopened(clinic, again);
    expect(valueOf(await last.checkVault()).damaged).toEqual([{ child: child.id, book: 'private', number: 2, at: day }]);
    expect(valueOf(await last.openChild(child.id)).privateNotes.map(({ number }) => number)).toEqual([0, 1, 3]);
  });

  it('names a yes that is gone as well, and gives its number to no other', async () => {
    const { clinic, vault, child, recipient } = await filled(0);
    valueOf(await vault.addRecord(child.id, { kind: 'progress', form: 'free', text: 'She came.' }));
    const room = valueOf(await clinic.handOver(vault, await compose(vault, child, recipient)));
    await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes', strike: ['She sleeps better now.'] });
    let settled = vault;
    const yes = await cameBy(async () => ({ vault: settled } = await clinic.unlock()));
    const { record } = valueOf(await settled.openChild(child.id));
    expect(record.map(({ number, entry: { kind } }) => [number, kind])).toEqual([[0, 'progress'], [1, 'consent']]);
    valueOf(await settled.lock(null));
    await drop('rows', yes);
    await drop('shelf', 'page/0', 'page/0/previous');
    const { vault: again } = await clinic.unlock();
    expect(valueOf(await again.mendShelf()).damaged).toEqual([{ child: child.id, book: 'record', number: 1, at: null }]);
    expect(valueOf(await again.addRecord(child.id, { kind: 'progress', form: 'free', text: 'She came again.' }))).toBe(2);
  });

  it('names a card that was read and is gone, with the day the ledger tells, and gives its number to no other', async () => {
    const { clinic, vault, child } = await filled(0);
    valueOf(await vault.addRecord(child.id, { kind: 'progress', form: 'free', text: 'She came.' }));
    const before = await idsOf();
    valueOf(await vault.noticeRead(child.id, { card: 'atStart', putBy: '' }));
    const at = clinic.now;
    // The card and its line may be of one size: the card is the row without which the ledger is whole.
    const came = [...await idsOf()].filter(([id]) => !before.has(id)).map(([, row]) => row);
    await drop('rows', came[0]![0]);
    if (valueOf(await vault.checkVault()).ledgerBrokenAt !== null) {
      await onDisk((database) => database.table('rows').put(came[0]![1], came[0]![0] as string));
      await drop('rows', came[1]![0]);
    }
    valueOf(await vault.lock(null));
    await drop('shelf', 'page/0', 'page/0/previous');
    clinic.pass(24 * 3_600_000);
    const { vault: again } = await clinic.unlock();
    expect(valueOf(await again.mendShelf()).damaged).toEqual([{ child: child.id, book: 'record', number: 1, at }]);
    expect(valueOf(await again.addRecord(child.id, { kind: 'progress', form: 'free', text: 'She came again.' }))).toBe(2);
  });

  it('names the last note of many that an older root, put back, does not know of', async () => {
    const { clinic, vault, child } = await filled(1);
    valueOf(await vault.lock(null));
    const root = new Map(await rowsOf('shelf')).get('root');
    const { vault: back } = await clinic.unlock();
    for (let n = 1; n <= 80; n += 1) valueOf(await back.addNote(child.id, { title: '', text: 'since' }));
    const last = await cameBy(() => back.addNote(child.id, { title: '', text: text(81) }));
    valueOf(await back.lock(null));
    await drop('rows', last);
    await onDisk((database) => database.table('shelf').put(root, 'root'));
    await drop('shelf', 'page/0', 'page/0/previous');
    const { vault: again } = await clinic.unlock();
    expect(valueOf(await again.mendShelf()).damaged).toMatchObject([{ book: 'private', number: 81 }]);
  });

  it('keeps aside what lay there, as it was', async () => {
    const { clinic, vault } = await filled(2);
    valueOf(await vault.lock(null));
    const shelf = new Map(await rowsOf('shelf'));
    const spoiled = shelf.get('page/0')!.map((byte, at) => (at === 200 ? byte ^ 1 : byte));
    await onDisk((database) => database.table('shelf').put(spoiled, 'page/0'));
    const { vault: again } = await clinic.unlock();
    const { strangers } = valueOf(await again.mendShelf());
    const kept = (await rowsOf('rows')).map(([, sealed]) => Buffer.from(sealed).toString('hex'));
    expect(kept).toContain(Buffer.from(spoiled).toString('hex'));
    expect(strangers).toBe(2);
  });

  it('brings a child back by her books when her page is lost altogether, under a name to be changed', async () => {
    const { clinic, vault, child } = await filled();
    const other = valueOf(await vault.addChild({ codeName: 'Rook', emblem: 'owl', band: 'A', language: 'en', interpreter: false }));
    valueOf(await vault.lock(null));
    await drop('shelf', 'page/0', 'page/0/previous');
    const { vault: again } = await clinic.unlock();
    expect(valueOf(await again.caseload()).children).toEqual([]);
    valueOf(await again.mendShelf());
    const { children } = valueOf(await again.caseload());
    expect(children.map((row) => [row.child.id, row.child.codeName])).toEqual([[child.id, 'Found 1'], [other.id, 'Found 2']]);
    expect(await texts(again, child)).toHaveLength(50);
  });

  it('does so on a tablet that was restored, too', async () => {
    const { vault, child } = await filled();
    const { file } = valueOf(await vault.makeBackup());
    valueOf(await vault.lock(null));
    const tablet = new Clinic();
    const next = tablet.start();
    valueOf(await next.restoreBackup({ file, secret: { passphrase }, label: 'Wave', emblem: 'boat' }));
    for (let n = 50; n < 90; n += 1) valueOf(await next.addNote(child.id, { title: '', text: text(n) }));
    valueOf(await next.lock(null));
    await drop('shelf', 'page/0', 'page/0/previous');
    const { vault: again } = await tablet.unlock();
    expect(valueOf(await again.mendShelf()).damaged).toEqual([]);
    expect(await texts(again, child)).toEqual(Array.from({ length: 90 }, (_, n) => text(n)));
    valueOf(await again.addNote(child.id, { title: '', text: 'more' }));
    expect(await texts(await tablet.reopen(again), child)).toHaveLength(91);
  });

  it.each([0, 1, 30])('and finds the long notes there by whoever wrote them, after %s of hers', async (before) => {
    const long = (name: string) => ({ title: name, text: `${name} `.repeat(12_000) });
    const restoredFrom = async (file: Blob) => {
      const tablet = new Clinic();
      const vault = tablet.start();
      valueOf(await vault.restoreBackup({ file, secret: { passphrase }, label: 'Wave', emblem: 'boat' }));
      return { tablet, vault };
    };
    const { vault: first, child } = await filled(before);
    // The first is bound, the others lie loose when they are backed up: the new branch binds them.
    const written: string[] = [];
    const write = async (vault: VaultContract, ...names: readonly string[]) => {
      for (const name of names) {
        valueOf(await vault.addNote(child.id, long(name)));
        valueOf(await vault.addNote(child.id, { title: '', text: 'short' }));
        written.push(long(name).text, 'short');
      }
    };
    await write(first, 'first', 'and first');
    const { file } = valueOf(await first.makeBackup());
    valueOf(await first.lock(null));
    const { vault: second } = await restoredFrom(file);
    await write(second, 'second', 'and second');
    const { file: again } = valueOf(await second.makeBackup());
    valueOf(await second.lock(null));
    const { tablet, vault: third } = await restoredFrom(again);
    await write(third, 'third');
    valueOf(await third.lock(null));
    await drop('shelf', 'page/0', 'page/0/previous');
    const { vault: open } = await tablet.unlock();
    expect(valueOf(await open.mendShelf())).toMatchObject({ damaged: [], shelf: 'whole' });
    expect((await texts(open, child)).slice(before)).toEqual(written);
    await write(open, 'last');
    expect((await texts(await tablet.reopen(open), child)).slice(before)).toEqual(written);
  });

  it('gives no yes: an errand that was out when the root was lost counts for nothing', async () => {
    const { clinic, vault, child, recipient } = await filled(1);
    const asked = await compose(vault, child, recipient);
    valueOf(await clinic.handOver(vault, asked));
    await drop('shelf', 'root');
    const { vault: again, unlocked } = await clinic.unlock();
    expect(unlocked.settled).toBeNull();
    valueOf(await again.mendShelf());
    valueOf(await again.lock(null));
    const { vault: last, unlocked: after } = await clinic.unlock();
    expect(after).toMatchObject({ settled: null, problems: [{ type: 'errandUnreadable' }] });
    expect(valueOf(await last.openChild(child.id)).consents).toEqual([]);
  });

  it('brings back what an older root, put back alone, does not know of, and no errand that was out in its time', async () => {
    const { clinic, vault, child, recipient } = await filled(3);
    valueOf(await clinic.handOver(vault, await compose(vault, child, recipient)));
    const root = new Map(await rowsOf('shelf')).get('root');
    const errand = await rowsOf('errand');
    const { vault: back } = await clinic.unlock();
    for (let n = 0; n < 3; n += 1) valueOf(await back.addNote(child.id, { title: '', text: 'since' }));
    valueOf(await back.lock(null));
    await replaceRows('errand', errand);
    await onDisk((database) => database.table('shelf').put(root, 'root'));
    const { vault: again, unlocked } = await clinic.unlock();
    expect(unlocked).toMatchObject({ settled: null, problems: expect.arrayContaining([{ type: 'shelfDamaged' }]) as unknown });
    expect(valueOf(await again.mendShelf())).toMatchObject({ shelf: 'whole', damaged: [], ledgerBrokenAt: null, entries: 6 });
    expect(valueOf(await again.facility()).clinician).toBe('Ana');
    const { unlocked: after } = await reopened(clinic, again);
    expect(after).toMatchObject({ settled: null, problems: [{ type: 'errandUnreadable' }] });
  });

  it('knows an older root by the ledger alone where nothing else has changed', async () => {
    const { clinic, vault, child } = await filled(2);
    valueOf(await vault.lock(null));
    const root = new Map(await rowsOf('shelf')).get('root');
    const { vault: back } = await clinic.unlock();
    valueOf(await back.lock(null));
    await onDisk((database) => database.table('shelf').put(root, 'root'));
    clinic.marker = null;
    const { vault: again, unlocked } = await clinic.unlock();
    expect(unlocked.problems).toContainEqual({ type: 'shelfDamaged' });
    expect(valueOf(await again.mendShelf())).toMatchObject({ shelf: 'whole', damaged: [], ledgerBrokenAt: null, entries: 2 });
    expect(valueOf(await again.addNote(child.id, { title: '', text: 'more' }))).toBe(2);
  });

  it('brings everything back from a root of another life of this vault', async () => {
    const { clinic, vault, child } = await filled(3);
    valueOf(await vault.lock(null));
    const before = [await rowsOf('rows'), await rowsOf('shelf')] as const;
    const live = async (notes: readonly string[]) => {
      const { vault: open } = await clinic.unlock();
      clinic.pass(1000);
      for (const note of notes) valueOf(await open.addNote(child.id, { title: '', text: note }));
      valueOf(await open.lock(null));
    };
    await live(['mine']);
    const root = new Map(await rowsOf('shelf')).get('root');
    await replaceRows('rows', before[0]);
    await replaceRows('shelf', before[1]);
    await live(['theirs', 'and more']);
    await onDisk((database) => database.table('shelf').put(root, 'root'));
    const { vault: again, unlocked } = await clinic.unlock();
    expect(unlocked.problems).toContainEqual({ type: 'shelfDamaged' });
    expect(valueOf(await again.mendShelf())).toMatchObject({ shelf: 'whole', damaged: [], ledgerBrokenAt: null, entries: 5 });
    expect((await texts(again, child)).slice(3)).toEqual(['theirs', 'and more']);
  });

  it('is not to be had where no root opens at all: that is said at the door', async () => {
    const { clinic, vault } = await filled(1);
    valueOf(await vault.lock(null));
    await drop('shelf', 'root', 'root/previous');
    const locked = clinic.start();
    await clinic.look(locked);
    expect(await locked.unlock({ passphrase })).toMatchObject({ problem: { type: 'shelfDamaged' } });
  });
});
