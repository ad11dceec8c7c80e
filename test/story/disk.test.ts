import { randomInt } from 'node:crypto';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import * as act from './driver.ts';
import { openStory, type Story } from './openStory.ts';
import { plant } from './plant.ts';
import { readProfile } from './readProfile.ts';
import { readStorage, type Stored } from './readStorage.ts';
import { searchFor, type Canaries } from './searchFor.ts';

const hour = 3_600_000;

/** One for each thing that is typed, told or made in a day. */
const day = {
  passphrase: draw(), wrongPassphrase: draw(), codeName: draw(),
  clinician: draw(), runBy: draw(), office: draw(), confirmedBy: draw(), reportLine: draw(),
  noteTitle: draw(), note: draw(), amendment: draw(), draft: draw(), progressNote: draw(), progressDraft: draw(), summaryDraft: draw(),
  walkedBy: draw(), interpreter: draw(),
  recipient: draw(), recipientInHerWords: draw(), recipientKey: '', purpose: draw(), why: draw(), vouchedBy: draw(),
  signer: draw(), authority: draw(), howSigned: draw(),
  kept: draw(), keptAsHeard: draw(), struck: draw(), struckAsHeard: draw(), waitReason: draw(), packagePassphrase: '',
};

/** How the notice, what she tapped, her yes and its line in the ledger would read if they lay open. */
const readings = { notice: '"kind":"notice"', heard: '"screen":"A-N1"', tapped: '"do":"choose"', answered: '"answer":"yes"', consented: '"act":"consentGiven"' };

let canaries: Canaries;
let secrets: act.VaultSecrets;
let story: Story;
/** What lay on the tablet with the vault open, in her hands, and locked. */
const lain: Record<'in her hands' | 'locked' | 'open', readonly Stored[]> = { 'in her hands': [], locked: [], open: [] };

beforeAll(async () => {
  day.recipientKey = await identityToRecipient(await generateIdentity());
  story = await openStory(inject('address'));
  secrets = await act.createVault(story.hands, { passphrase: day.passphrase });
});

afterAll(() => story.end());

test('a day with words in every place there is for them', async () => {
  await theHouse();
  await theNotes();
  await theNotice();
  await theRequest();
  await lockAndTryWrong();
  await lettingGo();
  await act.openWriter(story.hands, day.codeName);
  expect(await act.readPrivateDraft(story.hands)).toBe(day.draft);
  lain.open = await readStorage(story.page);
  canaries = whatToLookFor();
}, 300_000);

test.each(['in her hands', 'locked', 'open'] as const)('no row, file, cached answer or address holds a word of it, the vault %s', (when) => {
  const search = searchFor(canaries);
  expect(lain[when].some(({ where }) => where.includes('/errand row '))).toBe(when === 'in her hands');
  const told = lain[when].map(({ where, bytes }) => ({ where, found: search(bytes) }));
  expect(told.filter(({ found }) => found.length > 0)).toEqual([]);
});

test('every row of the vault is sealed, and its keys lie in private files alone', () => {
  const rows = lain.open.filter(({ where }) => / resguardo-[0-9a-f]{32}\/\w+ row /u.test(where));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ sealed, bytes }) => !sealed || bytes.toString('latin1', 0, 3) !== 'RG1')).toEqual([]);
  const files = lain.open.filter(({ where, sealed }) => where.startsWith('OPFS') && sealed);
  expect(files.map(({ where }) => where.replace(/[0-9a-f]{32}/u, 'vault')).sort()).toEqual(['keys.a', 'keys.b', 'marker'].map((name) => `OPFS/resguardo/vault/${name}`));
  const keys = files.filter(({ where }) => where.includes('keys.')).map(({ bytes }) => bytes.toString('latin1').slice(0, 200));
  expect(lain.open.filter(({ where, bytes }) => !where.startsWith('OPFS') && keys.some((key) => bytes.includes(key, 0, 'latin1')))).toEqual([]);
});

