import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { NewChild } from '../../../src/core/Child.ts';
import type { DraftSlot } from '../../../src/core/DraftSlot.ts';
import type { ChildId, SentenceId, SummaryId } from '../../../src/core/Id.ts';
import { unlockWithPassphrase } from '../../../src/vault/keys/unlock.ts';
import { openKeyFiles } from '../../../src/vault/store/openKeyFiles.ts';
import { quickKdf } from '../keys/kdfInProcess.ts';
import { isAgeKey } from '../../../src/vault/handlers/isAgeKey.ts';
import { id } from '../../core/somePlan.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase, wholeSummary } from './clinic.ts';

const wren: NewChild = { codeName: 'Wren', emblem: 'kite', band: 'B', language: 'en', interpreter: false };
const invalid = (field: string, why: string) => ({ ok: false, problem: { type: 'invalid', field, why } });
const nobody = id<ChildId>(404);

async function opened() {
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  return { clinic, vault, ...(await furnish(vault)) };
}

describe('children', () => {
  it('have a code name of their own, whatever its capitals', async () => {
    const { vault, child } = await opened();
    expect(await vault.addChild({ ...wren, codeName: ' wREN ' })).toEqual(invalid('codeName', 'taken'));
    const other = valueOf(await vault.addChild({ ...wren, codeName: 'Finch' }));
    expect(await vault.changeChild(other.id, { ...wren, codeName: 'WREN' })).toEqual(invalid('codeName', 'taken'));
    expect(valueOf(await vault.changeChild(child.id, { ...wren, codeName: 'wren', band: 'C' }))).toMatchObject({ id: child.id, codeName: 'wren', band: 'C' });
  });

  it.each<[Partial<Record<keyof NewChild, unknown>>, string, string]>([
    [{ codeName: '' }, 'codeName', 'empty'],
    [{ codeName: ' \n ' }, 'codeName', 'empty'],
    [{ codeName: 'x'.repeat(41) }, 'codeName', 'tooLong'],
    [{ codeName: 7 }, 'codeName', 'malformed'],
    [{ band: 'D' }, 'band', 'malformed'],
    [{ language: 'not a tag' }, 'language', 'malformed'],
    [{ interpreter: 'yes' }, 'interpreter', 'malformed'],
  ])('are not added with %j', async (change, field, why) => {
    const { vault } = await opened();
    expect(await vault.addChild({ ...wren, codeName: 'Finch', ...change } as NewChild)).toEqual(invalid(field, why));
  });

  it('have no field for anything else', async () => {
    const { vault } = await opened();
    expect(await vault.addChild({ ...wren, codeName: 'Finch', status: 'x' } as NewChild)).toMatchObject({ problem: { type: 'invalid', field: 'status' } });
  });

  it('that are not there are not found', async () => {
    const { vault } = await opened();
    const notFound = { ok: false, problem: { type: 'notFound' } };
    expect(await vault.openChild(nobody)).toEqual(notFound);
    expect(await vault.addNote(nobody, { title: '', text: 'x' })).toEqual(notFound);
    expect(await vault.saveDraft({ child: nobody, slot: { wing: 'private', of: 'note' }, body: '' })).toEqual(notFound);
    expect(await vault.newSummary(nobody)).toEqual(notFound);
    expect((await vault.openChild('x' as ChildId)).ok).toBe(false);
  });

  it('are opened on the ledger once between two unlockings', async () => {
    const { clinic, vault, child } = await opened();
    for (let n = 0; n < 3; n += 1) valueOf(await vault.openChild(child.id));
    const again = await clinic.reopen(vault);
    valueOf(await again.openChild(child.id));
    const openings = valueOf(await again.ledger()).lines.filter(({ act }) => act.act === 'childOpened');
    expect(openings).toHaveLength(2);
  });

  it('whose adding was cut off leave no keys behind', async () => {
    const { clinic, vault, child } = await opened();
    clinic.fuse = 1;
    await expect(vault.addChild({ ...wren, codeName: 'Finch' })).rejects.toThrow('the fuse has blown');
    clinic.fuse = Infinity;
    await clinic.kill();
    const { vault: again, unlocked } = await clinic.unlock();
    expect(unlocked.problems).toEqual([]);
    const unlocking = { vault: unlocked.vault.id, keyFiles: openKeyFiles(unlocked.vault.id), makeKdfWorker: quickKdf };
    const keys = valueOf(await unlockWithPassphrase(unlocking, passphrase)).open.body.children;
    expect(keys.map((each) => each.child)).toEqual([child.id]);
    expect(valueOf(await again.caseload()).children.map((row) => row.child.id)).toEqual([child.id]);
    expect((await again.addChild({ ...wren, codeName: 'Finch' })).ok).toBe(true);
  });
});

