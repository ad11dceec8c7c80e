import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { PorterContract } from '../../../src/bridge/PorterContract.ts';
import type { ErrandAsked, VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { Child } from '../../../src/core/Child.ts';
import { emptyFacility } from '../../../src/core/Facility.ts';
import type { ConsentId, PackageId } from '../../../src/core/Id.ts';
import { day as wholeDay } from '../../../src/core/Instant.ts';
import type { Recipient } from '../../../src/core/Recipient.ts';
import { fail, ok, type Result } from '../../../src/core/Result.ts';
import type { Summary } from '../../../src/core/Summary.ts';
import { fakeFolders } from '../store/fakeFolders.ts';
import { fullDisk, type FullDisk } from '../store/fullDisk.ts';
import { hex } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, Clinic, passphrase, wholeSummary } from './clinic.ts';
import { rowsOf } from './disk.ts';
import { nextTap } from './walkThrough.ts';

/** What one day has come to so far. */
type Day = {
  readonly clinic: Clinic;
  vault: VaultContract;
  words: readonly string[];
  ask: readonly number[];
  child: Child;
  recipient: Recipient;
  asked: ErrandAsked;
  summary: Summary;
  room: PorterContract;
  consent: ConsentId;
  made: PackageId;
};

type Act = { readonly name: string; readonly act: (day: Day) => Promise<Result<unknown>> };

const note = { wing: 'private', of: 'note' } as const;
const facility = {
  ...emptyFacility, clinician: 'Ana', runBy: 'The house', office: 'the Office', noCost: { confirmed: true, by: 'The director', on: '2026-11-01' }, independent: true, reportLine: '',
} as const;
const card = { codeName: 'Wren', emblem: 'kite', band: 'B', language: 'en', interpreter: false } as const;

/** Keeps what the act gives, where it went well. */
async function kept<T>(done: Promise<Result<T>>, keep: (value: T) => void): Promise<Result<T>> {
  const result = await done;
  if (result.ok) keep(result.value);
  return result;
}

/** Unlocking counts as refused where it says that it could not write: it opens all the same, so that all can be read. */
async function unlock(day: Day): Promise<Result<unknown>> {
  day.vault = day.clinic.start();
  await day.clinic.look(day.vault);
  const opened = await day.vault.unlock({ passphrase });
  const problem = opened.ok ? opened.value.problems[0] : undefined;
  if (problem === undefined) return opened;
  expect(valueOf(await day.vault.caseload()).children.length).toBeGreaterThanOrEqual(0);
  valueOf(await day.vault.lock(null));
  return fail(problem);
}

/** Her next tap, and so on to her answer; after one that was not kept she taps anew. */
function taps(kind: 'notice' | 'request', answer: string): Act {
  return {
    name: `she taps through the ${kind}`,
    act: async (day) => {
      for (;;) {
        const step = valueOf(await day.room.step());
        if (step.show.type === 'ended') return ok(null);
        const before = JSON.stringify(step);
        const done = await day.room.act(nextTap(step, { kind, band: 'B', answer }));
        if (done.ok) continue;
        expect(JSON.stringify(valueOf(await day.room.step()))).toBe(before);
        return done;
      }
    },
  };
}

const handOver = (day: Day) => kept(day.clinic.handOver(day.vault, day.asked), (room) => { day.room = room; });

