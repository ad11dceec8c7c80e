import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { serveShell } from '../../scripts/serve.ts';
import { ageRecipient, checkSignature, type AgeRecipient } from './age.ts';
import { cutNetwork, type CutNetwork } from './cutNetwork.ts';
import * as act from './driver.ts';
import { openOn, type EngineStory } from './openOn.ts';

const her = 'Quiet Heron';
const hour = 3_600_000;
const facility = {
  clinician: 'Ms. Alba', runBy: 'Casa Verde', office: 'ORR', independent: true, reportLine: '800 555 0100',
  noCost: { by: 'The director of the house', on: '2026-10-01' },
};

let folder: string;
let network: CutNetwork;
let story: EngineStory;
let rivera: AgeRecipient;
let vault: act.VaultSecrets;
let left: act.PackageLeft;
let files: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resguardo-recipient-'));
  rivera = ageRecipient(folder);
  const server = await serveShell(inject('built'), 0);
  story = await openOn(inject('engine'), server.address);
  await story.hands.waitFor({ role: 'heading', name: 'Make your vault' });
  network = await cutNetwork(server);
  await story.hands.reload();
});

afterAll(async () => {
  await story.end();
  await network.end();
  await rm(folder, { recursive: true, force: true });
});

test('1: she makes a vault with no connection, locks it, and opens it again', async () => {
  vault = await act.createVault(story.hands, { picture: 'Bell' });
  expect(vault.passphrase.split(' ')).toHaveLength(5);
  expect(new Set(vault.words).size).toBeGreaterThan(20);
  await act.lock(story.hands);
  expect(await act.failToUnlock(story.hands, 'none of these five words')).toContain('That passphrase does not open this vault.');
  expect(await act.unlock(story.hands, vault.passphrase)).toContain('Someone tried a wrong passphrase once.');
  await act.lock(story.hands);
  expect(await act.unlockWithWords(story.hands, vault.words)).not.toContain('wrong');
});

test('2: she says what is true of the house, and adds a child by a code name and nothing else', async () => {
  await act.setFacility(story.hands, facility);
  await act.goTo(story.hands, 'Children');
  await story.hands.press({ role: 'button', name: 'Add a child' });
  await story.hands.waitFor({ role: 'heading', name: 'Add a child' });
  // Finding a language, the code name, and the days and the hour of coming and leaving.
  expect(await story.hands.readAll({ role: 'textbox' })).toHaveLength(5);
  await act.addChild(story.hands, { codeName: her, ages: '10 to 13', language: 'English', picture: 'Heron' });
});

test('3: she writes a private note and adds to it; a session and a progress note go in the record', async () => {
  await act.writePrivateNote(story.hands, her, { title: 'First hour', text: 'She drew a house with two doors.\n\nNobody went in.' });
  await act.amendPrivateNote(story.hands, her, { title: 'First hour', text: 'The second door is her aunt’s.' });
  const [note] = await act.readPrivateNotes(story.hands, her);
  expect(note).toContain('She drew a house with two doors.\n\nNobody went in.');
  expect(note).toMatch(/Added .*The second door is her aunt’s\./su);
  await act.addSession(story.hands, her, { started: '10:00', stopped: '10:50', how: 'Art-based' });
  await act.addProgressNote(story.hands, her, { form: 'DAP', text: 'Data: sleeps through most nights. Plan: go on each week.' });
  const record = (await act.readRecord(story.hands, her)).join('\n');
  expect(record).toContain('Session 1 · 50 min');
  expect(record).toContain('Progress note, DAP');
});

test('4: she gives the notice, and what was shown and how it went is kept', async () => {
  const told = await act.giveNotice(story.hands, her, {
    said: { walkedBy: 'Ms. Alba' },
    walk: { answer: 'We can talk', wrong: ['You tell all the staff so they know about me.'] },
    passphrase: vault.passphrase,
  });
  expect(told).toContain(`The notice was given to ${her}.`);
  const notice = await act.readRecordEntry(story.hands, her, 'The notice, heard to the end');
  expect(notice).toContain('Hi, I’m Ms. Alba.');
  expect(notice).toContain('This shelter works for an office called ORR.');
  expect(notice).toContain('Told back, after it was told once more');
});

