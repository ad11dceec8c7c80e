import { afterAll, beforeAll, expect, test } from 'vitest';
import * as act from './driver.ts';
import type { Hands } from './Hands.ts';
import { movedControls, pageClock } from './movedControls.ts';
import { enter, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';

const kite = 'Paper Kite';
const owl = 'Night Owl';
const hour = 3_600_000;
const day = 24 * hour;
const house = { clinician: 'Ms. Alba', runBy: 'Casa Verde', office: 'ORR', noCost: { by: 'The director', on: '2026-10-01' }, independent: true };

let story: StoryWithVault;
let vault: act.VaultSecrets;

beforeAll(async () => {
  story = await openWithVault();
  vault = await enter(story);
  await act.setFacility(story.hands, house);
  await act.addChild(story.hands, { codeName: owl, ages: '10 to 13', language: 'English' });
  await act.addChild(story.hands, { codeName: kite, ages: '14 to 17', language: 'English' });
});

afterAll(() => story.end());

/** A day and a time as the tablet's fields have them. */
function local(at: number): { readonly day: string; readonly time: string } {
  const text = new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

test('of a child who came two days ago Today counts the hours to the first meeting, and of one of whom nobody knows it says so', async () => {
  const came = local(Date.now() - 50 * hour);
  await act.setStay(story.hands, kite, { came: came.day, at: came.time });
  const today = await act.readToday(story.hands);
  expect(today).toContain('Two first meetings');
  expect(today).toMatch(/Paper Kite\s+First meeting by \w+ \d+:\d\d/u);
  expect(today).toContain('22 hours left of the 72.');
  expect(today).toContain('When the child came is not set, so the 72 hours can’t be counted.');
});

test('one tap begins a session with the card; then note and record are side by side, and nothing of one is in the other', async () => {
  await act.beginSession(story.hands, kite);
  await act.finishSides(story.hands, { note: { text: 'She folded a bird.' }, session: { started: '10:00', stopped: '10:50', how: 'Play-based' } });
  const today = await act.readToday(story.hands);
  expect(today).toMatch(/Paper Kite\s+Seen today/u);
  expect(today).not.toContain('22 hours left');
  expect(await act.readRecordEntry(story.hands, kite, 'Session 1')).not.toContain('bird');
  expect(await act.readRecord(story.hands, kite)).toHaveLength(2);
  expect((await act.readPrivateNotes(story.hands, kite)).join()).toContain('She folded a bird.');
});

test.each([
  ['Today', (hands: Hands) => act.goTo(hands, 'Today')],
  ['Children', (hands: Hands) => act.goTo(hands, 'Children')],
  ['Must report', (hands: Hands) => act.goTo(hands, 'Must report')],
  ['Ledger', (hands: Hands) => act.goTo(hands, 'Ledger')],
  ['the vault’s page', act.openVaultPage],
  ['the child’s page', (hands: Hands) => act.openChild(hands, kite)],
] as const)('%s comes as a whole, on a slow tablet too: nothing on it moves from under a finger', async (_, goThere) => {
  const session = await story.page.context().newCDPSession(story.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 3 });
  const since = await pageClock(story.page);
  try {
    await goThere(story.hands);
    expect(await movedControls(story.page, since)).toEqual([]);
  } finally {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.detach();
  }
});

test('on a phone the same two sides are one after the other, and a lock between them loses neither', async () => {
  const { hands, page } = story;
  await hands.resize({ width: 390, height: 844 });
  await act.goTo(hands, 'Today');
  await hands.press({ role: 'button', name: `Begin with ${owl}` });
  await hands.press({ role: 'button', name: 'Go on without reading it' });
  await hands.fill({ role: 'textbox', name: 'Private note' }, 'Hummed all the way.');
  await hands.press({ role: 'radio', name: 'Clinical record' });
  expect(await hands.sees({ role: 'textbox', name: 'Private note' })).toBe(false);
  await hands.press({ role: 'button', name: 'Started now' });
  await act.lock(hands);
  await act.unlock(hands, vault.passphrase);
  await hands.resize({ width: 1180, height: 820 });
  await act.goTo(hands, 'Today');
  await hands.press({ role: 'button', name: `Begin with ${owl}` });
  await hands.press({ role: 'button', name: 'Go on without reading it' });
  expect(await act.readPrivateDraft(hands)).toContain('Hummed all the way.');
  expect(await page.getByLabel('Started', { exact: true }).inputValue()).toMatch(/^\d\d:\d\d$/u);
  await hands.press({ role: 'button', name: 'Back' });
});

test('a week and a day later the session is late by a day, without a word of blame', async () => {
  const { hands } = story;
  await act.giveNotice(hands, kite, { said: { walkedBy: 'Ms. Alba' }, walk: { answer: 'We can go on' }, passphrase: vault.passphrase });
  expect(await act.readToday(hands)).not.toContain('Weekly session');
  await act.lock(hands);
  await hands.moveTime(8 * day);
  await act.unlock(hands, vault.passphrase);
  expect(await act.readToday(hands)).toMatch(/Paper Kite\s+Weekly session · last on \w+ \d+\s+1 day late/u);
});

test('who leaves is out of Today and among those who left, with what was chosen; and can come back', async () => {
  const { hands } = story;
  await act.letLeave(hands, kite, { way: 'Is released', keeper: 'Ms. Oak' });
  expect(await hands.read({ role: 'main' })).toMatch(/Released[\s\S]*Kept by Ms\. Oak/u);
  expect(await act.readToday(hands)).not.toContain(kite);
  await act.goTo(hands, 'Children');
  expect(await hands.read({ role: 'main' })).not.toContain(kite);
  await hands.press({ role: 'radio', name: 'Left, 1' });
  await hands.press({ role: 'button', name: /^Paper Kite/u });
  await hands.press({ role: 'button', name: 'Leaving and coming back' });
  await hands.press({ role: 'button', name: `${kite} is back` });
  await hands.waitFor({ role: 'button', name: 'Write a private note' });
  expect(await act.readToday(hands)).toMatch(/Paper Kite\s+First meeting by/u);
  const { lines } = await act.readLedger(hands);
  expect(lines[0]).toContain(`${kite} came back`);
  expect(lines.join('\n')).toMatch(/Paper Kite left: released[\s\S]*kept by somebody who is named/u);
  expect(lines.join('\n')).not.toContain('Oak');
});
