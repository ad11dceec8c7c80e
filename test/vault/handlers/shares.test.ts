import { describe, expect, it, vi } from 'vitest';
import type { ToldShare } from '../../../src/bridge/Secret.ts';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { OpenVault } from '../../../src/vault/handlers/Room.ts';
import { tellShare } from '../../../src/vault/handlers/tellShare.ts';
import { fakeFolders } from '../store/fakeFolders.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';

vi.setConfig({ testTimeout: 60_000 });

const holders = ['Ms. Oak', 'Mr. Elm', 'The executor'];
const problem = (type: string) => ({ ok: false, problem: { type } });
const answers = ({ number, words, ask }: ToldShare) => ({ number, answers: ask.map((place) => ({ place, word: words[place]! })) });
const actsOf = async (vault: VaultContract) => valueOf(await vault.ledger()).lines.map(({ act }) => act);

/** Draws three and hands each over. */
async function issue(vault: VaultContract, current = passphrase): Promise<readonly ToldShare[]> {
  valueOf(await vault.drawShares({ current, holders }));
  const told: ToldShare[] = [];
  for (const number of [1, 2, 3]) {
    const share = valueOf(await vault.tellShare(number));
    told.push(share);
    expect(valueOf(await vault.confirmShare(answers(share)))).toEqual(number === 3 ? { behind: false } : { next: number + 1 });
  }
  return told;
}

async function tryUnlock(clinic: Clinic, secret: Parameters<VaultContract['unlock']>[0]) {
  const vault = clinic.start();
  await clinic.look(vault);
  return { vault, unlocked: await vault.unlock(secret) };
}

const pair = (told: readonly ToldShare[], one: number, other: number) => ({ shares: [told[one - 1]!.words, told[other - 1]!.code] as const });

