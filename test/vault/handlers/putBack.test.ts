import { Dexie } from 'dexie';
import { beforeAll, describe, expect, it } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Child } from '../../../src/core/Child.ts';
import { hour } from '../../../src/core/Instant.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';
import { onDisk, replaceRows, rowsOf } from './disk.ts';
import { KilledClinic } from './KilledClinic.ts';

beforeAll(ready);

const secret = { passphrase };

async function note(vault: VaultContract, { id }: Child, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) valueOf(await vault.addNote(id, { title: '', text }));
}

async function textsOf(vault: VaultContract, { id }: Child): Promise<readonly string[]> {
  const { privateNotes, damaged } = valueOf(await vault.openChild(id));
  expect(damaged).toEqual({ private: [], record: [] });
  return privateNotes.map(({ entry }) => entry.text);
}

const backupOf = async (vault: VaultContract) => valueOf(await vault.makeBackup()).file;

/** Two notes in a backup, and one since. */
async function gone(clinic = new Clinic()) {
  const vault = await clinic.makeVault();
  const { child } = await furnish(vault);
  await note(vault, child, 'one', 'two');
  const made = valueOf(await vault.makeBackup());
  clinic.pass(hour);
  await note(vault, child, 'three');
  return { clinic, vault, child, file: made.file, checkpoint: made.checkpoint };
}

/** A fresh worker at the door. */
async function atDoor(clinic: Clinic): Promise<VaultContract> {
  const vault = clinic.start();
  expect(await clinic.look(vault)).toMatchObject({ state: 'ready' });
  return vault;
}

const databases = async () => (await Dexie.getDatabaseNames()).filter((name) => /^resguardo-[0-9a-f]{32}/.test(name)).map((name) => name.slice(42));