test('in clear lie ids, label, emblem, marker and wrong tries, and nothing else', () => {
  const inClear = lain.locked.filter(({ where, sealed }) => !sealed && !/^(?:cache|OPFS) ?/u.test(where));
  const told = Object.fromEntries(inClear.map(({ where, bytes }) => [where, bytes.toString()]));
  const { 'IndexedDB resguardo/vaults row 0.id': vault = '', 'IndexedDB resguardo/vaults row 0.marker.epoch': epoch, 'IndexedDB resguardo/vaults row 0.marker.mac': mac } = told;
  expect(vault).toMatch(/^[0-9a-f]{32}$/u);
  expect(epoch).toMatch(/^\d+$/u);
  expect(mac).toMatch(/^[\w-]{43}$/u);
  const tables = ['drafts', 'errand', 'rows', 'shelf'].map((table) => `resguardo-${vault}/${table}`);
  const shelf = ['desk', 'page/0', 'page/0/previous', 'root', 'root/previous'];
  expect(told).toEqual({
    ...Object.fromEntries([...tables, 'resguardo/vaults'].map((table) => [`IndexedDB ${table}`, table])),
    ...Object.fromEntries(shelf.map((key, number) => [`IndexedDB resguardo-${vault}/shelf key ${number}`, key])),
    'IndexedDB resguardo/vaults key 0': vault,
    'IndexedDB resguardo/vaults row 0.id': vault,
    'IndexedDB resguardo/vaults row 0.label': 'Lamp',
    'IndexedDB resguardo/vaults row 0.emblem': 'lamp',
    'IndexedDB resguardo/vaults row 0.wrongTries': '1',
    'IndexedDB resguardo/vaults row 0.marker.vault': vault,
    'IndexedDB resguardo/vaults row 0.marker.state': 'ready',
    'IndexedDB resguardo/vaults row 0.marker.epoch': epoch,
    'IndexedDB resguardo/vaults row 0.marker.mac': mac,
    'localStorage.resguardo marker': JSON.stringify({ vaultId: vault, epoch: Number(epoch), mac }),
    'page.address': `${inject('address')}/`, 'page.title': 'Resguardo', 'page.state': expect.stringMatching(/^(?:null|\{"n":\d+\})$/u) as string,
    'page.cookie': '', 'page.name': '',
  });
  const marker = lain.locked.find(({ where }) => where === `OPFS/resguardo/${vault}/marker`);
  expect(marker?.bytes.toString()).toBe(`resguardo 1 ${vault} ready ${epoch} ${mac}`);
});

// Longer than Chromium takes to tell its own process what stands in fields, to be written down at the latest as it closes.
const browserWrites = 6000;

test('with the browser closed in the middle of a note, no file of its profile holds a word of it', async () => {
  await act.pause(browserWrites);
  await story.close();
  expect(await searchProfile(canaries)).toEqual({});
}, 60_000);

test('the same searches find what is kept in the open', async () => {
  await story.closeAndReopen();
  const planted = { localStorage: draw(), database: draw(), privateFile: draw(), cachedAnswer: draw(), historyState: draw() };
  const field = draw();
  await story.page.evaluate(plant, planted);
  await story.page.getByRole('textbox', { name: 'Planted' }).fill(field);
  const lookFor = Object.fromEntries(Object.entries({ ...planted, field }).map(([name, text]) => [name, halvesOf(text)]));
  const search = searchFor(lookFor);
  expect((await readStorage(story.page)).flatMap(({ bytes }) => search(bytes)).sort()).toEqual(Object.keys(planted).sort());
  await act.pause(browserWrites);
  await story.close();
  expect(Object.keys(await searchProfile(lookFor)).sort()).toEqual(Object.keys(lookFor).sort());
}, 60_000);

/** Which of these lie in the browser's profile, each with the files it is in. */
async function searchProfile(lookFor: Canaries): Promise<Readonly<Record<string, readonly string[]>>> {
  const search = searchFor(lookFor);
  const found: Record<string, string[]> = {};
  for await (const { where, bytes } of readProfile(story.tablet.profile)) {
    for (const name of search(bytes)) (found[name] ??= []).push(where);
  }
  return found;
}

async function theHouse(): Promise<void> {
  const { hands } = story;
  await act.setFacility(hands, {
    clinician: day.clinician, runBy: day.runBy, office: day.office, reportLine: day.reportLine, independent: true,
    noCost: { by: day.confirmedBy, on: '2026-10-01' },
  });
  await act.addChild(hands, { codeName: day.codeName, ages: '6 to 9', language: 'English', interpreter: true });
}