describe('handing out shares', () => {
  it('puts three in force, one after the other, and says so in the ledger and to whoever looks', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    expect(valueOf(await vault.standing()).shares).toBeNull();
    const told = await issue(vault);
    expect(told.map(({ number, words }) => [number, words.length])).toEqual([[1, 32], [2, 32], [3, 32]]);
    const [{ set }] = told as [ToldShare, ...ToldShare[]];
    expect(set).toMatch(/^[0-9A-F]{6}$/);
    expect((await actsOf(vault)).at(-1)).toEqual({ act: 'sharesIssued', count: 3 });
    const again = await clinic.reopen(vault);
    expect(valueOf(await again.standing()).shares).toEqual({ set, at: clinic.now, holders });
    for (const [one, other] of [[1, 2], [1, 3], [2, 3]] as const) {
      await again.lock(null);
      const { vault: by, unlocked } = await tryUnlock(clinic, pair(told, one, other));
      expect(unlocked.ok).toBe(true);
      expect((await actsOf(by)).at(-1)).toMatchObject({ act: 'unlocked', by: 'shares' });
      await by.lock(null);
    }
  });

  it('asks two words back of each sheet, which can be tried again, and keeps to the order', async () => {
    const vault = await new Clinic().makeVault();
    expect(await vault.tellShare(1)).toEqual(problem('notNow'));
    const drawn = valueOf(await vault.drawShares({ current: passphrase, holders }));
    for (const number of [0, 2, 3, 4, 1.5, '1' as never]) expect(await vault.tellShare(number)).toEqual(problem('notNow'));
    const first = valueOf(await vault.tellShare(1));
    expect(first.set).toBe(drawn.set);
    expect(valueOf(await vault.tellShare(1))).toEqual(first);
    expect(new Set(first.ask).size).toBe(2);
    const right = answers(first);
    expect(await vault.confirmShare({ ...right, answers: right.answers.slice(1) })).toEqual(problem('wrongWords'));
    expect(await vault.confirmShare({ ...right, answers: right.answers.with(1, { ...right.answers[1]!, word: 'wrong' }) })).toEqual(problem('wrongWords'));
    expect(await vault.confirmShare({ ...right, number: 2 })).toEqual(problem('notNow'));
    expect(await vault.confirmShare({ number: 1, answers: [{ place: 32, word: 'zoo' }] })).toMatchObject({ problem: { type: 'invalid' } });
    expect(valueOf(await vault.confirmShare(right))).toEqual({ next: 2 });
    expect(await vault.confirmShare(right)).toEqual(problem('notNow'));
    expect(await vault.tellShare(1)).toEqual(problem('notNow'));
    expect(valueOf(await vault.tellShare(2)).words).not.toEqual(first.words);
  });

  it('asks for words all over the sheet', async () => {
    const vault = await new Clinic().makeVault();
    const places = new Set<number>();
    for (let time = 0; time < 30; time += 1) {
      valueOf(await vault.drawShares({ current: passphrase, holders }));
      for (const place of valueOf(await vault.tellShare(1)).ask) places.add(place);
    }
    expect(places.size).toBeGreaterThan(15);
    expect(Math.max(...places)).toBeGreaterThan(23);
    expect(Math.max(...places)).toBeLessThan(32);
  });

  it('changes nothing before the third is checked: those handed out by then open nothing', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const old = await issue(vault);
    valueOf(await vault.drawShares({ current: passphrase, holders: ['A', 'B', 'C'] }));
    const shares = [valueOf(await vault.tellShare(1))];
    valueOf(await vault.confirmShare(answers(shares[0]!)));
    shares.push(valueOf(await vault.tellShare(2)));
    valueOf(await vault.confirmShare(answers(shares[1]!)));
    expect(valueOf(await vault.standing()).shares).toMatchObject({ set: old[0]!.set, holders });
    valueOf(await vault.lock(null));
    expect((await tryUnlock(clinic, pair(shares, 1, 2))).unlocked).toEqual(problem('sharesNotInForce'));
    const { vault: again, unlocked } = await tryUnlock(clinic, pair(old, 2, 3));
    expect(unlocked.ok).toBe(true);
    expect(await again.tellShare(3)).toEqual(problem('notNow'));
  });

  it('wipes each share when it is handed over, and those that were drawn for nothing', async () => {
    const bytes = [1, 2, 3].map((each) => new Uint8Array(44).fill(each));
    const vault = { sharing: { drawn: { shares: bytes, set: 'a1b2c3' }, ask: [[1], [2], [3]], next: 0, holders } } as unknown as OpenVault;
    const told = valueOf(await tellShare(vault, 1));
    const { confirmShare } = await import('../../../src/vault/handlers/confirmShare.ts');
    const { forgetShares } = await import('../../../src/vault/handlers/drawShares.ts');
    valueOf(await confirmShare(vault, answers(told)));
    expect(bytes.map((each) => each[0])).toEqual([0, 2, 3]);
    forgetShares(vault);
    expect(bytes.map((each) => each[0])).toEqual([0, 0, 0]);
    expect(vault.sharing).toBeNull();
  });

  it('needs three different names, and the passphrase or the words', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const draw = (asked: object) => vault.drawShares({ current: passphrase, holders, ...asked });
    for (const [names, why] of [[['A', 'B', ' '], 'empty'], [['A', 'B', 'a'], 'taken'], [['A', 'B', 'x'.repeat(61)], 'tooLong'], [['A', 'B'], 'malformed'], [[...holders, 'D'], 'malformed']] as const) {
      expect(await draw({ holders: names })).toMatchObject({ problem: { type: 'invalid', field: 'holders', why } });
    }
    expect(await draw({ current: 'another five good words here' })).toEqual(problem('wrongPassphrase'));
    expect((await draw({ current: clinic.words.join(' ') })).ok).toBe(true);
    valueOf(await vault.lock(null));
    expect((await clinic.unlock()).unlocked.wrongTries).toBe(1);
  });

  it('can be tried again where the disk did not take the set', async () => {
    const folders = fakeFolders();
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    valueOf(await vault.drawShares({ current: passphrase, holders }));
    for (const number of [1, 2]) valueOf(await vault.confirmShare(answers(valueOf(await vault.tellShare(number)))));
    const third = valueOf(await vault.tellShare(3));
    folders.watch((name) => { if (name.startsWith('keys.')) throw new DOMException('full', 'QuotaExceededError'); });
    expect(await vault.confirmShare(answers(third))).toEqual(problem('storageFull'));
    expect(valueOf(await vault.standing()).shares).toBeNull();
    folders.watch(() => undefined);
    expect(valueOf(await vault.confirmShare(answers(third)))).toEqual({ behind: false });
    expect(valueOf(await vault.standing()).shares).toMatchObject({ holders });
  });
});

