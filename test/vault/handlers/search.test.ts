import { describe, expect, it, vi } from 'vitest';
import type { FoundNotes, FoundRecord, SearchAsked } from '../../../src/bridge/Found.ts';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Result } from '../../../src/core/Result.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, compose, furnish, passphrase } from './clinic.ts';
import { replaceRows, rowsOf } from './disk.ts';
import { finch } from './twoChildren.ts';
import { walkThrough } from './walkThrough.ts';

vi.setConfig({ testTimeout: 60_000 });

const asked = (typed: string): SearchAsked => ({ typed, after: null });
type Page = Extract<FoundNotes, { readonly state: 'found' }> | Extract<FoundRecord, { readonly state: 'found' }>;

/** What is found once the books were read. */
async function foundIn(ask: () => Promise<Result<FoundNotes | FoundRecord>>): Promise<Page> {
  return vi.waitFor(async () => {
    const found = valueOf(await ask());
    if (found.state === 'reading') throw new Error('reading');
    return found;
  }, { timeout: 20_000, interval: 20 });
}

const notes = (vault: VaultContract, typed: string) => foundIn(() => vault.findInNotes(asked(typed)));
const record = (vault: VaultContract, typed: string) => foundIn(() => vault.findInRecord(asked(typed)));
const told = ({ hits }: Page) => hits.map(({ child, number, snippet: { text, marks } }) => [child.codeName, number, ...marks.map(({ from, to }) => text.slice(from, to))]);

async function withNotes() {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child: wren, recipient } = await furnish(vault);
  const child = valueOf(await vault.addChild(finch));
  valueOf(await vault.addNote(wren.id, { title: 'The río', text: 'She drew the river & <b>a house</b>.' }));
  clinic.now += 1000;
  valueOf(await vault.addNote(child.id, { title: '', text: 'Soñó con el Río otra vez.' }));
  valueOf(await vault.addRecord(wren.id, { kind: 'progress', form: 'free', text: 'Sleeps better since the river walk.' }));
  return { clinic, vault, wren, child, recipient };
}