describe('a backup beside a vault that is sound', () => {
  it('is compared with it, entry by entry, and nothing is touched', async () => {
    const { clinic, vault, child, file, checkpoint } = await gone();
    valueOf(await vault.addChild({ codeName: 'Lark', emblem: 'kite', band: 'A', language: 'en', interpreter: false }));
    valueOf(await vault.lock(null));
    const door = await atDoor(clinic);
    const found = valueOf(await door.prepareRestore({ file, secret }));
    expect(found).toMatchObject({
      backup: { children: 1, entries: 2, damaged: 0, checkpoint }, here: { opens: true, isWhole: true, children: 2, entries: 3, damaged: 0 },
      entries: { both: 2, onlyHere: 1, onlyInBackup: 0 }, wrote: [{ who: 'here', onlyHere: 1, onlyInBackup: 0, since: clinic.now }],
      children: [{ codeName: 'Wren', onlyHere: 1, onlyInBackup: 0, is: 'both' }, { codeName: 'Lark', onlyHere: 0, onlyInBackup: 0, is: 'onlyHere' }],
      shredded: 0, mustType: true,
    });
    expect(await databases()).toEqual(['', '-1']);
    valueOf(await door.leaveRestored());
    expect(await databases()).toEqual(['']);
    expect((await door.unlock(secret)).ok).toBe(true);
    expect(await textsOf(door, child)).toEqual(['one', 'two', 'three']);
  });

  it('takes its place only once its words are typed, and keeps it aside', async () => {
    const { clinic, vault, child, file, checkpoint } = await gone();
    valueOf(await vault.lock(null));
    const door = await atDoor(clinic);
    expect(await door.switchToRestored({ typed: checkpoint.join(' ') })).toMatchObject({ problem: { type: 'notNow' } });
    valueOf(await door.prepareRestore({ file, secret }));
    for (const typed of ['', 'x', checkpoint.slice(0, 2).join(' '), checkpoint.toReversed().join(' '), [...checkpoint, 'more'].join(' '), null as never]) {
      expect(await door.switchToRestored({ typed })).toMatchObject({ problem: { type: 'wordsNotTyped' } });
    }
    const unlocked = valueOf(await door.switchToRestored({ typed: ` ${checkpoint.join(' – ').toUpperCase()} ` }));
    expect(unlocked.problems).toEqual([]);
    expect(await textsOf(door, child)).toEqual(['one', 'two']);
    const acts = valueOf(await door.ledger()).lines.map(({ act }) => act.act);
    expect(acts.slice(acts.indexOf('restored'), acts.indexOf('restored') + 2)).toEqual(['restored', 'unlocked']);
    expect(acts).not.toContain('errandLost');
    const [aside, ...others] = valueOf(await door.keptAside());
    expect(others).toEqual([]);
    expect(aside).toMatchObject({ database: 0, keptAt: clinic.now, entries: 3 });
    expect(aside!.bytes).toBeGreaterThan(5000);
    expect(await door.deleteAside({ database: 0, typed: 'x' })).toMatchObject({ problem: { type: 'wordsNotTyped' } });
    expect(await door.deleteAside({ database: 1, typed: aside!.words.join(' ') })).toMatchObject({ problem: { type: 'notFound' } });
    expect(await databases()).toEqual(['', '-1']);
    const again = await clinic.reopen(door);
    expect(await databases()).toEqual(['', '-1']);
    valueOf(await again.deleteAside({ database: 0, typed: aside!.words.join(' ') }));
    expect(await databases()).toEqual(['-1']);
    expect(valueOf(await again.keptAside())).toEqual([]);
    expect(valueOf(await again.ledger()).lines.at(-1)?.act).toEqual({ act: 'asideDeleted', entries: 3 });
  });

  it('is put in its place from inside the open vault, too', async () => {
    const { clinic, vault, child, file, checkpoint } = await gone();
    valueOf(await vault.prepareRestore({ file, secret: { words: clinic.words } }));
    await note(vault, child, 'four');
    expect(await vault.switchToRestored({ typed: checkpoint.join(' ') })).toMatchObject({ problem: { type: 'hereChanged' } });
    expect(valueOf(await vault.prepareRestore({ file, secret })).entries).toEqual({ both: 2, onlyHere: 2, onlyInBackup: 0 });
    valueOf(await vault.switchToRestored({ typed: checkpoint.join(' ') }));
    expect(await textsOf(vault, child)).toEqual(['one', 'two']);
    await note(vault, child, 'five');
    const again = await clinic.reopen(vault);
    expect(await textsOf(again, child)).toEqual(['one', 'two', 'five']);
    expect(valueOf(await again.checkVault())).toMatchObject({ damaged: [], shelf: 'whole', damagedPrevious: [], ledgerBrokenAt: null, strangers: 0, keyCopies: 2 });
  });

  it('opens with what was in force when it was made, and what is here with the same root key', async () => {
    const { clinic, vault, child, file, checkpoint } = await gone();
    const next = 'quite another lantern gravel violin';
    valueOf(await vault.changePassphrase({ current: passphrase, next }));
    valueOf(await vault.lock(null));
    const door = await atDoor(clinic);
    expect(await door.prepareRestore({ file, secret: { passphrase: next } })).toMatchObject({ problem: { type: 'wrongPassphrase' } });
    expect(valueOf(await door.prepareRestore({ file, secret })).here).toMatchObject({ opens: true, entries: 3 });
    valueOf(await door.switchToRestored({ typed: checkpoint.join(' ') }));
    valueOf(await door.lock(null));
    const later = await atDoor(clinic);
    expect(await later.unlock({ passphrase: next })).toMatchObject({ problem: { type: 'wrongPassphrase' } });
    valueOf(await later.unlock(secret));
    expect(await textsOf(later, child)).toEqual(['one', 'two']);
  });

  it('is refused where it is another vault\'s, damaged, or no backup, and everything is as it was', async () => {
    const other = await gone();
    const { clinic, vault, child, file } = await gone();
    expect(await vault.prepareRestore({ file: other.file, secret })).toMatchObject({ problem: { type: 'backupOfAnother' } });
    valueOf(await vault.lock(null));
    const door = await atDoor(clinic);
    expect(await door.prepareRestore({ file: other.file, secret })).toMatchObject({ problem: { type: 'backupOfAnother' } });
    expect(await door.prepareRestore({ file: file.slice(0, file.size - 1), secret })).toMatchObject({ problem: { type: 'backupDamaged' } });
    expect(await door.prepareRestore({ file: new Blob(['x']), secret })).toMatchObject({ problem: { type: 'fileNotBackup' } });
    expect(await door.prepareRestore({ file, secret: { passphrase: 'not the one that it was then' } })).toMatchObject({ problem: { type: 'wrongPassphrase' } });
    expect(await databases()).toEqual(['']);
    valueOf(await door.unlock(secret));
    expect(await textsOf(door, child)).toEqual(['one', 'two', 'three']);
  });
});

