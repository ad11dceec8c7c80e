import { describe, expect, it, vi } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { renewWords } from '../../../src/vault/handlers/renewWords.ts';
import type { OpenVault } from '../../../src/vault/handlers/Room.ts';
import { valueOf } from '../valueOf.ts';
import { fakeFolders } from '../store/fakeFolders.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';
import { replaceRows, rowsOf } from './disk.ts';

vi.setConfig({ testTimeout: 60_000 });

const next = 'another five good words here';
const wrong = 'lantern gravel violin harbor mosaik';
const problem = (type: string) => ({ ok: false, problem: { type } });

type Drawn = { readonly words: readonly string[]; readonly ask: readonly number[] };

const answers = ({ words, ask }: Drawn) => ask.map((place) => ({ place, word: words[place]! }));
const actsOf = async (vault: VaultContract) => valueOf(await vault.ledger()).lines.map(({ act }) => act);

async function tryUnlock(clinic: Clinic, secret: Parameters<VaultContract['unlock']>[0]) {
  const vault = clinic.start();
  await clinic.look(vault);
  return { vault, unlocked: await vault.unlock(secret) };
}

async function sealed(vault: VaultContract, left = 0): Promise<void> {
  await vi.waitFor(async () => expect(valueOf(await vault.standing()).booksUnderOldKeys).toBe(left), { timeout: 20_000 });
}

describe('a change of passphrase', () => {
  it('is told in the ledger, and takes the old one out of force', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    expect(valueOf(await vault.changePassphrase({ current: passphrase, next }))).toEqual({ behind: false });
    expect((await actsOf(vault)).at(-1)).toEqual({ act: 'passphraseChanged' });
    valueOf(await vault.lock(null));
    expect((await tryUnlock(clinic, { passphrase })).unlocked).toEqual(problem('wrongPassphrase'));
    expect((await tryUnlock(clinic, { passphrase: next })).unlocked.ok).toBe(true);
  });

  it('by a wrong passphrase changes nothing and counts as a wrong try, and so do wrong words', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const others = [...Array.from({ length: 23 }, () => 'abandon'), 'art'].join(' ');
    for (const current of [wrong, '', others]) expect(await vault.changePassphrase({ current, next })).toEqual(problem('wrongPassphrase'));
    expect(await vault.renewWords({ current: wrong, keys: false })).toEqual(problem('wrongPassphrase'));
    valueOf(await vault.lock(null));
    expect((await clinic.unlock()).unlocked.wrongTries).toBe(4);
  });

  it('refuses one that is short, and takes the recovery words from who has forgotten the old one', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    expect(await vault.changePassphrase({ current: passphrase, next: 'fourteen chars' })).toEqual({ ok: false, problem: { type: 'passphraseTooShort', least: 15 } });
    expect(await vault.changePassphrase({ current: passphrase, next: 7 as never })).toMatchObject({ problem: { type: 'invalid', field: 'next' } });
    valueOf(await vault.changePassphrase({ current: clinic.words.join('  ').toUpperCase(), next }));
    valueOf(await vault.lock(null));
    expect((await tryUnlock(clinic, { passphrase: next })).unlocked.ok).toBe(true);
  });

  it('says so while the second copy is behind, until an unlocking mends it', async () => {
    const folders = fakeFolders();
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    let written = '';
    folders.watch((name) => {
      if (!name.startsWith('keys.')) return;
      written ||= name;
      if (name !== written) throw new DOMException('full', 'QuotaExceededError');
    });
    expect(valueOf(await vault.changePassphrase({ current: passphrase, next }))).toEqual({ behind: true });
    expect(valueOf(await vault.standing()).keyCopyBehind).toBe(true);
    valueOf(await vault.lock(null));
    const still = await tryUnlock(clinic, { passphrase: next });
    expect(valueOf(await still.vault.standing()).keyCopyBehind).toBe(true);
    valueOf(await still.vault.lock(null));
    folders.watch(() => undefined);
    const mended = await tryUnlock(clinic, { passphrase: next });
    expect(valueOf(await mended.vault.standing()).keyCopyBehind).toBe(false);
  });
});

describe('new recovery words', () => {
  it('are in force once three are asked back, which can be tried again', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    expect(await vault.confirmNewWords([])).toEqual(problem('notNow'));
    const drawn = valueOf(await vault.renewWords({ current: passphrase, keys: false }));
    expect(drawn.words).toHaveLength(24);
    expect(drawn.words).not.toEqual(clinic.words);
    const right = answers(drawn);
    expect(await vault.confirmNewWords(right.slice(1))).toEqual(problem('wrongWords'));
    expect(await vault.confirmNewWords(right.with(0, { ...right[0]!, word: 'wrong' }))).toEqual(problem('wrongWords'));
    expect(valueOf(await vault.confirmNewWords(right))).toEqual({ behind: false });
    expect(await vault.confirmNewWords(right)).toEqual(problem('notNow'));
    expect((await actsOf(vault)).at(-1)).toEqual({ act: 'wordsRenewed' });
    valueOf(await vault.lock(null));
    expect((await tryUnlock(clinic, { words: clinic.words })).unlocked).toEqual(problem('wrongWords'));
    expect((await tryUnlock(clinic, { words: drawn.words })).unlocked.ok).toBe(true);
  });

  it.each([true, false])('that were never asked back were never there (all keys: %s)', async (keys) => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const drawn = valueOf(await vault.renewWords({ current: passphrase, keys }));
    valueOf(await vault.lock(null));
    expect((await tryUnlock(clinic, { words: drawn.words })).unlocked).toEqual(problem('wrongWords'));
    const { vault: again, unlocked } = await tryUnlock(clinic, { words: clinic.words });
    expect(unlocked.ok).toBe(true);
    expect(await again.confirmNewWords(answers(drawn))).toEqual(problem('notNow'));
  });

  it('are gone with a change of passphrase in between', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const drawn = valueOf(await vault.renewWords({ current: passphrase, keys: true }));
    valueOf(await vault.changePassphrase({ current: passphrase, next }));
    expect(await vault.confirmNewWords(answers(drawn))).toEqual(problem('notNow'));
  });
});

