import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { searchProfile } from '../siege/forensic/searchProfile.ts';
import * as act from './driver.ts';
import { giveVoice, heardOn, listenIn, microphonesOn, saidOn, soundsOn } from './listenIn.ts';
import { enter, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';

// The microphone is Chromium's own stand-in, which beeps; a voice of the tablet is ours. No machine here has a real one of either.
// On a tablet a page may sound only once it was tapped: the driver's browser would let it from the start.
const flags = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', '--autoplay-policy=document-user-activation-required'];
const her = 'Quiet Heron';
const [firstPage, secondPage] = ['Who I am', 'Two kinds of notes'];
const adultReads = 'Ms. Alba will read this to you.';
const text = 'She sleeps through most nights.';
const luz = { by: 'The interpreter', name: 'Luz M.' } as const;

let story: StoryWithVault;
let vault: act.VaultSecrets;
const recorded = new Set<string>();

const heard = () => heardOn(story.page);
const keepSounds = async () => { for (const sound of await soundsOn(story.page)) recorded.add(sound); };
const untilHeard = (many: number) => vi.waitFor(async () => expect((await heard()).length).toBeGreaterThanOrEqual(many), { timeout: 60_000, interval: 50 });

beforeAll(async () => {
  story = await openWithVault({ reducedMotion: 'reduce', flags });
  await listenIn(story.browser);
  await story.hands.reload();
  vault = await enter(story);
  await act.setFacility(story.hands, { clinician: 'Ms. Alba', runBy: 'Casa Verde', office: 'ORR' });
  await act.addChild(story.hands, { codeName: her, ages: '6 to 9', language: 'English' });
}, 120_000);

afterAll(() => story.end());

test('nothing is recorded before it is said who speaks; then a page is, and heard again', async () => {
  const { hands } = story;
  await act.openVoices(hands, her);
  await hands.press({ role: 'button', name: `Record: ${firstPage}` });
  await hands.waitFor({ role: 'alert' });
  expect((await microphonesOn(story.page)).opened).toBe(0);
  await act.sayWhoSpeaks(hands, luz);
  await act.record(hands, firstPage);
  expect(await microphonesOn(story.page)).toEqual({ opened: 1, open: 0 });
  await expect.poll(() => hands.focused()).toBe(`Play: ${firstPage}`);
  await hands.press({ role: 'button', name: `Play: ${firstPage}` });
  await untilHeard(1);
  expect((await heard())[0]).toBeGreaterThan(1);
  await keepSounds();
});

test('a recording outlives a dead battery, is replaced and deleted; what is discarded or left is not kept, and no microphone stays open', async () => {
  await story.killAndReopen();
  await listenIn(story.browser);
  await story.hands.reload();
  await act.unlock(story.hands, vault.passphrase);
  const { hands } = story;
  await act.openVoices(hands, her);
  expect(await hands.readAll({ role: 'listitem' }).then((all) => all.join(' '))).toContain('Luz M., the interpreter');
  await act.sayWhoSpeaks(hands, luz);
  await act.record(hands, firstPage, { again: true, milliseconds: 2600 });
  await hands.press({ role: 'button', name: `Play: ${firstPage}` });
  await untilHeard(1);
  expect((await heard())[0]).toBeGreaterThan(2);
  await act.record(hands, secondPage);
  await act.deleteRecording(hands, secondPage);
  await hands.press({ role: 'button', name: `Record: ${secondPage}` });
  await hands.press({ role: 'button', name: 'Discard' });
  await hands.waitFor({ role: 'button', name: `Record: ${secondPage}` });
  expect(await hands.sees({ role: 'button', name: `Play: ${secondPage}` })).toBe(false);
  await hands.press({ role: 'button', name: `Record: ${secondPage}` });
  await hands.waitFor({ role: 'button', name: 'Stop and keep' });
  await keepSounds();
  await hands.press({ role: 'button', name: 'Back' });
  await hands.waitFor({ role: 'heading', name: her });
  expect(await microphonesOn(story.page)).toEqual({ opened: 4, open: 0 });
});

test('she hears the recording in her room from the first tap on, by itself when she comes back, and the grown-up reads the rest', async () => {
  const { hands } = story;
  await act.handOverNotice(hands, her, { walkedBy: 'Ms. Alba' });
  const untapped = (await heard()).length;
  await act.pressAlways(hands, 'Hear again');
  await untilHeard(untapped + 1);
  expect((await heard()).at(-1)).toBeGreaterThan(2);
  await hands.press({ role: 'button', name: 'Next' });
  await hands.waitFor({ role: 'heading', name: secondPage });
  expect(await story.page.getByText(adultReads).isVisible()).toBe(true);
  const before = (await heard()).length;
  await act.lookAtRoom(hands);
  await act.pressAlways(hands, 'Go back');
  await hands.waitFor({ role: 'heading', name: firstPage });
  await untilHeard(before + 1);
  expect(await story.page.getByText(adultReads).isVisible()).toBe(false);
  expect((await microphonesOn(story.page)).opened).toBe(0);
  await act.lookAtRoom(hands);
  await keepSounds();
  await act.walkThrough(hands, { answer: 'We can talk' });
  await act.giveBack(hands);
});

test('with a voice of the tablet, what is recorded is played and what is not is said', async () => {
  await giveVoice(story.browser);
  const { hands } = story;
  await act.goToDoor(hands);
  await act.unlock(hands, vault.passphrase);
  await act.handOverNotice(hands, her, { walkedBy: 'Ms. Alba' });
  expect((await saidOn(story.page)).join(' ')).not.toContain(firstPage);
  await hands.press({ role: 'button', name: 'Next' });
  await hands.waitFor({ role: 'heading', name: secondPage });
  await vi.waitFor(async () => expect((await saidOn(story.page)).join(' ')).toContain(secondPage), { timeout: 60_000 });
  expect(await story.page.getByText(adultReads).isVisible()).toBe(false);
  await act.lookAtRoom(hands);
  await act.walkThrough(hands, { answer: 'We can talk' });
  await act.giveBack(hands);
  await act.goToDoor(hands);
  await act.unlock(hands, vault.passphrase);
});

test('a sentence that was said and not typed is heard in her room, and her yes holds it', async () => {
  const { hands } = story;
  await act.composeSummary(hands, her, {
    to: { kind: 'Lawyer', name: 'Ms. Rivera' }, purpose: 'The first hearing', why: 'A judge wants to know how you are.',
    sentences: [{ section: 'Daily life', text }], signer: { who: 'No one else', basis: 'Counsel, 2 November: she may decide alone.' },
  });
  const spoken = `sentence 1, as ${her} hears it`;
  expect((await act.readMissing(hands)).join()).toContain('Sentence 1 as Quiet Heron hears it');
  await hands.press({ role: 'button', name: `Record: ${spoken}` });
  const missing = () => hands.read({ role: 'dialog', name: 'Before you record' }).then((all) => /Still missing(.*?)(?:Done|$)/su.exec(all)?.[1] ?? '');
  expect(await missing()).toMatch(/Who speaks.*The name of who speaks.*That only this adult is heard/su);
  await act.sayWhoSpeaks(hands, luz);
  expect(await missing()).toBe('');
  await hands.press({ role: 'button', name: 'Done', within: { role: 'dialog', name: 'Before you record' } });
  await act.record(hands, spoken);
  expect((await act.readMissing(hands)).join()).toBe('Who says both say the same');
  await act.vouch(hands, { by: 'The interpreter', who: 'Luz M.' });
  await keepSounds();
  await act.handOver(hands, her, { walkedBy: 'Ms. Alba', whoAsked: 'Ms. Rivera' });
  let listened = 0;
  await act.walkThrough(hands, { answer: 'Yes, send it', at: async ({ heading }) => {
    if (heading !== 'What is on it') return;
    const before = (await heard()).length;
    await hands.press({ role: 'button', name: `Hear again: ${text}` });
    await untilHeard(before + 1);
    listened += 1;
    await act.lookAtRoom(hands);
  } });
  expect(listened).toBe(1);
  await keepSounds();
  await act.giveBack(hands);
  await act.goToDoor(hands);
  expect(await act.unlock(hands, vault.passphrase)).toContain(`${her} gave a yes.`);
  await act.readConsent(hands, her, 'Ms. Rivera');
  await hands.press({ role: 'button', name: 'How the yes came about' });
  const before = (await heard()).length;
  await hands.press({ role: 'button', name: /^Play sentence 1: Said by Luz M\./u });
  await untilHeard(before + 1);
  expect(story.complaints.filter((each) => !/connect-src|eval|wasm|AudioContext was not allowed to start/u.test(each))).toEqual([]);
});

test('a recording whose words have changed is still found, and can be deleted', async () => {
  const { hands } = story;
  await act.setFacility(hands, { clinician: 'Ms. Berta', runBy: 'Casa Verde', office: 'ORR' });
  await act.openVoices(hands, her);
  expect(await hands.sees({ role: 'button', name: `Play: ${firstPage}` })).toBe(false);
  await hands.press({ role: 'button', name: 'Of words no longer said (1)' });
  expect((await hands.readAll({ role: 'listitem' })).join(' ')).toMatch(/My name is Ms\. Alba.*Luz M\., the interpreter, in English/su);
  await hands.press({ role: 'button', name: `Delete the recording: ${firstPage}` });
  await hands.press({ role: 'button', name: `Delete it: ${firstPage}` });
  await act.untilThere(hands, 'Nothing is left of words no longer said.');
  expect(await hands.focused()).toBe('Of words no longer said (0)');
  await hands.press({ role: 'button', name: 'Of words no longer said (0)' });
  await hands.waitUntilGone({ role: 'button', name: 'Of words no longer said (0)' });
});

test('nothing of a voice lies on the tablet in clear', async () => {
  await keepSounds();
  await story.close();
  expect(recorded.size).toBeGreaterThan(1);
  const sounds = Object.fromEntries([...recorded].map((hex, place) => [`sound ${place}`, [new Uint8Array(Buffer.from(hex, 'hex'))]]));
  expect(await searchProfile(story.tablet.profile, sounds)).toEqual({});
  const [[name, pieces] = ['', []]] = Object.entries(sounds);
  await writeFile(join(story.tablet.profile, 'Default', 'planted'), Buffer.concat([Buffer.alloc(100, 1), Buffer.from(pieces[0] ?? [])]));
  expect(Object.keys(await searchProfile(story.tablet.profile, sounds))).toEqual([name]);
});