describe('private notes', () => {
  it('take their draft away, are amended, and come back as they were typed', async () => {
    const { clinic, vault, child } = await opened();
    const slot: DraftSlot = { wing: 'private', of: 'note' };
    const text = 'Line one\n  line two \u{1f98b} und Größe';
    valueOf(await vault.saveDraft({ child: child.id, slot, body: JSON.stringify(text) }));
    expect(valueOf(await vault.caseload()).children[0]).toMatchObject({ drafts: 1 });
    expect(valueOf(await vault.openChild(child.id)).drafts).toMatchObject([{ slot, body: JSON.stringify(text) }]);
    valueOf(await vault.addNote(child.id, { title: '  A title ', text }));
    expect(valueOf(await vault.caseload()).children[0]).toMatchObject({ drafts: 0 });
    valueOf(await vault.saveDraft({ child: child.id, slot: { wing: 'private', of: 'amendment', number: 0 }, body: 'x' }));
    expect(await vault.amendNote(child.id, { of: 0, text: 'More.' })).toEqual({ ok: true, value: 1 });
    const page = valueOf(await (await clinic.reopen(vault)).openChild(child.id));
    expect(page.drafts).toEqual([]);
    expect(page.privateNotes.map(({ entry }) => entry)).toEqual([
      { kind: 'note', title: 'A title', text }, { kind: 'amendment', of: 0, text: 'More.' },
    ]);
  });

  it('are made well-formed and free of NUL', async () => {
    const { vault, child } = await opened();
    valueOf(await vault.addNote(child.id, { title: 'a\0b', text: 'half \ud83d and \0 nothing' }));
    expect(valueOf(await vault.openChild(child.id)).privateNotes[0]?.entry).toEqual({ kind: 'note', title: 'ab', text: 'half \ufffd and  nothing' });
  });

  it('may be long, and say when they are too long', async () => {
    const { vault, child } = await opened();
    const long = 'ä'.repeat(200_000);
    valueOf(await vault.addNote(child.id, { title: '', text: long }));
    expect(valueOf(await vault.openChild(child.id)).privateNotes[0]?.entry).toMatchObject({ text: long });
    expect(await vault.addNote(child.id, { title: '', text: '\u{1f98b}'.repeat(499_000) + '漢'.repeat(1000) + '"'.repeat(1000) })).toMatchObject({ ok: true });
    expect(await vault.addNote(child.id, { title: '', text: '漢'.repeat(900_000) })).toMatchObject({ problem: { type: 'entryTooLong' } });
    expect(await vault.addNote(child.id, { title: '', text: 'x'.repeat(1_000_001) })).toEqual(invalid('text', 'tooLong'));
    expect(await vault.addNote(child.id, { title: 'x'.repeat(81), text: 'x' })).toEqual(invalid('title', 'tooLong'));
    expect(await vault.addNote(child.id, { title: '', text: ' \n\t ' })).toEqual(invalid('text', 'empty'));
  });

  it('are amended only where there is one', async () => {
    const { vault, child } = await opened();
    valueOf(await vault.addNote(child.id, { title: '', text: 'x' }));
    valueOf(await vault.amendNote(child.id, { of: 0, text: 'y' }));
    for (const of of [1, 2, 99]) expect(await vault.amendNote(child.id, { of, text: 'z' })).toMatchObject({ problem: { type: 'notFound' } });
    expect(await vault.amendNote(child.id, { of: -1, text: 'z' })).toEqual(invalid('of', 'outOfRange'));
  });
});