describe('a backup beside a vault that is damaged', () => {
  it('takes its place after its words, though nothing of what is here can be read', async () => {
    const { clinic, vault, child, file, checkpoint } = await gone();
    valueOf(await vault.lock(null));
    await onDisk((database) => database.table('shelf').bulkPut([new Uint8Array(9), new Uint8Array(9)], ['root', 'root/previous']));
    const door = await atDoor(clinic);
    expect(await door.unlock(secret)).toMatchObject({ problem: { type: 'shelfDamaged' } });
    const found = valueOf(await door.prepareRestore({ file, secret }));
    expect(found).toMatchObject({ here: { opens: false, why: { type: 'shelfDamaged' }, savesSince: 1 }, entries: null, wrote: [], mustType: true });
    expect(await door.switchToRestored({ typed: '' })).toMatchObject({ problem: { type: 'wordsNotTyped' } });
    valueOf(await door.switchToRestored({ typed: checkpoint.join(' ') }));
    expect(await textsOf(door, child)).toEqual(['one', 'two']);
    expect(valueOf(await door.keptAside())).toMatchObject([{ database: 0, lastSave: null, entries: null }]);
  });

  it('tells of entries that do not open here', async () => {
    const { clinic, vault, child, file } = await gone();
    valueOf(await vault.lock(null));
    await onDisk(async (database) => {
      const keys = await database.table('rows').toCollection().primaryKeys();
      await database.table('rows').bulkDelete(keys as never[]);
    });
    const door = await atDoor(clinic);
    expect(valueOf(await door.prepareRestore({ file, secret }))).toMatchObject({
      here: { opens: true, isWhole: false, entries: 0, damaged: 3 }, entries: { both: 0, onlyHere: 0, onlyInBackup: 2 }, mustType: true,
    });
    expect(child.codeName).toBe('Wren');
  });
});

describe('a vault that moved to another tablet and back', () => {
  it('tells apart what each of them wrote', async () => {
    const { clinic, vault, child, file } = await gone();
    await note(vault, child, 'four', 'five');
    valueOf(await vault.lock(null));
    const first = Dexie.dependencies.indexedDB;
    const other = new Clinic(() => undefined);
    const moved = other.start();
    await other.look(moved);
    valueOf(await moved.restoreBackup({ file, secret, label: 'Wave', emblem: 'boat' }));
    other.now = clinic.now + hour;
    await note(moved, child, ...Array.from({ length: 12 }, (_, n) => `there ${n}`));
    const back = await backupOf(moved);
    const { checkpoint } = valueOf(await moved.makeBackup());
    await other.end();
    Dexie.dependencies.indexedDB = first;
    clinic.pass(2 * hour);
    const door = await atDoor(clinic);
    const found = valueOf(await door.prepareRestore({ file: back, secret }));
    expect(found).toMatchObject({
      entries: { both: 2, onlyHere: 3, onlyInBackup: 12 },
      wrote: [{ who: 'here', onlyHere: 3, onlyInBackup: 0, since: clinic.now - 2 * hour }, { who: 'maker', onlyHere: 0, onlyInBackup: 12, since: clinic.now - hour }],
      mustType: true,
    });
    valueOf(await door.switchToRestored({ typed: checkpoint.join(' ') }));
    expect(await textsOf(door, child)).toHaveLength(14);
  });

  it('needs no words where everything that is here is in the backup', async () => {
    const { clinic, vault, child, file } = await gone();
    const first = Dexie.dependencies.indexedDB;
    valueOf(await vault.lock(null));
    const other = new Clinic(() => undefined);
    const moved = other.start();
    await other.look(moved);
    const door = async () => {
      Dexie.dependencies.indexedDB = first;
      return atDoor(clinic);
    };
    const here = await door();
    const latest = valueOf(await here.unlock(secret)) && await backupOf(here);
    valueOf(await here.lock(null));
    Dexie.dependencies.indexedDB = new Clinic(() => undefined) && Dexie.dependencies.indexedDB;
    const there = other.start();
    await other.look(there);
    valueOf(await there.restoreBackup({ file: latest, secret, label: 'Wave', emblem: 'boat' }));
    await note(there, child, 'there');
    const back = await backupOf(there);
    await other.end();
    const again = await door();
    const found = valueOf(await again.prepareRestore({ file: back, secret }));
    expect(found).toMatchObject({ entries: { both: 3, onlyHere: 0, onlyInBackup: 1 }, mustType: false });
    valueOf(await again.switchToRestored({ typed: '' }));
    expect(await textsOf(again, child)).toEqual(['one', 'two', 'three', 'there']);
    expect(file.size).toBeGreaterThan(0);
  });
});

