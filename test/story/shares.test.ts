import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOnSheet, writeFilm } from './drawCode.ts';
import * as act from './driver.ts';
import type { Story } from './openStory.ts';
import { enter, openWithApp, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';

// The camera is Chromium's own stand-in, which is shown a film of the sheet. No machine here has a real one.
const folder = mkdtempSync(join(tmpdir(), 'resguardo-film-'));
const film = join(folder, 'film.y4m');
const flags = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
const her = 'Quiet Heron';
const holders = ['Ms. Oak', 'Mr. Elm', 'Dr. Ash'];
const after = 'a lighthouse with nine wet stairs';

let story: StoryWithVault;
let fresh: Story;
let vault: act.VaultSecrets;
let before: act.BackupSaved;
let first: readonly act.ShareOnPaper[];
let code: readonly (readonly boolean[])[] = [];
const of = (shares: readonly act.ShareOnPaper[], ...numbers: readonly number[]) => numbers.map((number) => shares[number - 1]?.words ?? []);

beforeAll(async () => {
  writeFilm(film);
  [story, fresh] = await Promise.all([openWithVault({ reducedMotion: 'reduce', flags }), openWithApp({ reducedMotion: 'reduce' })]);
  // No printer here: the dialog is counted.
  await story.browser.addInitScript(() => { window.print = () => { document.documentElement.dataset['printed'] = 'yes'; }; });
  await story.hands.reload();
  vault = await enter(story);
  await act.addChild(story.hands, { codeName: her, ages: '14 to 17', language: 'English' });
  await act.writePrivateNote(story.hands, her, { title: 'The house', text: 'She drew a house with two doors.' });
}, 120_000);

afterAll(async () => {
  for (const each of [story, fresh]) await each.end();
  rmSync(folder, { recursive: true });
});

test('three people are each given a share on paper, which names no child and no vault, and two of its words are asked back', async () => {
  const { hands, page } = story;
  let sheet = '';
  first = await act.handOutShares(hands, { passphrase: vault.passphrase, holders, onShown: async (number) => {
    if (number > 1) return;
    await hands.press({ role: 'button', name: 'Print the sheet' });
    await page.waitForFunction(() => document.documentElement.dataset['printed'] === 'yes');
    sheet = await page.evaluate(() => document.querySelector('.printed-sheet')?.textContent?.replaceAll('\u00a0', ' ') ?? '');
    code = await codeOnSheet(page);
    await page.evaluate(() => { window.dispatchEvent(new Event('afterprint')); });
  } });
  expect(first.map(({ words }) => words.length)).toEqual([32, 32, 32]);
  for (const word of first[0]?.words ?? []) expect(sheet).toContain(word);
  expect(sheet).toContain('For Ms. Oak');
  expect(sheet).toMatch(/Set [0-9A-F]{6}/u);
  for (const other of [her, 'Blue', holders[1]!]) expect(sheet).not.toContain(other);
  await act.untilThere(hands, 'The shares of Ms. Oak, Mr. Elm and Dr. Ash are in force');
  before = await act.makeBackup(hands);
}, 60_000);

test('the passphrase is forgotten: a share from its code and another by its words open the vault, and set a new one', async () => {
  const { hands } = story;
  await act.lock(hands);
  await act.goToDoor(hands);
  await hands.press({ role: 'button', name: 'Use two shares' });
  await act.typeShare(hands, first[0]?.words.with(7, first[0].words[7] === 'zoo' ? 'zone' : 'zoo') ?? []);
  await act.untilSaid(hands, 'Word 8 of this share does not fit the others.');
  expect(await hands.focused()).toContain('Word 8');
  writeFilm(film, code);
  await hands.press({ role: 'button', name: 'Read its code with the camera' });
  await hands.waitFor({ role: 'heading', name: 'Second share' });
  expect(await story.page.evaluate(() => document.querySelector('video'))).toBeNull();
  await act.typeShare(hands, first[2]?.words ?? []);
  await hands.waitFor({ role: 'heading', name: 'A new passphrase' });
  await act.typeOwnPassphrase(hands, after);
  await hands.press({ role: 'button', name: 'Open it and set this passphrase' });
  await hands.waitFor({ role: 'navigation', name: 'Places' });
  await act.openChild(hands, her);
  await act.untilThere(hands, 'The house');
  await act.lock(hands);
  expect(await act.failToUnlock(hands, vault.passphrase)).toContain('That passphrase does not open this vault');
  await act.unlock(hands, after);
}, 60_000);

test('new shares are handed out: the old ones open nothing here, and the app says what they still open', async () => {
  const { hands } = story;
  await act.handOutShares(hands, { passphrase: after, holders: ['Ms. Oak', 'Mr. Elm', 'The new executor'] });
  const said = await act.readWhatOpens(hands);
  expect(said).toContain('Held by Ms. Oak, Mr. Elm and The new executor.');
  expect(said).toMatch(/The passphrase from before, until [^\n]*\n[^\n]*The 24 words of today[^\n]*\n[^\n]*Any two of the shares from before, until /u);
  await act.lock(hands);
  expect(await act.failToUnlockWithShares(hands, of(first, 1, 2))).toContain('These shares were replaced or taken out of use');
}, 60_000);

test('on a fresh tablet the old shares open the backup of their time, and nobody asks for the passphrase', async () => {
  const { hands } = fresh;
  await act.restoreFromBackup(hands, before, { shares: of(first, 3, 2) });
  await act.openChild(hands, her);
  await act.untilThere(hands, 'The house');
  await act.openVaultPage(hands);
  await act.untilThere(hands, 'The shares of Ms. Oak, Mr. Elm and Dr. Ash are in force');
}, 60_000);

test('where there is no camera, it says so, and the words are typed', async () => {
  const { hands } = fresh;
  await act.lock(hands);
  await hands.press({ role: 'button', name: 'Use two shares' });
  await hands.press({ role: 'button', name: 'Read its code with the camera' });
  await act.untilSaid(hands, 'No camera was found on this tablet. Type the words.');
  await act.typeTwoShares(hands, of(first, 1, 3));
}, 60_000);

test('nothing was complained of', () => {
  expect([...story.complaints, ...fresh.complaints]).toEqual([]);
});
