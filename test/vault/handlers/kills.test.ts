import { describe, expect, it } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Child } from '../../../src/core/Child.ts';
import { newestKeyFile } from '../../../src/vault/keys/newestKeyFile.ts';
import { unlockWithPassphrase } from '../../../src/vault/keys/unlock.ts';
import { generationOf } from '../../../src/vault/seal/openRow.ts';
import { openKeyFiles } from '../../../src/vault/store/openKeyFiles.ts';
import { quickKdf } from '../keys/kdfInProcess.ts';
import { valueOf } from '../valueOf.ts';
import { furnish, passphrase } from './clinic.ts';
import { rowsOf } from './disk.ts';
import { KilledClinic, type DiskState } from './KilledClinic.ts';

const next = 'another five good words here';
const wren = { codeName: 'Finch', emblem: 'kite', band: 'B', language: 'en', interpreter: false } as const;
const patient = { timeout: 240_000 };

type Secret = { readonly passphrase: string } | { readonly words: readonly string[] };

/** Puts the tablet back to each moment in turn, and locks whatever was opened there. */
async function atEach(clinic: KilledClinic, states: readonly DiskState[], work: (place: number) => Promise<VaultContract | null>): Promise<void> {
  for (const [place, state] of states.entries()) {
    await clinic.putBack(state);
    const vault = await work(place);
    if (vault !== null) valueOf(await vault.lock(null));
  }
}

async function tryWith(clinic: KilledClinic, secret: Secret): Promise<VaultContract | null> {
  const vault = clinic.start();
  await clinic.look(vault);
  const unlocked = await vault.unlock(secret);
  if (unlocked.ok) expect(unlocked.value.problems).toEqual([]);
  else expect(unlocked.problem.type).toMatch(/^wrong(?:Passphrase|Words)$/);
  return unlocked.ok ? vault : null;
}

/** Which of the two opens the vault: never both, never none. The vault is left open. */
async function opener(clinic: KilledClinic, old: Secret, renewed: Secret): Promise<{ readonly by: 'old' | 'new'; readonly vault: VaultContract }> {
  const byOld = await tryWith(clinic, old);
  if (byOld !== null) {
    valueOf(await byOld.lock(null));
    expect(await tryWith(clinic, renewed)).toBeNull();
    return { by: 'old', vault: (await tryWith(clinic, old))! };
  }
  return { by: 'new', vault: (await tryWith(clinic, renewed))! };
}

/** Once the first copy is new, new it stays; and the act was not over before. */
function expectSwitch(by: readonly ('old' | 'new')[]): void {
  expect(by[0]).toBe('old');
  expect(by.at(-1)).toBe('new');
  expect([...by].sort().reverse()).toEqual(by);
  expect(by.filter((each) => each === 'old').length).toBeGreaterThan(2);
}

async function expectEqualCopies(clinic: KilledClinic, vault: VaultContract): Promise<void> {
  const glance = await clinic.look(vault);
  if (glance.state !== 'ready') throw new Error(glance.state);
  const { id } = glance.vault;
  expect(valueOf(await newestKeyFile(openKeyFiles(id), id)).both).toBe(true);
  expect(valueOf(await vault.standing()).keyCopyBehind).toBe(false);
}

async function confirm(vault: VaultContract, { words, ask }: { readonly words: readonly string[]; readonly ask: readonly number[] }) {
  return valueOf(await vault.confirmNewWords(ask.map((place) => ({ place, word: words[place]! }))));
}