describe('finding in what was written', () => {
  it('tells the newest first, whose it is, and what stands around it, as plain text', async () => {
    const { vault } = await withNotes();
    const found = await notes(vault, 'rio');
    expect(told(found)).toEqual([['Finch', 0, 'Río'], ['Wren', 0]]);
    expect(found).toMatchObject({ total: 2, next: null, drafts: [] });
    expect(found.hits[1]).toMatchObject({ kind: 'note', title: { text: 'The río', marks: [{ from: 4, to: 7 }] } });
    expect((await notes(vault, 'house')).hits[0]!.snippet).toEqual({
      text: 'She drew the river & <b>a house</b>.', marks: [{ from: 26, to: 31 }], cut: { before: false, after: false },
    });
  });

  it('keeps private notes and the record apart', async () => {
    const { vault } = await withNotes();
    expect(told(await notes(vault, 'river'))).toEqual([['Wren', 0, 'river']]);
    expect(told(await record(vault, 'river'))).toEqual([['Wren', 0, 'river']]);
    expect((await record(vault, 'house')).hits).toEqual([]);
    expect((await notes(vault, 'sleeps')).hits).toEqual([]);
  });

  it('looks through what is being typed, in its own wing', async () => {
    const { vault, child } = await withNotes();
    valueOf(await vault.saveDraft({ child: child.id, slot: { wing: 'private', of: 'note' }, body: JSON.stringify({ title: '', text: 'A lantern by the door' }) }));
    valueOf(await vault.saveDraft({ child: child.id, slot: { wing: 'record', of: 'progress' }, body: 'not JSON, lantern' }));
    const found = await notes(vault, 'lantern');
    expect(found.drafts).toMatchObject([{ child: { codeName: 'Finch' }, slot: { of: 'note' }, snippet: { marks: [{ from: 2, to: 9 }] } }]);
    expect(found.hits).toEqual([]);
    expect((await record(vault, 'lantern')).drafts).toEqual([]);
    // What its finished entry is found by, too.
    const body = JSON.stringify({ date: '2026-11-23', name: 'Sertraline', dose: '25 mg', step: 'started', prescriber: 'Dr. Osei', text: '' });
    valueOf(await vault.saveDraft({ child: child.id, slot: { wing: 'record', of: 'medication' }, body }));
    for (const typed of ['sertraline', '25', 'osei']) expect((await record(vault, typed)).drafts, typed).toMatchObject([{ slot: { of: 'medication' } }]);
    expect((await record(vault, 'started')).drafts).toEqual([]);
    expect((await notes(vault, 'sertraline')).drafts).toEqual([]);
  });

  it('finds no word that was deleted from a draft, and leaves none of it once the note is finished', async () => {
    const { vault, child } = await withNotes();
    const history = { back: [[0, 0, 0, 'The lighthouse, taken out'], { text: 'lighthouse', title: 'lighthouse' }], forth: [] };
    valueOf(await vault.saveDraft({ child: child.id, slot: { wing: 'private', of: 'note' }, body: JSON.stringify({ title: '', text: 'A lantern', history }) }));
    expect(await notes(vault, 'lighthouse')).toMatchObject({ total: 0, drafts: [] });
    expect((await notes(vault, 'lantern')).drafts).toHaveLength(1);
    valueOf(await vault.addNote(child.id, { title: '', text: 'A lantern' }));
    const page = valueOf(await vault.openChild(child.id));
    expect(page.drafts).toEqual([]);
    expect(JSON.stringify(page)).not.toContain('lighthouse');
    expect(await rowsOf('drafts')).toEqual([]);
  });

  it('is written down once a wing between two unlockings, without a word of it', async () => {
    const { clinic, vault } = await withNotes();
    const sought = async (of: VaultContract) => valueOf(await of.ledger()).lines.map(({ act }) => act).filter(({ act }) => act === 'wordsSought');
    await notes(vault, 'house');
    await notes(vault, 'river');
    expect(await sought(vault)).toEqual([{ act: 'wordsSought', wing: 'private' }]);
    await record(vault, 'river');
    const before = [await rowsOf('rows'), await rowsOf('shelf'), await rowsOf('drafts'), await rowsOf('index')];
    await record(vault, 'sleeps');
    expect([await rowsOf('rows'), await rowsOf('shelf'), await rowsOf('drafts'), await rowsOf('index')]).toEqual(before);
    const again = await clinic.reopen(vault);
    await record(again, 'river');
    expect((await sought(again)).map((line) => 'wing' in line && line.wing)).toEqual(['private', 'record', 'record']);
  });

  it('asks for a word, and takes nothing else', async () => {
    const { vault } = await withNotes();
    for (const typed of ['', ' ?! ', '""']) expect(await vault.findInNotes(asked(typed))).toEqual({ ok: false, problem: { type: 'invalid', field: 'typed', why: 'empty' } });
    expect(await vault.findInNotes(asked('x'.repeat(201)))).toMatchObject({ problem: { type: 'invalid', why: 'tooLong' } });
    expect(await vault.findInRecord({ typed: 'x', after: { at: -1, child: 'x', number: 0 } } as never)).toMatchObject({ ok: false });
    expect(await vault.findInRecord({ typed: 'x' } as never)).toMatchObject({ ok: false });
  });

  it('finds the sentences of a yes, and what it was for', async () => {
    const { clinic, vault, wren, recipient } = await withNotes();
    const room = valueOf(await clinic.handOver(vault, await compose(vault, wren, recipient, ['She comes each Tuesday.'])));
    await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes' });
    const { vault: opened } = await clinic.unlock();
    expect((await record(opened, 'tuesday')).hits).toMatchObject([{ kind: 'consent', title: { text: 'For the hearing in March' } }]);
    expect((await record(opened, 'hearing')).hits).toHaveLength(1);
    expect((await notes(opened, 'tuesday')).hits).toEqual([]);
  });
});