async function theNotes(): Promise<void> {
  const { hands } = story;
  await act.writePrivateNote(hands, day.codeName, { title: day.noteTitle, text: day.note });
  await act.amendPrivateNote(hands, day.codeName, { title: day.noteTitle, text: day.amendment });
  await act.addSession(hands, day.codeName, { started: '10:07', stopped: '10:53', how: 'Art-based', present: ['Interpreter'] });
  await act.addProgressNote(hands, day.codeName, { text: day.progressNote });
  await act.startProgressNote(hands, day.codeName, { text: day.progressDraft });
  await act.untilDraftSaved(hands);
  await hands.press({ role: 'button', name: `Back to ${day.codeName}` });
  await act.startPrivateNote(hands, day.codeName, day.draft);
  await act.untilDraftSaved(hands);
  await act.leaveWriter(hands, day.codeName);
}

async function theNotice(): Promise<void> {
  const told = await act.giveNotice(story.hands, day.codeName, { said: said(), walk: { answer: 'We can talk' }, passphrase: day.passphrase });
  expect(told).toContain(`The notice was given to ${day.codeName}.`);
}

async function theRequest(): Promise<void> {
  const { hands } = story;
  await act.startSummary(hands, day.codeName);
  await hands.fill({ role: 'textbox', name: 'One purpose' }, day.summaryDraft);
  await hands.press({ role: 'button', name: `Back to ${day.codeName}` });
  await act.composeSummary(hands, day.codeName, summary());
  const { told } = await act.ask(hands, day.codeName, {
    said: { ...said(), whoAsked: day.recipient, wait: { hours: 1, reason: day.waitReason } },
    walk: { answer: 'Yes, send it', strike: [day.struckAsHeard], at: async ({ kind }) => { if (kind === 'saidBack') lain['in her hands'] = await readStorage(story.page); } },
    passphrase: day.passphrase,
  });
  expect(told).toContain(`${day.codeName} gave a yes.`);
}

async function lockAndTryWrong(): Promise<void> {
  const { hands } = story;
  await act.lock(hands);
  await act.failToUnlock(hands, day.wrongPassphrase);
  lain.locked = await readStorage(story.page);
  await hands.moveTime(hour + 60_000);
  await act.unlock(hands, day.passphrase);
}

async function lettingGo(): Promise<void> {
  const { passphrase } = await act.releasePackage(story.hands, day.codeName, day.recipient, 'a passphrase');
  day.packagePassphrase = passphrase ?? '';
  expect((await act.readLedger(story.hands)).lines[0]).toContain(`${day.codeName}: a summary went to ${day.recipient}`);
}

function said(): act.RoomSaid {
  return { walkedBy: day.walkedBy, interpreter: { name: day.interpreter, independent: true, pledged: true } };
}

function summary(): act.SummaryWritten {
  return {
    to: { kind: 'Lawyer', name: day.recipient, inChildsWords: day.recipientInHerWords, ageKey: day.recipientKey },
    purpose: day.purpose, why: day.why,
    sentences: [
      { section: 'Daily life', text: day.kept, heard: day.keptAsHeard },
      { section: 'Symptoms seen', text: day.struck, heard: day.struckAsHeard },
    ],
    vouched: { by: 'You', who: day.vouchedBy },
    signer: { who: 'A person with authority', name: day.signer, authority: day.authority, how: day.howSigned, on: '2026-10-02' },
  };
}

/** Half of what was drawn is enough, for files are written in blocks that may cut through it; of the recovery words any four in a row. */
function whatToLookFor(): Canaries {
  const fours = Array.from({ length: 21 }, (_, first) => secrets.words.slice(first, first + 4));
  const recoveryWords = [' ', ',', '","', '\n'].flatMap((between) => fours.map((four) => four.join(between)));
  const drawn = Object.entries(day).map(([name, text]) => [name, halvesOf(text)] as const);
  const read = Object.entries(readings).map(([name, text]) => [name, [text]] as const);
  return { ...Object.fromEntries([...drawn, ...read]), recoveryWords };
}

function halvesOf(text: string): readonly string[] {
  const middle = Math.ceil(text.length / 2);
  return [text.slice(0, middle), text.slice(-middle)];
}

/** Letters nobody wrote before. */
function draw(): string {
  return Array.from({ length: 24 }, () => String.fromCharCode(97 + randomInt(26))).join('');
}