describe('two shares', () => {
  it('that do not fit are told why, and only those that were meant for this vault count as a try', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const old = await issue(vault);
    const now = await issue(vault);
    valueOf(await vault.lock(null));
    const typo = now[0]!.words.with(4, now[0]!.words[4] === 'zoo' ? 'zone' : 'zoo');
    for (const [shares, found] of [
      [[typo, now[1]!.words], { type: 'shareMiswritten', place: 4 }],
      [[now[0]!.words, now[0]!.code], { type: 'shareTwice' }],
      [[old[0]!.words, now[1]!.words], { type: 'sharesOfTwoSets' }],
      [[old[0]!.words, old[1]!.words], { type: 'sharesNotInForce' }],
    ] as const) expect((await tryUnlock(clinic, { shares })).unlocked).toEqual({ ok: false, problem: found });
    expect((await clinic.unlock()).unlocked.wrongTries).toBe(1);
  });

  it('are needed: one, three or none are not asked about', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const told = await issue(vault);
    valueOf(await vault.lock(null));
    for (const shares of [[told[0]!.words], told.map(({ words }) => words), [], 'both']) {
      expect((await tryUnlock(clinic, { shares } as never)).unlocked).toMatchObject({ problem: { type: 'invalid' } });
    }
  });

  it('are read one by one before, with no vault', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const told = await issue(vault);
    await vault.lock(null);
    const door = clinic.start();
    for (const { number, set, words, code } of told) {
      expect(valueOf(await door.readShare(words))).toEqual({ number, set });
      expect(valueOf(await door.readShare(code))).toEqual({ number, set });
    }
    expect(await door.readShare('https://example.org')).toEqual({ ok: false, problem: { type: 'shareMiswritten', place: null } });
    expect(await door.readShare(7 as never)).toMatchObject({ problem: { type: 'invalid' } });
  });

  it('set a new passphrase, and that may be done wrong', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const [old, told] = [await issue(vault), await issue(vault)];
    const next = 'another five good words here';
    expect(await vault.changePassphrase({ current: pair(old, 1, 2), next })).toEqual(problem('sharesNotInForce'));
    valueOf(await vault.changePassphrase({ current: pair(told, 3, 1), next }));
    valueOf(await vault.lock(null));
    expect((await tryUnlock(clinic, { passphrase })).unlocked).toEqual(problem('wrongPassphrase'));
    expect((await tryUnlock(clinic, { passphrase: next })).unlocked).toMatchObject({ value: { wrongTries: 2 } });
  });

  it('open a backup of their time on any tablet, also after others were handed out, and no later one', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const { child } = await furnish(vault);
    const old = await issue(vault);
    const before = valueOf(await vault.makeBackup());
    const now = await issue(vault);
    const later = valueOf(await vault.makeBackup());
    valueOf(await vault.lock(null));
    const restore = async (file: Blob, secret: Parameters<VaultContract['unlock']>[0]) => {
      const elsewhere = new Clinic();
      const other = elsewhere.start();
      return { other, restored: await other.restoreBackup({ file, secret, label: 'Wave', emblem: 'boat' }) };
    };
    expect((await restore(later.file, pair(old, 1, 2))).restored).toEqual(problem('sharesNotInForce'));
    expect((await restore(before.file, pair(now, 1, 2))).restored).toEqual(problem('sharesNotInForce'));
    const last = await restore(later.file, pair(now, 2, 3));
    expect(last.restored.ok).toBe(true);
    valueOf(await last.other.lock(null));
    const { other, restored } = await restore(before.file, pair(old, 3, 1));
    expect(restored.ok).toBe(true);
    expect(valueOf(await other.caseload()).children.map(({ child: { id } }) => id)).toEqual([child.id]);
    expect((await actsOf(other)).slice(-2)).toMatchObject([{ act: 'restored' }, { act: 'unlocked', by: 'shares' }]);
    expect(valueOf(await other.standing()).shares).toMatchObject({ set: old[0]!.set, holders });
  });
});