describe('the record', () => {
  const session = { kind: 'session', date: '2026-11-23', start: '09:00', stop: '09:45', modality: 'play', present: [] } as const;

  it.each<[object, string, string]>([
    [{ date: '2026-02-30' }, 'date', 'malformed'],
    [{ date: '23/11/2026' }, 'date', 'malformed'],
    [{ start: '9:00' }, 'start', 'malformed'],
    [{ stop: '24:00' }, 'stop', 'malformed'],
    [{ stop: '09:00' }, 'stop', 'outOfRange'],
    [{ start: '10:00' }, 'stop', 'outOfRange'],
    [{ modality: 'phone' }, 'modality', 'malformed'],
    [{ present: ['staff', 'staff'] }, 'present', 'malformed'],
  ])('takes no session with %j', async (change, field, why) => {
    const { vault, child } = await opened();
    expect(await vault.addRecord(child.id, { ...session, ...change } as typeof session)).toEqual(invalid(field, why));
  });

  it('takes a session that goes on past midnight, of the day it began on', async () => {
    const { vault, child } = await opened();
    valueOf(await vault.addRecord(child.id, { ...session, start: '23:40', stop: '00:20' }));
    expect(valueOf(await vault.openChild(child.id)).record[0]?.entry).toMatchObject({ date: '2026-11-23', start: '23:40', stop: '00:20' });
    expect(await vault.addRecord(child.id, { ...session, start: '22:00', stop: '04:01' })).toEqual(invalid('stop', 'outOfRange'));
  });

  it('takes a leap day', async () => {
    const { vault, child } = await opened();
    expect((await vault.addRecord(child.id, { ...session, date: '2028-02-29' })).ok).toBe(true);
  });

  it('is amended, but not in what a child was told', async () => {
    const { vault, child } = await opened();
    valueOf(await vault.addRecord(child.id, session));
    valueOf(await vault.addRecord(child.id, { kind: 'progress', form: 'SOAP', text: 'S: ...' }));
    expect(await vault.amendRecord(child.id, { of: 1, text: 'More' })).toEqual({ ok: true, value: 2 });
    expect(await vault.amendRecord(child.id, { of: 2, text: 'More' })).toMatchObject({ problem: { type: 'notFound' } });
    expect(valueOf(await vault.caseload()).children[0]?.lastEntry).not.toBeNull();
  });

  it('takes no entry that only the vault writes', async () => {
    const { vault, child } = await opened();
    for (const kind of ['notice', 'consent', 'amendment']) {
      expect((await vault.addRecord(child.id, { kind } as never)).ok).toBe(false);
    }
  });
});

describe('drafts', () => {
  it('replace what their slot held, and can be dropped', async () => {
    const { vault, child } = await opened();
    const slot: DraftSlot = { wing: 'record', of: 'session' };
    valueOf(await vault.saveDraft({ child: child.id, slot, body: 'one' }));
    valueOf(await vault.saveDraft({ child: child.id, slot, body: 'two' }));
    expect(valueOf(await vault.openChild(child.id)).drafts.map(({ body }) => body)).toEqual(['two']);
    valueOf(await vault.dropDraft(child.id, slot));
    expect(valueOf(await vault.openChild(child.id)).drafts).toEqual([]);
  });

  it('are refused in a slot that is none', async () => {
    const { vault, child } = await opened();
    for (const slot of [{ wing: 'private', of: 'progress' }, { wing: 'private', of: 'summary', id: id(1) }, { wing: 'private', of: 'note', number: 1 }, {}]) {
      expect((await vault.saveDraft({ child: child.id, slot: slot as DraftSlot, body: '' })).ok).toBe(false);
    }
  });
});

describe('facility and recipients', () => {
  it('remember that the page is not what counsel signed off, until it is signed anew', async () => {
    const { clinic, vault } = await opened();
    const before = valueOf(await vault.facility());
    const counsel = { signed: true, by: 'Ms. Rivera', on: '2026-11-02' } as const;
    const signed = valueOf(await vault.setFacility({ ...before, counsel }));
    expect(signed.counsel).toEqual(counsel);
    expect(valueOf(await vault.setFacility(signed)).counsel).toEqual(counsel);
    expect(valueOf(await vault.setFacility({ ...signed, office: 'Another office' })).counsel).toEqual({ ...counsel, changed: true });
    const again = await clinic.reopen(vault);
    const outdated = valueOf(await again.facility());
    expect(outdated.counsel).toEqual({ ...counsel, changed: true });
    expect(valueOf(await again.setFacility({ ...outdated, runBy: 'Another house' })).counsel).toEqual({ ...counsel, changed: true });
    const anew = { ...counsel, on: '2026-11-20' };
    expect(valueOf(await again.setFacility({ ...outdated, counsel: anew })).counsel).toEqual(anew);
  });

  it('are kept', async () => {
    const { clinic, vault, recipient } = await opened();
    const again = await clinic.reopen(vault);
    expect(valueOf(await again.facility())).toMatchObject({ clinician: 'Ana', noCost: { confirmed: true, by: 'The director' } });
    expect(valueOf(await again.recipients())).toEqual([recipient]);
    expect(await again.setFacility({ ...valueOf(await again.facility()), noCost: { confirmed: true, by: '', on: '2026-11-01' } })).toEqual(invalid('by', 'empty'));
    expect(await again.setFacility({ ...valueOf(await again.facility()), noCost: { confirmed: true, by: 'x', on: '2026-13-01' } })).toEqual(invalid('on', 'malformed'));
  });

  it('take one person or office by name', async () => {
    const { vault } = await opened();
    const add = (name: string) => vault.addRecipient({ role: 'lawyer', name, saidRole: 'your lawyer', ageKey: '' });
    for (const name of ['none', 'N/A', '—']) expect(await add(name)).toEqual({ ok: false, problem: { type: 'authorizationIncomplete', part: 'to', why: 'empty' } });
    for (const name of ['To whom it may concern', 'Anyone']) expect(await add(name)).toEqual({ ok: false, problem: { type: 'authorizationIncomplete', part: 'to', why: 'openEnded' } });
    expect((await add('The General Hospital')).ok).toBe(true);
  });

  it('take an age1 key that is one', async () => {
    const { vault } = await opened();
    const key = await identityToRecipient(await generateX25519Identity());
    const to = { role: 'lawyer', name: 'Mr. Soto', saidRole: 'your lawyer' } as const;
    expect(valueOf(await vault.addRecipient({ ...to, ageKey: ` ${key} ` })).ageKey).toBe(key);
    expect(await vault.addRecipient({ ...to, ageKey: `${key.slice(0, -1)}${key.endsWith('q') ? 'p' : 'q'}` })).toEqual({ ok: false, problem: { type: 'recipientKeyMalformed' } });
  });
});