describe('what was prepared', () => {
  it('goes with a lock, an unlocking and a kill', async () => {
    const { clinic, vault, file } = await gone();
    valueOf(await vault.prepareRestore({ file, secret }));
    valueOf(await vault.lock(null));
    expect(await databases()).toEqual(['']);
    const door = await atDoor(clinic);
    valueOf(await door.prepareRestore({ file, secret }));
    valueOf(await door.prepareRestore({ file, secret }));
    expect(await databases()).toEqual(['', '-1']);
    valueOf(await door.unlock(secret));
    expect(await databases()).toEqual(['']);
    valueOf(await door.prepareRestore({ file, secret }));
    await clinic.kill();
    expect(await databases()).toEqual(['', '-1']);
    const { unlocked } = await clinic.unlock();
    expect(unlocked.problems).toEqual([]);
    expect(await databases()).toEqual(['']);
  });

  it('is kept from a second window, and from a tablet that a child has', async () => {
    const { clinic, vault, file } = await gone();
    const window = clinic.start();
    expect(await window.prepareRestore({ file, secret })).toMatchObject({ problem: { type: 'openElsewhere' } });
    const { child: wren } = { child: valueOf(await vault.caseload()).children[0]!.child };
    const room = await clinic.handOver(vault, { kind: 'notice', child: wren.id, attestation: { whoAsked: 'recipient', alone: true, interpreter: null, walkedBy: 'Ana, fluent' } });
    expect(room.ok).toBe(true);
    await clinic.kill();
    const door = clinic.start();
    expect(await clinic.look(door)).toMatchObject({ state: 'ready', errandOut: true });
    expect(await door.prepareRestore({ file, secret })).toMatchObject({ problem: { type: 'errandOut' } });
    expect(await databases()).toEqual(['']);
  });
});

describe('what was decided here since the backup', () => {
  const card = { emblem: 'owl', band: 'A', language: 'en', interpreter: false } as const;

  /** A vault with a child by mistake in its backup, of whom there is a note, a draft and a recording. */
  async function withMistake() {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const { child } = await furnish(vault);
    const mistake = valueOf(await vault.addChild({ codeName: 'Mistake', ...card }));
    await note(vault, child, 'one');
    await note(vault, mistake, 'of nobody', 'n'.repeat(60_000));
    valueOf(await vault.saveDraft({ child: mistake.id, slot: { wing: 'private', of: 'note' }, body: '"she"' }));
    const made = valueOf(await vault.makeBackup());
    return { clinic, vault, child, mistake, ...made };
  }

  it('stays so for a child who was destroyed: nothing of her comes back, and the ledger says it again', async () => {
    const { clinic, vault, child, mistake, file, checkpoint } = await withMistake();
    expect(valueOf(await vault.shredChild(mistake.id, 'Mistake')).done).toBe(true);
    valueOf(await vault.lock(null));
    const door = await atDoor(clinic);
    const found = valueOf(await door.prepareRestore({ file, secret }));
    expect(found).toMatchObject({ shredded: 1, here: { opens: true, isWhole: true, children: 1 }, entries: { both: 1, onlyHere: 0, onlyInBackup: 0 } });
    valueOf(await door.switchToRestored({ typed: checkpoint.join(' ') }));
    expect(valueOf(await door.caseload()).children.map((row) => row.child.codeName)).toEqual(['Wren']);
    expect(await door.openChild(mistake.id)).toMatchObject({ problem: { type: 'notFound' } });
    expect(await textsOf(door, child)).toEqual(['one']);
    const acts = valueOf(await door.ledger()).lines.map(({ act }) => act);
    expect(acts.filter(({ act }) => act === 'childShredded')).toEqual([{ act: 'childShredded', child: mistake.id }]);
    expect(valueOf(await door.checkVault())).toMatchObject({ children: 1, drafts: 0, strangers: 0, damaged: [], shelf: 'whole' });
    // And once more, from what is kept of the first time: this ledger says it now.
    const again = await clinic.reopen(door);
    expect(valueOf(await again.prepareRestore({ file, secret })).shredded).toBe(1);
    valueOf(await again.switchToRestored({ typed: checkpoint.join(' ') }));
    expect(valueOf(await again.caseload()).children).toHaveLength(1);
  });

  it('stands for a legal hold, on her and on all', async () => {
    const { clinic, vault, child, file, checkpoint } = await gone();
    const word = { saidBy: 'Counsel', why: 'A letter' };
    valueOf(await vault.setHold({ child: child.id, on: true, ...word }));
    valueOf(await vault.setHold({ child: null, on: true, ...word }));
    valueOf(await vault.lock(null));
    const door = await atDoor(clinic);
    valueOf(await door.prepareRestore({ file, secret }));
    valueOf(await door.switchToRestored({ typed: checkpoint.join(' ') }));
    expect(valueOf(await door.ledger()).lines.map(({ act }) => act).filter(({ act }) => act === 'holdSet')).toEqual([{ act: 'holdSet', child: null }, { act: 'holdSet', child: child.id }]);
    const [aside] = valueOf(await door.keptAside());
    expect(await door.deleteAside({ database: aside!.database, typed: aside!.words.join(' ') })).toMatchObject({ problem: { type: 'heldByLaw' } });
    for (const of of [child.id, null]) valueOf(await door.setHold({ child: of, on: false, ...word }));
    valueOf(await door.deleteAside({ database: aside!.database, typed: aside!.words.join(' ') }));
  });
});