describe('renewing all keys', () => {
  const renew = async (vault: VaultContract) => {
    const drawn = valueOf(await vault.renewWords({ current: passphrase, keys: true }));
    valueOf(await vault.confirmNewWords(answers(drawn)));
    return drawn;
  };

  it('goes on by itself, lets the vault be used meanwhile, and says how far it is', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const { child } = await furnish(vault);
    valueOf(await vault.addNote(child.id, { title: '', text: 'Before.' }));
    const { publicKey } = valueOf(await vault.ledger());
    const drawn = valueOf(await vault.renewWords({ current: passphrase, keys: true }));
    const late = valueOf(await vault.addChild({ codeName: 'Finch', emblem: 'kite', band: 'B', language: 'en', interpreter: false }));
    valueOf(await vault.addNote(late.id, { title: '', text: 'Between.' }));
    valueOf(await vault.confirmNewWords(answers(drawn)));
    expect(valueOf(await vault.standing()).booksUnderOldKeys).toBe(6);
    valueOf(await vault.addNote(child.id, { title: '', text: 'After.' }));
    await sealed(vault);
    const last = valueOf(await vault.addChild({ codeName: 'Heron', emblem: 'kite', band: 'B', language: 'en', interpreter: false }));
    valueOf(await vault.addNote(last.id, { title: '', text: 'Last.' }));
    expect(clinic.heard.at(-1)).toEqual(['sealing', 6, 6]);
    const again = await clinic.reopen(vault);
    const textsOf = async (id: typeof child.id) => valueOf(await again.openChild(id)).privateNotes.map(({ entry }) => 'text' in entry && entry.text);
    expect(await textsOf(child.id)).toEqual(['Before.', 'After.']);
    expect([...await textsOf(late.id), ...await textsOf(last.id)]).toEqual(['Between.', 'Last.']);
    const reading = valueOf(await again.ledger());
    expect(reading).toMatchObject({ brokenAt: null, publicKey });
    expect(reading.lines.map(({ act }) => act)).toEqual(expect.arrayContaining([{ act: 'wordsRenewed' }, { act: 'keysRenewed', generation: 2 }]));
    expect(valueOf(await again.standing())).toMatchObject({ booksUnderOldKeys: 0, keyCopyBehind: false });
    valueOf(await again.lock(null));
    expect((await tryUnlock(clinic, { words: clinic.words })).unlocked).toEqual(problem('wrongWords'));
    expect((await tryUnlock(clinic, { words: drawn.words })).unlocked.ok).toBe(true);
  });

  it('can be done again, also before the first is through', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const { child } = await furnish(vault);
    valueOf(await vault.addNote(child.id, { title: '', text: 'Before.' }));
    await renew(vault);
    await renew(vault);
    await sealed(vault);
    const again = await clinic.reopen(vault);
    expect(valueOf(await again.openChild(child.id)).privateNotes).toHaveLength(1);
    expect((await actsOf(again)).filter(({ act }) => act === 'keysRenewed')).toEqual([{ act: 'keysRenewed', generation: 2 }, { act: 'keysRenewed', generation: 3 }]);
  });

  it('keeps the keys of a damaged book, says so, and leaves the damage as it lies', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const { child } = await furnish(vault);
    valueOf(await vault.addNote(child.id, { title: '', text: 'n'.repeat(3000) }));
    valueOf(await vault.addNote(child.id, { title: '', text: 'Two.' }));
    valueOf(await vault.lock(null));
    const isLong = ([, row]: readonly [IDBValidKey, Uint8Array]) => row.length > 4096;
    const changeLong = async (to: (row: Uint8Array) => Uint8Array) => {
      const rows = await rowsOf('rows');
      expect(rows.filter(isLong)).toHaveLength(1);
      await replaceRows('rows', rows.map((each) => (isLong(each) ? [each[0], to(new Uint8Array(each[1]))] : each)));
    };
    let was = new Uint8Array(0);
    await changeLong((row) => {
      was = new Uint8Array(row);
      return row.with(200, row[200]! ^ 1);
    });
    const { vault: open } = await clinic.unlock();
    await renew(open);
    await sealed(open, 1);
    await changeLong((row) => {
      expect(row).toEqual(was.with(200, was[200]! ^ 1));
      return was;
    });
    const again = await clinic.reopen(open);
    await sealed(again);
    expect(valueOf(await again.openChild(child.id)).privateNotes).toHaveLength(2);
    expect(valueOf(await again.ledger()).brokenAt).toBeNull();
  });

  it('waits until an errand is back', async () => {
    const out = { ledger: { shelf: { state: { root: { errand: '0'.repeat(32) } } } } } as unknown as OpenVault;
    expect(await renewWords(out, { current: passphrase, keys: true })).toEqual(problem('errandOut'));
  });
});