describe('killed between two writes of', () => {
  it('making a vault, it is finished or started over, and never a second one', patient, async () => {
    const clinic = new KilledClinic();
    const states = await clinic.during(async () => valueOf(await (await clinic.makeVault()).lock(null)));
    const seen: string[] = [];
    await atEach(clinic, states, async () => {
      const vault = clinic.start();
      const { state } = await clinic.look(vault);
      seen.push(state);
      if (state === 'making') {
        expect(await vault.makeVault({ label: 'Drum', emblem: 'kite', passphrase })).toMatchObject({ problem: { type: 'notNow' } });
        expect(valueOf(await vault.abandonMaking())).toEqual({ state: 'none' });
      }
      if (state === 'none' || state === 'making') {
        const { ask, words } = valueOf(await vault.makeVault({ label: 'Drum', emblem: 'kite', passphrase }));
        valueOf(await vault.confirmWords(ask.map((place) => ({ place, word: words[place]! }))));
      } else {
        expect(valueOf(await vault.unlock({ passphrase })).problems).toEqual([]);
      }
      expect(valueOf(await vault.caseload()).children).toEqual([]);
      return vault;
    });
    expect([...new Set(seen)]).toEqual(['none', 'making', 'ready']);
    expect(seen.filter((state) => state === 'making').length).toBeGreaterThan(10);
  });

  it('adding a child, she is there with her keys, or neither', patient, async () => {
    const clinic = new KilledClinic();
    const vault = await clinic.makeVault();
    const states = await clinic.during(async () => {
      valueOf(await vault.addChild(wren));
      valueOf(await vault.lock(null));
    });
    const counts: number[] = [];
    await atEach(clinic, states, async () => {
      const { vault: again, unlocked } = await clinic.unlock();
      expect(unlocked.problems).toEqual([]);
      const children = valueOf(await again.caseload()).children.map(({ child }) => child.id);
      const unlocking = { vault: unlocked.vault.id, keyFiles: openKeyFiles(unlocked.vault.id), makeKdfWorker: quickKdf };
      const keys = valueOf(await unlockWithPassphrase(unlocking, passphrase)).open.body.children.map(({ child }) => child);
      expect(keys).toEqual(children);
      if (children.length === 0) valueOf(await again.addChild(wren));
      counts.push(children.length);
      return again;
    });
    expect([...new Set(counts)]).toEqual([0, 1]);
  });

  it('a save, it is there or not, and a marker that is behind is no word', patient, async () => {
    const clinic = new KilledClinic();
    const vault = await clinic.makeVault();
    const { child } = await furnish(vault);
    let before = 0;
    const states = await clinic.during(async () => {
      valueOf(await vault.saveDraft({ child: child.id, slot: { wing: 'private', of: 'note' }, body: '"She"' }));
      before = 1;
      valueOf(await vault.addNote(child.id, { title: '', text: 'She drew a house.' }));
      valueOf(await vault.lock(null));
    });
    expect(before).toBe(1);
    const found: string[] = [];
    await atEach(clinic, states, async () => {
      const { vault: again, unlocked } = await clinic.unlock();
      expect(unlocked.problems).toEqual([]);
      const { privateNotes, drafts, damaged } = valueOf(await again.openChild(child.id));
      expect(damaged).toEqual({ private: [], record: [] });
      found.push(`${drafts.length}${privateNotes.length}`);
      return again;
    });
    expect([...new Set(found)]).toEqual(['00', '10', '01']);
  });

  it('a change of passphrase, the old one opens or the new one, never both', patient, async () => {
    const clinic = new KilledClinic();
    const vault = await clinic.makeVault();
    const states = await clinic.during(async () => {
      expect(valueOf(await vault.changePassphrase({ current: passphrase, next }))).toEqual({ behind: false });
      valueOf(await vault.lock(null));
    });
    const by: ('old' | 'new')[] = [];
    await atEach(clinic, states, async () => {
      const opened = await opener(clinic, { passphrase }, { passphrase: next });
      await expectEqualCopies(clinic, opened.vault);
      by.push(opened.by);
      valueOf(await opened.vault.lock(null));
      return tryWith(clinic, { words: clinic.words });
    });
    expectSwitch(by);
  });

  it('new recovery words, the old ones open or the new ones, never both', patient, async () => {
    const clinic = new KilledClinic();
    const vault = await clinic.makeVault();
    let words: readonly string[] = [];
    const states = await clinic.during(async () => {
      const drawn = valueOf(await vault.renewWords({ current: passphrase, keys: false }));
      words = drawn.words;
      await confirm(vault, drawn);
      valueOf(await vault.lock(null));
    });
    const by: ('old' | 'new')[] = [];
    await atEach(clinic, states, async () => {
      const opened = await opener(clinic, { words: clinic.words }, { words });
      await expectEqualCopies(clinic, opened.vault);
      by.push(opened.by);
      valueOf(await opened.vault.lock(null));
      return tryWith(clinic, { passphrase });
    });
    expectSwitch(by);
  });

  it('renewing all keys, everything stays readable and is sealed anew in the end', patient, async () => {
    const clinic = new KilledClinic();
    const vault = await clinic.makeVault();
    const { child } = await furnish(vault);
    await fill(vault, child);
    const was = await readAll(vault, child);
    let words: readonly string[] = [];
    const states = await clinic.during(async () => {
      const drawn = valueOf(await vault.renewWords({ current: passphrase, keys: true }));
      words = drawn.words;
      await confirm(vault, drawn);
      await sealed(vault);
      valueOf(await vault.lock(null));
    });
    expect(states.length).toBeGreaterThan(20);
    const by: ('old' | 'new')[] = [];
    await atEach(clinic, states, async () => {
      const opened = await opener(clinic, { words: clinic.words }, { words });
      by.push(opened.by);
      expect(await readAll(opened.vault, child)).toEqual(was);
      await sealed(opened.vault);
      await expectEqualCopies(clinic, opened.vault);
      expect(await readAll(opened.vault, child)).toEqual(was);
      await expectGeneration(opened.by === 'new' ? 2 : 1);
      valueOf(await opened.vault.lock(null));
      return tryWith(clinic, { passphrase });
    });
    expectSwitch(by);
  });
});

/** Notes long and short, in both books, and a draft of each wing. */
async function fill(vault: VaultContract, { id }: Child): Promise<void> {
  for (const text of ['She drew a house.', 'n'.repeat(300_000), 'She slept.']) valueOf(await vault.addNote(id, { title: '', text }));
  valueOf(await vault.addRecord(id, { kind: 'progress', form: 'free', text: 'Calmer.' }));
  valueOf(await vault.saveDraft({ child: id, slot: { wing: 'private', of: 'note' }, body: '"a note"' }));
  valueOf(await vault.saveDraft({ child: id, slot: { wing: 'record', of: 'progress' }, body: '"progress"' }));
}

async function readAll(vault: VaultContract, { id }: Child) {
  const { privateNotes, record, drafts, damaged } = valueOf(await vault.openChild(id));
  expect(damaged).toEqual({ private: [], record: [] });
  expect(valueOf(await vault.ledger()).brokenAt).toBeNull();
  return { privateNotes, record, drafts, facility: valueOf(await vault.facility()), recipients: valueOf(await vault.recipients()) };
}

async function sealed(vault: VaultContract): Promise<void> {
  while (valueOf(await vault.standing()).booksUnderOldKeys > 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function expectGeneration(generation: number): Promise<void> {
  for (const table of ['rows', 'shelf', 'drafts'] as const) {
    for (const [, row] of await rowsOf(table)) expect(generationOf(new Uint8Array(row))).toBe(generation);
  }
}