const acts: readonly Act[] = [
  { name: 'makes a vault', act: async (day) => {
    day.vault ??= day.clinic.start();
    await day.clinic.look(day.vault);
    return kept(day.vault.makeVault({ label: 'Blue', emblem: 'kite', passphrase }), ({ words, ask }) => Object.assign(day, { words, ask }));
  } },
  { name: 'answers the words', act: (day) => day.vault.confirmWords(day.ask.map((place) => ({ place, word: day.words[place] ?? '' }))) },
  { name: 'sets the facility', act: ({ vault }) => vault.setFacility(facility) },
  { name: 'adds a recipient', act: (day) => kept(day.vault.addRecipient({ role: 'lawyer', name: 'Ms. Rivera', saidRole: 'your lawyer', ageKey: '' }), (recipient) => { day.recipient = recipient; }) },
  { name: 'adds a child', act: (day) => kept(day.vault.addChild(card), (child) => { day.child = child; }) },
  { name: 'adds another', act: ({ vault }) => vault.addChild({ ...card, codeName: 'Finch' }) },
  { name: 'changes her card', act: ({ vault, child }) => vault.changeChild(child.id, { ...card, emblem: 'lamp' }) },
  { name: 'types', act: ({ vault, child }) => vault.saveDraft({ child: child.id, slot: note, body: '"She drew"' }) },
  { name: 'types on', act: ({ vault, child }) => vault.saveDraft({ child: child.id, slot: note, body: '"She drew a house"' }) },
  { name: 'finishes the note', act: ({ vault, child }) => vault.addNote(child.id, { title: 'First', text: 'She drew a house.' }) },
  { name: 'writes a long one', act: ({ vault, child }) => vault.addNote(child.id, { title: 'Long', text: 'She drew a house. '.repeat(4000) }) },
  { name: 'adds to it', act: ({ vault, child }) => vault.amendNote(child.id, { of: 0, text: 'It had no door.' }) },
  { name: 'records a session', act: ({ vault, child }) => vault.addRecord(child.id, { kind: 'session', date: '2026-11-23', start: '09:00', stop: '09:45', modality: 'play', present: [] }) },
  { name: 'corrects it', act: ({ vault, child }) => vault.amendRecord(child.id, { of: 0, text: 'It was ten.' }) },
  { name: 'types what she throws away', act: ({ vault, child }) => vault.saveDraft({ child: child.id, slot: { wing: 'record', of: 'progress' }, body: '"x"' }) },
  { name: 'throws it away', act: ({ vault, child }) => vault.dropDraft(child.id, { wing: 'record', of: 'progress' }) },
  { name: 'opens the child', act: ({ vault, child }) => vault.openChild(child.id) },
  { name: 'hands over for the notice', act: (day) => {
    day.asked = { kind: 'notice', child: day.child.id, attestation };
    return handOver(day);
  } },
  taps('notice', 'ok'),
  { name: 'unlocks after the notice', act: unlock },
  { name: 'begins a summary', act: (day) => kept(day.vault.newSummary(day.child.id), (begun) => { day.summary = begun; }) },
  { name: 'drops it', act: ({ vault, child, summary }) => vault.dropSummary(child.id, summary.id) },
  { name: 'begins another', act: (day) => kept(day.vault.newSummary(day.child.id), (begun) => { day.summary = begun; }) },
  { name: 'composes', act: ({ vault, child, recipient, summary }) => vault.saveSummary(child.id, wholeSummary(summary, recipient)) },
  { name: 'hands over for the request', act: (day) => {
    day.asked = { kind: 'request', child: day.child.id, summary: day.summary.id, attestation, waitHours: 24, waitReason: '', sheAsks: false, whyAgain: '' };
    return handOver(day);
  } },
  taps('request', 'yes'),
  { name: 'unlocks after the yes', act: unlock },
  { name: 'looks at the yes', act: (day) => kept(day.vault.openChild(day.child.id), ({ consents }) => { day.consent = consents[0]!.face.id; }) },
  { name: 'makes the package', act: async (day) => {
    day.clinic.pass(wholeDay);
    return kept(day.vault.releasePackage(day.child.id, day.consent, { passphrase: true }), (made) => { day.made = made.package; });
  } },
  { name: 'does not hand it out', act: ({ vault, child, made }) => vault.notHandedOut(child.id, made) },
  { name: 'makes it again', act: (day) => kept(day.vault.releasePackage(day.child.id, day.consent, { passphrase: true }), (made) => { day.made = made.package; }) },
  { name: 'hands it out', act: ({ vault, child, made }) => vault.handedOut(child.id, made) },
  { name: 'locks with the last words', act: async (day) => {
    const last = { child: day.child.id, slot: note, body: '"Last words"' };
    const locked = await day.vault.lock(last);
    if (locked.ok) return locked;
    // They are on nobody's screen any more: the next unlock screen says so. Here she types them again.
    day.vault = (await day.clinic.unlock()).vault;
    return locked;
  } },
  { name: 'tries a wrong passphrase', act: async (day) => {
    day.vault = day.clinic.start();
    await day.clinic.look(day.vault);
    expect(await day.vault.unlock({ passphrase: `${passphrase}s` })).toMatchObject({ problem: { type: 'wrongPassphrase' } });
    return ok(null);
  } },
  { name: 'unlocks', act: unlock },
];

