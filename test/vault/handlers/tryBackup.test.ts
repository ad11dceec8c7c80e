import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Child } from '../../../src/core/Child.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';
import { onDisk, rowsOf } from './disk.ts';

beforeAll(ready);

const problem = (type: string) => ({ ok: false, problem: { type } });
const face = { label: 'Wave', emblem: 'boat' };
const next = 'another five good words here';
const allEqual = { onlyHere: 0, onlyThere: 0 };
const note = (vault: VaultContract, { id }: Child, text = 'She came.') => vault.addNote(id, { title: 'Day', text });

type Filled = { readonly clinic: Clinic; readonly vault: VaultContract; readonly child: Child };

/** Bound and loose notes, one in plates, a record entry and a draft. */
async function filled(): Promise<Filled> {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child } = await furnish(vault);
  for (let n = 0; n < 6; n += 1) valueOf(await note(vault, child, `${n} `.repeat(5000)));
  valueOf(await note(vault, child, 'long '.repeat(60_000)));
  valueOf(await vault.addRecord(child.id, { kind: 'progress', form: 'free', text: 'She sleeps.' }));
  valueOf(await vault.saveDraft({ child: child.id, slot: { wing: 'private', of: 'note' }, body: '{"title":"","text":"she is"}' }));
  return { clinic, vault, child };
}

const backUp = async (vault: VaultContract) => valueOf(await vault.makeBackup());
const linesOf = async (vault: VaultContract) => valueOf(await vault.ledger()).lines.map(({ act }) => act.act);

/** All that lies in the vault's database. */
async function disk(): Promise<unknown> {
  return { rows: await rowsOf('rows'), shelf: await rowsOf('shelf'), drafts: await rowsOf('drafts') };
}

describe('a backup that is tried', () => {
  it('is told with all it holds, equal entry by entry, and nothing is changed but what says that it was tried', async () => {
    const { clinic, vault, child } = await filled();
    const made = await backUp(vault);
    const lines = (await linesOf(vault)).length;
    const page = valueOf(await vault.openChild(child.id));
    const rows = (await rowsOf('rows')).length;
    clinic.heard.splice(0);
    const tried = valueOf(await vault.tryBackup({ file: made.file }));
    expect(tried).toEqual({
      madeAt: clinic.now, checkpoint: made.checkpoint, madeHere: true, children: 1, entries: 8 + lines, damaged: 0, drafts: 1, noted: true,
      opens: [{ by: 'passphrase', isTodays: true }, { by: 'words', isTodays: true }],
      // The child was opened since: one line.
      compared: { private: { equal: 7, ...allEqual }, record: { equal: 1, ...allEqual }, ledger: { equal: lines, onlyHere: 1, onlyThere: 0 } },
    });
    expect(new Set(clinic.heard.map(([what]) => what))).toEqual(new Set(['trying', 'comparing']));
    expect((await linesOf(vault)).at(-1)).toBe('backupTried');
    expect(valueOf(await vault.standing())).toMatchObject({ lastDrill: { at: clinic.now, madeAt: tried.madeAt }, lastBackup: null });
    expect((await rowsOf('rows')).length).toBe(rows + 1);
    expect(valueOf(await vault.openChild(child.id))).toEqual(page);
  });

  it('shows what was written since', async () => {
    const { vault, child } = await filled();
    const { file } = await backUp(vault);
    for (let n = 0; n < 3; n += 1) valueOf(await note(vault, child));
    const { compared } = valueOf(await vault.tryBackup({ file }));
    expect(compared).toMatchObject({ private: { equal: 7, onlyHere: 3, onlyThere: 0 }, record: { equal: 1, ...allEqual } });
  });

  it('shows what only it holds, where the vault went on on another tablet, with a child of its own there', async () => {
    const { vault, child } = await filled();
    const { file } = await backUp(vault);
    valueOf(await vault.lock(null));
    const other = new Clinic();
    const there = other.start();
    valueOf(await there.restoreBackup({ file, secret: { passphrase }, ...face }));
    valueOf(await note(there, child, 'There.'));
    const later = await backUp(there);
    valueOf(await there.addChild({ codeName: 'Lark', emblem: 'boat', band: 'B', language: 'en', interpreter: false }));
    const latest = await backUp(there);
    valueOf(await there.lock(null));
    const back = new Clinic().start();
    valueOf(await back.restoreBackup({ file, secret: { passphrase }, ...face }));
    valueOf(await note(back, child, 'Here.'));
    const tried = valueOf(await back.tryBackup({ file: later.file }));
    expect(tried).toMatchObject({ madeHere: false, compared: { private: { equal: 7, onlyHere: 1, onlyThere: 1 } } });
    // Lark's keys came after this tablet's: the file's own key file has them.
    expect(await back.tryBackup({ file: latest.file })).toEqual(problem('fileKeyWrong'));
    expect(valueOf(await back.tryBackup({ file: latest.file, secret: { passphrase } }))).toMatchObject({ children: 2, compared: { private: { equal: 7, onlyThere: 1 } } });
  });

  it('from before a new passphrase opens by the held keys, and says that an earlier one opens it', async () => {
    const { clinic, vault } = await filled();
    const { file } = await backUp(vault);
    valueOf(await vault.changePassphrase({ current: passphrase, next }));
    clinic.pass(1000);
    expect(valueOf(await vault.tryBackup({ file })).opens).toEqual([{ by: 'passphrase', isTodays: false }, { by: 'words', isTodays: true }]);
  });

  it('from before all keys were renewed asks for what opened it then, and is still equal', async () => {
    const { clinic, vault } = await filled();
    const { file } = await backUp(vault);
    const drawn = valueOf(await vault.renewWords({ current: passphrase, keys: true }));
    valueOf(await vault.confirmNewWords(drawn.ask.map((place) => ({ place, word: drawn.words[place]! }))));
    await vi.waitFor(async () => expect(valueOf(await vault.standing()).booksUnderOldKeys).toBe(0), { timeout: 20_000 });
    expect(await vault.tryBackup({ file })).toEqual(problem('fileKeyWrong'));
    expect(await vault.tryBackup({ file, secret: { passphrase: next } })).toEqual(problem('wrongPassphrase'));
    expect(await vault.tryBackup({ file, secret: { words: drawn.words } })).toEqual(problem('wrongWords'));
    for (const secret of [{ passphrase }, { words: clinic.words }]) {
      const { compared, opens } = valueOf(await vault.tryBackup({ file, secret }));
      expect(compared).toMatchObject({ private: { equal: 7, ...allEqual }, record: { equal: 1, ...allEqual } });
      expect(opens.map(({ isTodays }) => isTodays)).toEqual([false, false]);
    }
    // What was opened for the try is not what the vault goes on with.
    expect(valueOf(await vault.tryBackup({ file: (await backUp(vault)).file })).opens.map(({ isTodays }) => isTodays)).toEqual([true, true]);
  }, 60_000);

  it('says what in it does not open, and counts that as not in it', async () => {
    const { vault } = await filled();
    const plates = (await rowsOf('rows')).filter(([, sealed]) => sealed.length > 200_000);
    const [[plate]] = plates as [[IDBValidKey, Uint8Array]];
    const { sealed } = await onDisk(async (database) => {
      const kept: unknown = await database.table('rows').get(plate as never);
      await database.table('rows').delete(plate as never);
      return { sealed: kept };
    });
    const made = await backUp(vault);
    expect(made.damaged).toBe(1);
    await onDisk((database) => database.table('rows').put(sealed, plate as never));
    const tried = valueOf(await vault.tryBackup({ file: made.file }));
    expect(tried).toMatchObject({ damaged: 1, compared: { private: { equal: 6, onlyHere: 1, onlyThere: 0 } } });
  });

  it('can be stopped', async () => {
    const { clinic, vault } = await filled();
    const { file } = await backUp(vault);
    const before = await disk();
    clinic.heard.splice(0);
    const trying = vault.tryBackup({ file });
    await vi.waitFor(() => expect(clinic.heard).not.toEqual([]), { interval: 1 });
    valueOf(await vault.cancelBackup());
    expect(await trying).toEqual(problem('stopped'));
    expect(await disk()).toEqual(before);
    valueOf(await vault.tryBackup({ file }));
  });
});