describe('shares that are taken out of use', () => {
  it('open nothing from then on, by whoever knows the passphrase', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    expect(await vault.dropShares({ current: passphrase })).toEqual(problem('notFound'));
    const told = await issue(vault);
    expect(await vault.dropShares({ current: 'another five good words here' })).toEqual(problem('wrongPassphrase'));
    expect(await vault.dropShares({ current: 7 as never })).toMatchObject({ problem: { type: 'invalid' } });
    expect(valueOf(await vault.dropShares({ current: passphrase }))).toEqual({ behind: false });
    expect((await actsOf(vault)).at(-1)).toEqual({ act: 'sharesDropped' });
    expect(valueOf(await vault.standing()).shares).toBeNull();
    valueOf(await vault.lock(null));
    expect((await tryUnlock(clinic, pair(told, 1, 2))).unlocked).toEqual(problem('sharesNotInForce'));
  });

  it('are so with all keys renewed, which is told, and are not with new words alone', async () => {
    const clinic = new Clinic();
    const vault = await clinic.makeVault();
    const told = await issue(vault);
    const renew = async (keys: boolean) => {
      const drawn = valueOf(await vault.renewWords({ current: passphrase, keys }));
      valueOf(await vault.confirmNewWords(drawn.ask.map((place) => ({ place, word: drawn.words[place]! }))));
      return (await actsOf(vault)).map(({ act }) => act);
    };
    expect((await renew(false)).at(-1)).toBe('wordsRenewed');
    expect(valueOf(await vault.standing()).shares).toMatchObject({ holders });
    valueOf(await vault.drawShares({ current: passphrase, holders }));
    const first = valueOf(await vault.tellShare(1));
    expect((await renew(true)).slice(-3)).toEqual(['wordsRenewed', 'keysRenewed', 'sharesDropped']);
    expect(valueOf(await vault.standing()).shares).toBeNull();
    // Drawn under the root before: what is left of them can be handed over and is never in force.
    valueOf(await vault.confirmShare(answers(first)));
    valueOf(await vault.confirmShare(answers(valueOf(await vault.tellShare(2)))));
    expect(await vault.confirmShare(answers(valueOf(await vault.tellShare(3))))).toEqual(problem('notNow'));
    expect((await renew(true)).slice(-2)).toEqual(['wordsRenewed', 'keysRenewed']);
    valueOf(await vault.lock(null));
    expect((await tryUnlock(clinic, pair(told, 1, 2))).unlocked).toEqual(problem('sharesNotInForce'));
  });
});

describe('a backup that is saved', () => {
  it('says how far the ledger went when it was made', async () => {
    const vault = await new Clinic().makeVault();
    const made = valueOf(await vault.makeBackup());
    valueOf(await vault.addChild({ codeName: 'Wren', emblem: 'kite', band: 'B', language: 'en', interpreter: false }));
    valueOf(await vault.backupSaved(made.checkpoint));
    const other = valueOf(await vault.makeBackup());
    await issue(vault);
    valueOf(await vault.backupSaved(other.checkpoint));
    const acts = await actsOf(vault);
    expect(acts.flatMap((each) => (each.act === 'backupMade' ? [acts[(each.lines ?? 0) - 1]?.act] : []))).toEqual(['vaultMade', 'backupMade']);
  });
});