describe('isAgeKey', () => {
  it('takes every key of the reference and none with one letter changed or moved', async () => {
    const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
    for (let n = 0; n < 5; n += 1) {
      const key = await identityToRecipient(await generateX25519Identity());
      expect(isAgeKey(key)).toBe(true);
      for (let at = 4; at < key.length; at += 1) {
        const other = letters[(letters.indexOf(key[at]!) + 1) % 32]!;
        expect(isAgeKey(key.slice(0, at) + other + key.slice(at + 1))).toBe(false);
      }
      expect(isAgeKey(key.toUpperCase())).toBe(false);
      expect(isAgeKey(`${key}q`)).toBe(false);
      expect(isAgeKey(key.slice(0, -1))).toBe(false);
    }
    expect(isAgeKey(await generateX25519Identity())).toBe(false);
    expect(isAgeKey('')).toBe(false);
  });
});

describe('summaries', () => {
  const begin = async () => {
    const all = await opened();
    return { ...all, summary: valueOf(await all.vault.newSummary(all.child.id)) };
  };
  const cards = async (vault: VaultContract, child: ChildId) => valueOf(await vault.openChild(child)).summaries;

  it('are drafts of the record with what is missing in them', async () => {
    const { clinic, vault, child, recipient, summary } = await begin();
    expect(await cards(vault, child.id)).toMatchObject([{ summary, problem: { type: 'summaryEmpty' }, ask: { ok: true } }]);
    const whole = wholeSummary(summary, recipient);
    expect(valueOf(await vault.saveSummary(child.id, whole))).toMatchObject({ summary: whole, problem: null, ask: { ok: true } });
    const again = await clinic.reopen(vault);
    expect((await cards(again, child.id)).map((card) => card.summary)).toEqual([whole]);
    expect(valueOf(await again.openChild(child.id)).drafts).toEqual([]);
    valueOf(await again.dropSummary(child.id, summary.id));
    expect(await cards(again, child.id)).toEqual([]);
  });

  it('survive as last words, but only as summaries', async () => {
    const { clinic, vault, child, recipient, summary } = await begin();
    const slot: DraftSlot = { wing: 'record', of: 'summary', id: summary.id };
    for (const body of ['{', '"x"', JSON.stringify({ ...summary, id: id<SummaryId>(99) }), JSON.stringify({ ...summary, more: 1 })]) {
      expect(await vault.saveDraft({ child: child.id, slot, body })).toEqual(invalid('body', 'malformed'));
    }
    const whole = wholeSummary(summary, recipient);
    valueOf(await vault.lock({ child: child.id, slot, body: JSON.stringify(whole) }));
    const { vault: again } = await clinic.unlock();
    expect((await cards(again, child.id)).map((card) => card.summary)).toEqual([whole]);
  });

  it('are bounded', async () => {
    const { vault, child, recipient, summary } = await begin();
    const whole = wholeSummary(summary, recipient);
    const [one] = whole.sentences;
    const save = (change: object) => vault.saveSummary(child.id, { ...whole, ...change });
    expect(await save({ sentences: [{ ...one, text: 'x'.repeat(601) }] })).toEqual(invalid('text', 'tooLong'));
    expect(await save({ sentences: [one, one] })).toEqual(invalid('sentences', 'malformed'));
    expect(await save({ sentences: Array.from({ length: 61 }, (_, n) => ({ ...one, id: id<SentenceId>(n + 1) })) })).toEqual(invalid('sentences', 'tooLong'));
    expect(await save({ purpose: 'x'.repeat(201) })).toEqual(invalid('purpose', 'tooLong'));
    expect(await save({ lasts: 91 })).toEqual(invalid('lasts', 'outOfRange'));
    expect(await save({ signer: { kind: 'custodian', who: 'x', counsel: '', on: '' } })).toMatchObject({ value: { problem: { type: 'custodianNeedsCounsel' } } });
  });
});
