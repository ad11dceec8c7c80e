import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveShell, type ShellServer } from '../../scripts/serve.ts';
import * as act from './driver.ts';
import type { Hands, Thing } from './Hands.ts';
import { openOn, type EngineStory } from './openOn.ts';

/* What each verb of `Hands` means, on pages of the app: the same for every adapter. */

const engine = inject('engine');
const minute = 60_000;
const day = 24 * 60 * minute;
const her = 'Quiet Heron';
const bell: Thing = { role: 'radio', name: 'Bell' };
const lamp: Thing = { role: 'radio', name: 'Lamp' };
const ownField: Thing = { role: 'textbox', name: 'Your own passphrase' };
const note: Thing = { role: 'textbox', name: 'Private note' };
const nowhere: Thing = { role: 'button', name: 'Nothing of this name', within: { role: 'main' } };

let folder: string;
let server: ShellServer;
let story: EngineStory;
let vault: act.VaultSecrets;
let hands: Hands;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resguardo-hands-'));
  server = await serveShell(inject('built'), 0);
  story = await openOn(engine, server.address, { calm: true, patience: 8000 });
  hands = story.hands;
  await hands.waitFor({ role: 'heading', name: 'Make your vault' });
});

afterAll(async () => {
  await story.end();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test('sees: by role and whole name or pattern, inside another, the nth, and nothing that is not there', async () => {
  expect(await hands.sees({ role: 'heading', name: 'Make your vault' })).toBe(true);
  expect(await hands.sees({ role: 'heading', name: 'Make your' })).toBe(false);
  expect(await hands.sees({ role: 'heading', name: /^Make your/u })).toBe(true);
  expect(await hands.sees({ role: 'button', name: 'Make your vault' })).toBe(false);
  expect(await hands.sees({ ...bell, within: { role: 'radiogroup', name: 'Name of the vault' } })).toBe(true);
  expect(await hands.sees({ ...bell, within: { role: 'list', name: 'Your five words' } })).toBe(false);
  const word: Thing = { role: 'listitem', within: { role: 'list', name: 'Your five words' } };
  expect([await hands.sees({ ...word, nth: 4 }), await hands.sees({ ...word, nth: 5 })]).toEqual([true, false]);
  expect(await hands.sees(nowhere)).toBe(false);
});

test('read and readAll: what is in sight, in order; waiting for one, not for all', async () => {
  const word: Thing = { role: 'listitem', within: { role: 'list', name: 'Your five words' } };
  const words = await hands.readAll(word);
  expect(words).toHaveLength(5);
  for (const each of words) expect(each).toMatch(/^[a-z-]+$/u);
  expect(await hands.read({ ...word, nth: 3 })).toBe(words[3]);
  expect(await hands.readAll(nowhere)).toEqual([]);
});

test('press and isOn: a chip, by what draws it', async () => {
  await hands.press(bell);
  expect([await hands.isOn(bell), await hands.isOn(lamp)]).toEqual([true, false]);
  await hands.press(lamp);
  expect([await hands.isOn(bell), await hands.isOn(lamp)]).toEqual([false, true]);
});

test('a verb that waits for what never comes fails with its name', async () => {
  const quick = await story.handsWith(300);
  for (const verb of ['press', 'read', 'waitFor'] as const) {
    await expect(quick[verb](nowhere), verb).rejects.toThrow('button "Nothing of this name" in main');
  }
  await expect(quick.fill({ role: 'textbox', name: 'No such field' }, 'x')).rejects.toThrow('textbox "No such field"');
  await expect(quick.waitUntilGone({ role: 'heading', name: 'Make your vault' })).rejects.toThrow('heading "Make your vault"');
});

test('fill puts in place of, type adds, key works one key; focused tells where', async () => {
  await hands.press({ role: 'button', name: 'Use a passphrase of my own' });
  await hands.fill(ownField, 'first words');
  await hands.fill(ownField, 'Ünlike ñ ’ <b> 7');
  expect(await hands.read(ownField)).toBe('Ünlike ñ ’ <b> 7');
  expect(await hands.focused()).toContain('Your own passphrase');
  await hands.key('End');
  await hands.type(' And+More 8!x');
  await hands.key('Backspace');
  expect(await hands.read(ownField)).toBe('Ünlike ñ ’ <b> 7 And+More 8!');
  await hands.fill(ownField, '');
  expect(await hands.read(ownField)).toBe('');
  const before = await hands.focused();
  await hands.key('Tab');
  expect(await hands.focused()).not.toBe(before);
  await hands.key('Shift+Tab');
  expect(await hands.focused()).toBe(before);
});

test('reload begins the page anew', async () => {
  await hands.reload();
  await hands.waitFor({ role: 'button', name: 'Use a passphrase of my own' });
  expect(await hands.sees(ownField)).toBe(false);
  vault = await act.createVault(hands);
  await act.addChild(hands, { codeName: her, ages: '10 to 13', language: 'English' });
});

test('goBack is the tablet’s own Back', async () => {
  await hands.press({ role: 'button', name: 'Write a private note' });
  await hands.waitFor(note);
  await hands.goBack();
  await hands.waitUntilGone(note);
  await hands.waitFor({ role: 'heading', name: her });
});

test('the writer: lines stay lines, filled and typed', async () => {
  await act.openWriter(hands, her);
  await hands.fill(note, 'One line.\n\nAnother.');
  expect(linesOf(await hands.read(note))).toEqual(['One line.', 'Another.']);
  await hands.press(note);
  await hands.key('Control+End');
  await hands.type(' More.\nLast.');
  expect(linesOf(await hands.read(note))).toEqual(['One line.', 'Another. More.', 'Last.']);
  await act.finishPrivateNote(hands, her);
  expect(await act.readPrivateNotes(hands, her)).toEqual([expect.stringContaining('One line.\n\nAnother. More.\nLast.')]);
});

test('choose and optionsOf: a native list; a day and a time are filled', async () => {
  const recipients: Thing = { role: 'combobox', name: 'One recipient' };
  await act.startSummary(hands, her);
  await act.addRecipient(hands, { kind: 'Lawyer', name: 'Ms. Rivera' });
  await hands.press({ role: 'button', name: `Back to ${her}` });
  await act.startSummary(hands, her);
  expect(await hands.optionsOf(recipients)).toContain('Ms. Rivera, Lawyer');
  await hands.choose(recipients, 'Ms. Rivera, Lawyer');
  await hands.waitFor({ role: 'heading', name: 'For Ms. Rivera' });
  await hands.press({ role: 'button', name: `Back to ${her}` });
  await act.addSession(hands, her, { date: '2026-10-05', started: '10:00', stopped: '10:50', how: 'Individual' });
  expect((await act.readRecord(hands, her)).join('\n')).toContain('Session 1 · 50 min');
});

test('canPress: in the child’s room, not while a page has just turned', async () => {
  const stop: Thing = { role: 'button', name: 'Stop', within: { role: 'group', name: 'Always here' } };
  await act.setFacility(hands, { clinician: 'Ms. Alba', runBy: 'Casa Verde' });
  await act.handOverNotice(hands, her, { walkedBy: 'Ms. Alba' });
  expect([await hands.canPress(stop), await hands.canPress(nowhere)]).toEqual([true, false]);
  let waited = false;
  for (let pages = 0; !waited && pages < 5; pages += 1) {
    await hands.press({ role: 'button', name: 'Next' });
    waited = (await hands.sees(stop)) && !(await hands.canPress(stop));
    await act.lookAtRoom(hands);
  }
  expect(waited).toBe(true);
  await act.pressAlways(hands, 'Stop');
  await act.walkThrough(hands, { answer: 'Stop here' });
  await act.giveBack(hands);
  await act.unlock(hands, vault.passphrase);
});

test('download gives the file by its name, and give hands it back', async () => {
  const backup = await act.makeBackup(hands);
  expect(backup.name).toMatch(/^resguardo \d{4}-\d\d-\d\d [a-z-]+\.backup$/u);
  expect(backup.bytes.length).toBeGreaterThan(1000);
  const [first, again] = [await downloadAgain(), await downloadAgain()];
  expect(again.name).toBe(first.name);
  await act.lock(hands);
  await act.enterRecipientHouse(hands);
  await act.tryPackage(hands, backup, { passphrase: 'any words at all' });
  await act.untilSaid(hands, 'This file is not a package.');
  await hands.reload();
  await act.unlock(hands, vault.passphrase);

  async function downloadAgain() {
    return hands.download(() => hands.press({ role: 'button', name: 'Save the same file again' }));
  }
});

test('moveTime: page and workers both, and over a reload', async () => {
  await hands.moveTime(10 * minute);
  await hands.waitFor({ role: 'heading', name: 'Open your vault' });
  await hands.moveTime(400 * day);
  await hands.reload();
  await act.unlock(hands, vault.passphrase);
  await act.writePrivateNote(hands, her, { title: 'Much later', text: 'A year on.' });
  const [latest] = await act.readPrivateNotes(hands, her);
  expect(latest).toContain(new Date(Date.now() + 400 * day).toLocaleDateString('en-US', { month: 'short', day: 'numeric' }));
});

test.skipIf(engine === 'webkit')('network: with it off nothing is asked of the host', async () => {
  const checks = () => server.asked.filter((path) => path === '/sw.js').length;
  await hands.network(false);
  const before = checks();
  await hands.reload();
  await act.goToDoor(hands);
  await act.pause(500);
  expect(checks()).toBe(before);
  await hands.network(true);
  await hands.reload();
  await act.goToDoor(hands);
  for (let tries = 0; checks() === before && tries < 100; tries += 1) await act.pause(50);
  expect(checks()).toBeGreaterThan(before);
});

test.runIf(engine === 'webkit')('network: an engine that cannot says so', async () => {
  await expect(hands.network(false)).rejects.toThrow('this engine cannot be cut off');
});

test('resize and screenshot: a picture of the page at its size', async () => {
  for (const size of [{ width: 820, height: 1000 }, { width: 1180, height: 820 }]) {
    await hands.resize(size);
    const file = join(folder, `${size.width}.png`);
    await hands.screenshot(file);
    const png = await readFile(file);
    // Firefox rounds up what its window leaves.
    expect(Math.abs(png.readUInt32BE(16) - size.width)).toBeLessThanOrEqual(1);
    expect(Math.abs(png.readUInt32BE(20) - size.height)).toBeLessThanOrEqual(1);
  }
});

test.skipIf(engine === 'chromium')('what the adapter calls things, the engine itself tells a screen reader', async () => {
  const { things, otherwise } = await story.ownNames();
  expect(things).toBeGreaterThan(5);
  expect(otherwise).toEqual([]);
});

/** How many empty lines stand between two is a browser's own affair while they are edited; what is kept is not. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