/** More than is read without an index, of two children. */
async function longBooks(clinic = new Clinic()) {
  const vault = await clinic.makeVault();
  const { child: wren } = await furnish(vault);
  const child = valueOf(await vault.addChild(finch));
  for (let n = 0; n < 70; n += 1) {
    valueOf(await vault.addNote(n % 2 === 0 ? wren.id : child.id, { title: '', text: n % 2 === 0 ? `Heron ${n}` : `Zephyrine ${n}` }));
  }
  return { clinic, vault, wren, child };
}

describe('an index', () => {
  const lying = async () => (await rowsOf('index')).length;

  it('is made by itself once all is quiet, and a lock on the way changes nothing', async () => {
    const { clinic, vault } = await longBooks();
    expect(await lying()).toBe(0);
    const again = await clinic.reopen(vault);
    valueOf(await again.caseload());
    await vi.waitFor(async () => expect(await lying()).toBe(3), { timeout: 10_000, interval: 100 });
    const found = await notes(again, 'heron');
    expect(found).toMatchObject({ total: 35 });
    expect(found.hits).toHaveLength(20);
    const more = valueOf(await again.findInNotes({ typed: 'heron', after: found.next })) as Page;
    expect(more.hits).toHaveLength(15);
    expect(more.next).toBeNull();
    expect(new Set([...found.hits, ...more.hits].map(({ number }) => number)).size).toBe(35);
    const third = await clinic.reopen(again);
    expect((await notes(third, 'zephyrine')).total).toBe(35);
  });

  it('holds no word of a child who was destroyed: it goes with her keys, and is made again without her', async () => {
    const { clinic, vault, child } = await longBooks();
    const first = await clinic.reopen(vault);
    valueOf(await first.caseload());
    await vi.waitFor(async () => expect(await lying()).toBe(3), { timeout: 10_000, interval: 100 });
    const old = await rowsOf('index');
    expect((await notes(first, 'zephyrine')).total).toBe(35);
    valueOf(await first.shredChild(child.id, 'Finch'));
    expect(await lying()).toBe(0);
    expect((await notes(first, 'zephyrine')).total).toBe(0);
    expect((await notes(first, 'heron')).total).toBe(35);
    // What a disk kept of it opens by nothing any more.
    await replaceRows('index', old);
    const again = await clinic.reopen(first);
    expect((await notes(again, 'zephyrine')).total).toBe(0);
    expect((await notes(again, 'heron')).total).toBe(35);
    expect((await again.unlock({ passphrase })).ok).toBe(false);
  });

  it('is made again after the keys were renewed, and what lay there goes', async () => {
    const { clinic, vault } = await longBooks();
    const first = await clinic.reopen(vault);
    valueOf(await first.caseload());
    await vi.waitFor(async () => expect(await lying()).toBe(3), { timeout: 10_000, interval: 100 });
    const old = (await rowsOf('index')).map(([id]) => Buffer.from(id as ArrayBuffer).toString('hex'));
    const { words, ask } = valueOf(await first.renewWords({ current: passphrase, keys: true }));
    valueOf(await first.confirmNewWords(ask.map((place) => ({ place, word: words[place]! }))));
    expect((await notes(first, 'heron')).total).toBe(35);
    await vi.waitFor(async () => {
      const now = (await rowsOf('index')).map(([id]) => Buffer.from(id as ArrayBuffer).toString('hex'));
      expect(now).toHaveLength(3);
      expect(now.filter((id) => old.includes(id))).toEqual([]);
    }, { timeout: 20_000, interval: 100 });
    expect((await notes(first, 'heron')).total).toBe(35);
  });

  it('goes into no backup', async () => {
    const { clinic, vault } = await longBooks();
    const first = await clinic.reopen(vault);
    valueOf(await first.caseload());
    await vi.waitFor(async () => expect(await lying()).toBe(3), { timeout: 10_000, interval: 100 });
    const { bytes } = valueOf(await first.makeBackup());
    await replaceRows('index', []);
    expect(valueOf(await first.makeBackup()).bytes).toBe(bytes);
    expect(valueOf(await first.checkVault())).toMatchObject({ strangers: 0 });
  });
});