describe('a database that was in use', () => {
  it('is not deleted as half made where the key file was put back as it was before the switch', async () => {
    const tablet = new KilledClinic();
    const { vault, child, file, checkpoint } = await gone(tablet);
    valueOf(await vault.lock(null));
    const before = tablet.moment().folders;
    const door = await atDoor(tablet);
    valueOf(await door.prepareRestore({ file, secret }));
    valueOf(await door.switchToRestored({ typed: checkpoint.join(' ') }));
    await note(door, child, 'on the new one');
    valueOf(await door.lock(null));
    tablet.folders.putBack(before);
    const { vault: old } = await tablet.unlock();
    expect(await textsOf(old, child)).toEqual(['one', 'two', 'three']);
    expect(await databases()).toEqual(['', '-1']);
    expect(valueOf(await old.keptAside())).toMatchObject([{ database: 1, keptAt: null }]);
  });
});

it('rows whose shelf is gone stay where they are, whatever is put back beside them', async () => {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  await furnish(vault);
  const { file } = valueOf(await vault.makeBackup());
  valueOf(await vault.lock(null));
  await replaceRows('shelf', []);
  const rows = (await rowsOf('rows')).length;
  const door = clinic.start();
  expect(await clinic.look(door)).toMatchObject({ state: 'lost', missing: 'database' });
  valueOf(await door.restoreBackup({ file, secret, label: 'Lamp', emblem: 'lamp' }));
  expect(await databases()).toEqual(['', '-1']);
  expect(await rowsOf('rows')).toHaveLength(rows);
  expect(valueOf(await door.caseload()).children).toHaveLength(1);
});

it('what is prepared is no copy that lies aside: it is neither listed nor deleted as one, and is there to be switched to', async () => {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  await furnish(vault);
  const made = valueOf(await vault.makeBackup());
  valueOf(await vault.prepareRestore({ file: made.file, secret: { passphrase } }));
  expect(valueOf(await vault.keptAside())).toEqual([]);
  expect(await vault.deleteAside({ database: 1, typed: '' })).toMatchObject({ problem: { type: 'notFound' } });
  valueOf(await vault.switchToRestored({ typed: made.checkpoint.join(' ') }));
  expect(valueOf(await vault.keptAside())).toMatchObject([{ database: 0 }]);
});

it('the folder that backups go to is remembered past a backup that takes the vault\'s place', async () => {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  await furnish(vault);
  valueOf(await vault.rememberBackupFolder({ kind: 'directory', name: 'USB' } as FileSystemDirectoryHandle));
  const made = valueOf(await vault.makeBackup());
  valueOf(await vault.prepareRestore({ file: made.file, secret: { passphrase } }));
  valueOf(await vault.switchToRestored({ typed: made.checkpoint.join(' ') }));
  expect(valueOf(await vault.backupFolder())).toMatchObject({ name: 'USB' });
});

it.each([['her', false], ['all', true]])('a hold on %s stands past the loss of the key file: the books that are left tell of it', async (_, onAll) => {
  const clinic = new KilledClinic();
  const vault = await clinic.makeVault();
  const { child } = await furnish(vault);
  const made = valueOf(await vault.makeBackup());
  valueOf(await vault.setHold({ child: onAll ? null : child.id, on: true, saidBy: 'Counsel', why: 'A demand.' }));
  const glance = await clinic.look(vault);
  const id = glance.state === 'ready' ? glance.vault.id : '';
  valueOf(await vault.lock(null));
  for (const copy of ['a', 'b']) clinic.folders.remove(['resguardo', id, `keys.${copy}`]);
  const again = clinic.start();
  expect(await clinic.look(again)).toMatchObject({ state: 'lost', missing: 'keyFile' });
  valueOf(await again.restoreBackup({ file: made.file, secret: { passphrase }, label: 'Kite', emblem: 'kite' }));
  expect(await again.mayShred(child.id)).toMatchObject({ problem: { type: 'heldByLaw' } });
  expect(valueOf(await again.ledger()).lines.map(({ act }) => act)).toContainEqual({ act: 'holdSet', child: onAll ? null : child.id });
  expect(valueOf(await again.openChild(child.id)).holds).toMatchObject(onAll ? { all: { lifted: null } } : { hers: { lifted: null } });
});