describe('a file that is no backup of this vault', () => {
  it('is told for what it is, and not a byte of the vault changes', async () => {
    const other = new Clinic();
    const foreign = await other.makeVault();
    const another = await backUp(foreign);
    valueOf(await foreign.lock(null));
    const { vault } = await filled();
    const { file } = await backUp(vault);
    const before = await disk();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const flipped = (at: number) => bytes.with(at, (bytes[at] ?? 0) ^ 4) as Uint8Array<ArrayBuffer>;
    const tried = (given: Blob) => vault.tryBackup({ file: given });
    expect(await tried(another.file)).toEqual(problem('backupOfAnother'));
    expect(await tried(new Blob([]))).toEqual(problem('fileNotBackup'));
    expect(await tried(new Blob([new Uint8Array(5000)]))).toEqual(problem('fileNotBackup'));
    expect(await tried('no file' as never)).toEqual(problem('fileNotBackup'));
    expect(await tried(new Blob([bytes.with(6, 50) as Uint8Array<ArrayBuffer>]))).toEqual(problem('backupTooNew'));
    for (const length of [9, 12, 200, 3000, bytes.length - 65_552 * 3, bytes.length - 16, bytes.length - 1]) {
      expect(await tried(new Blob([bytes.slice(0, length)])), `cut at ${length}`).toEqual(problem('backupDamaged'));
    }
    const small = new Uint8Array(await (await backUp(vault)).file.slice(0, 20_000).arrayBuffer());
    expect(await tried(new Blob([small]))).toEqual(problem('backupDamaged'));
    for (const at of [400, Math.floor(bytes.length / 2), bytes.length - 5]) expect(await tried(new Blob([flipped(at)])), `changed at ${at}`).toMatchObject({ ok: false });
    expect(await tried(new Blob([bytes, new Uint8Array(3)]))).toEqual(problem('backupDamaged'));
    const away = new Blob([bytes]);
    Object.defineProperty(away, 'slice', { value: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }) });
    expect(await tried(away)).toEqual(problem('backupUnreadable'));
    expect(await vault.tryBackup({ file, secret: { passphrase: 7 } as never })).toMatchObject({ problem: { type: 'invalid' } });
    expect(await disk()).toEqual(before);
    expect(valueOf(await vault.standing()).lastDrill).toBeNull();
  });
});

describe('a small backup', () => {
  it('that is cut off anywhere is damaged, and not one of other keys', async () => {
    const vault = await new Clinic().makeVault();
    const bytes = new Uint8Array(await (await backUp(vault)).file.arrayBuffer());
    expect(bytes.length).toBeLessThan(65_536);
    for (const cut of [1, 16, 17, 1000, bytes.length - 3000]) expect(await vault.tryBackup({ file: new Blob([bytes.slice(0, -cut)]) }), `${cut} less`).toEqual(problem('backupDamaged'));
  });
});