test('5: she composes a summary for one lawyer and one purpose', async () => {
  await act.composeSummary(story.hands, her, {
    to: { kind: 'Lawyer', name: 'Ms. Rivera', ageKey: rivera.publicKey },
    purpose: 'The hearing on 4 December', why: 'A judge wants to know how you are.',
    sentences: [
      { section: 'Dates and sessions', text: 'We have met once a week since May.', heard: 'We met each week since May.' },
      { section: 'Symptoms seen', text: 'At first she woke at night from bad dreams.', heard: 'At first bad dreams woke you up.' },
      { section: 'Daily life', text: 'She sleeps through most nights now.', heard: 'Now you sleep well most nights.' },
    ],
    vouched: { by: 'You', who: 'Ms. Alba' },
  });
  expect(await act.readMissing(story.hands)).toEqual(['Who else must sign, and why']);
  expect(await story.hands.sees({ role: 'button', name: `Ready to show ${her}` })).toBe(false);
  await act.nameSigner(story.hands, { who: 'No one else', basis: 'Counsel, 2 November: she may decide alone.' });
});

test('6: the child hears it, takes a sentence out, tells it back and says yes', async () => {
  const { lastWords, told } = await act.ask(story.hands, her, {
    said: { walkedBy: 'Ms. Alba', whoAsked: 'Ms. Rivera' },
    walk: {
      skip: ['No taking it back'], strike: ['At first bad dreams woke you up.'], wrong: ['All that I ever told you.'],
      answer: 'Yes, you can send it',
    },
    passphrase: vault.passphrase,
  });
  expect(lastWords).toMatch(/^OK\. I will wait until .* You can still say no\. Just tell me\.$/u);
  expect(told).toContain(`${her} gave a yes.`);
});

test('7: the waiting time holds, then she lets go the words the child left in', async () => {
  const waiting = await act.readConsent(story.hands, her, 'Ms. Rivera');
  expect(waiting).toContain('Nothing can leave before.');
  expect(waiting).not.toContain('bad dreams');
  expect(await story.hands.sees({ role: 'button', name: 'Let it go' })).toBe(false);
  await act.lock(story.hands);
  await story.hands.moveTime(24 * hour + 60_000);
  await act.unlock(story.hands, vault.passphrase);
  left = await act.releasePackage(story.hands, her, 'Ms. Rivera', 'the key on file');
  expect(left.name).toMatch(/^resguardo-[0-9a-f]{8}\.zip\.age$/u);
  expect(left.passphrase).toBeNull();
});

test('8: the ledger has it all, whole', async () => {
  const { lines, whole } = await act.readLedger(story.hands);
  expect(whole).toContain('nothing missing.');
  expect(lines[0]).toContain(`${her}: a summary went to Ms. Rivera`);
  const all = lines.join('\n');
  for (const line of ['a package for Ms. Rivera was made', 'said yes: a summary to Ms. Rivera', 'the notice, heard to the end', 'a private note was written', 'after one wrong try', 'The vault was made']) {
    expect(all).toContain(line);
  }
  expect(all).not.toContain('two doors');
});

test('9: must report and lock are one tap away', async () => {
  expect(await act.mustReport(story.hands)).toContain('You, personally, must report');
  // The number is read from the vault after the card is there; until then nothing is said of it.
  await vi.waitFor(async () => expect(await story.hands.read({ role: 'main' })).toContain('800 555 0100'), { timeout: 60_000 });
  await act.lock(story.hands);
});

test('the reference age program opens the package, and its words are the ones the child left in', () => {
  files = rivera.open(left.bytes);
  expect(Object.keys(files).sort()).toEqual(['README.txt', 'consent.html', 'consent.json', 'fhir.json', 'receipt.json', 'summary.html']);
  const { face } = JSON.parse(files['consent.json'] ?? '') as { face: { words: { text: string }[]; recipient: unknown; purpose: string } };
  expect(face.words.map(({ text }) => text)).toEqual(['We have met once a week since May.', 'She sleeps through most nights now.']);
  expect(face).toMatchObject({ recipient: { role: 'lawyer', name: 'Ms. Rivera' }, purpose: 'The hearing on 4 December' });
  expect(files['summary.html']).toContain('She sleeps through most nights now.');
  for (const content of Object.values(files)) expect(content).not.toMatch(/bad dreams|two doors|aunt/u);
});

test('a script written from the documentation alone finds the signature right, and wrong once a word is changed', () => {
  const consent = files['consent.json'] ?? '';
  expect(checkSignature(folder, consent)).toBe('right');
  expect(checkSignature(folder, consent.replace('most nights', 'some nights'))).toBe('WRONG');
});

test('all day long nothing was asked of the network but the check for an update', () => {
  expect([...new Set(network.asked)]).toEqual(['/sw.js']);
});

test.skipIf(inject('engine') !== 'chromium')('and nothing was complained of but the proof of containment', () => {
  expect(story.complaints?.filter((text) => !text.includes("'connect-src'"))).toEqual([]);
});