type Table = Parameters<typeof rowsOf>[0];

/** All the vault's rows, as text; null where there is no vault yet. */
async function booksOnDisk(): Promise<string | null> {
  if (!(await Dexie.getDatabaseNames()).some((name) => /^resguardo-[0-9a-f]{32}$/.test(name))) return null;
  const tables = await Promise.all((['rows', 'shelf', 'drafts', 'errand'] satisfies Table[]).map(rowsOf));
  return JSON.stringify(tables.map((rows) => rows.map(([key, sealed]) => [typeof key === 'object' ? hex(new Uint8Array(key as ArrayBuffer)) : key, hex(sealed)])));
}

/** What she finds at the end of the day, but for ids, hashes and how often she had to unlock. */
async function whatCameOfIt({ vault, child }: Day): Promise<unknown> {
  const page = valueOf(await vault.openChild(child.id));
  const ledger = valueOf(await vault.ledger());
  expect(ledger.brokenAt).toBeNull();
  expect(page.damaged).toEqual({ private: [], record: [] });
  return {
    children: valueOf(await vault.caseload()).children.map((row) => ({ ...row.child, id: '', notices: row.notices, drafts: row.drafts })),
    private: page.privateNotes.map(({ number, entry }) => ({ number, entry })),
    record: page.record.map(({ number, entry }) => ({ number, kind: entry.kind })),
    drafts: page.drafts.map(({ slot, body }) => ({ slot, body })),
    fates: page.consents.map(({ fate }) => fate),
    acts: ledger.lines.map(({ act }) => act.act).filter((act) => act !== 'unlocked' && act !== 'childOpened'),
  };
}

/** An act on a disk that is full from its first write on, then from its second, and so on until all of it went through. */
async function insist({ name, act }: Act, day: Day, disk: FullDisk): Promise<number> {
  for (let refusals = 0; ; refusals += 1) {
    const before = await booksOnDisk();
    disk.fillAt(disk.writes + refusals);
    const done = await act(day);
    const { refused } = disk;
    disk.makeRoom();
    if (done.ok) return refusals;
    expect({ name, refused, problem: done.problem }).toEqual({ name, refused: true, problem: { type: 'storageFull' } });
    if (!isPartly.includes(name)) expect({ name, refusals, books: await booksOnDisk() }).toEqual({ name, refusals, books: before });
  }
}

/** More than one save each: what was saved before the disk was full is kept. */
const isPartly = ['she taps through the notice', 'she taps through the request'];

/** Whose only write is a mark beside the books, or the line that they were looked at: both come with the next. */
const silent = ['opens the child', 'looks at the yes', 'tries a wrong passphrase'];

async function wholeDayOf(each: (act: Act, day: Day) => Promise<void>): Promise<unknown> {
  const day = { clinic: new Clinic() } as unknown as Day;
  for (const act of acts) await each(act, day);
  return whatCameOfIt(day);
}

describe.each(['with private files', 'without private files'])('a tablet that is full, %s', (files) => {
  it('refuses no write of a whole day without saying so, keeps what was, and does it once there is room', async () => {
    const disk = fullDisk();
    const folders = files === 'with private files' ? fakeFolders({ writing: disk.take }) : null;
    const untroubled = await wholeDayOf(async ({ act }, day) => { valueOf(await act(day)); });
    folders?.empty();
    const refusals = new Map<string, number>();
    const troubled = await wholeDayOf(async (act, day) => { refusals.set(act.name, await insist(act, day, disk)); });
    expect(troubled).toEqual(untroubled);
    expect([...refusals].filter(([, times]) => times === 0).map(([name]) => name)).toEqual(silent);
  }, 60_000);
});
