import { afterAll, beforeAll, expect, test } from 'vitest';
import * as act from './driver.ts';
import { movedControls, pageClock } from './movedControls.ts';
import { enter, openWithApp, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';

// A story cannot use the browser's own folder picker and share sheet. The picker is stood in for by a private folder of the browser, which is
// really written to and read back from; the sheet by a function that does what the story says.

const her = 'Quiet Heron';
const made = { role: 'heading', name: 'The backup is made and was read back. Save it.' } as const;
const saved = { role: 'heading', name: 'The backup is saved' } as const;

let story: StoryWithVault;
let vault: act.VaultSecrets;
let first: act.BackupSaved;

beforeAll(async () => {
  story = await openWithVault({ reducedMotion: 'reduce' });
  await story.browser.addInitScript(standIn);
  await story.hands.reload();
  vault = await enter(story);
  await act.addChild(story.hands, { codeName: her, ages: '14 to 17', language: 'English' });
}, 60_000);

afterAll(() => story.end());

type StoodIn = { showDirectoryPicker?: () => Promise<unknown>; shareEnds?: string };

/** Runs in the page. */
function standIn(): void {
  const page = window as unknown as StoodIn;
  page.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Stick', { create: true });
  Object.defineProperty(navigator, 'canShare', { value: () => true });
  Object.defineProperty(navigator, 'share', { value: () => (page.shareEnds === undefined ? Promise.resolve() : Promise.reject(new DOMException('the sheet', page.shareEnds))) });
}

/** Runs in the page: what lies in the folder. */
async function filesInFolder(): Promise<readonly string[]> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Stick');
  const names: string[] = [];
  for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  return names;
}

const write = (title: string) => act.writePrivateNote(story.hands, her, { title, text: 'She came.' });

test('at the first lock after something was written a backup is offered, on a cover that tells of nothing and holds still', async () => {
  const { hands, page } = story;
  await write('One');
  await act.startPrivateNote(hands, her, 'Half a thought');
  const since = await pageClock(page);
  const cover = await act.pressLock(hands);
  expect(await movedControls(page, since)).toEqual([]);
  expect(cover).toContain('It is not locked yet: the keys are still held.');
  for (const words of [her, 'One', 'Half a thought', '1']) expect(cover?.replace(/0:\d\d/u, '')).not.toContain(words);
  expect(await hands.focused()).toBe('Back up before it locks?');
  await hands.press({ role: 'button', name: 'Back up first' });
  await hands.waitFor({ role: 'heading', name: 'The backup is made. Where to?' });
  const file = await hands.download(() => hands.press({ role: 'button', name: 'Save it' }));
  await hands.waitFor(saved);
  first = { ...file, words: '', said: '' };
  await hands.press({ role: 'button', name: 'Lock now' });
  await act.untilLocked(hands);
  await act.unlock(hands, vault.passphrase);
  await act.goTo(hands, 'Today');
  await act.untilThere(hands, 'nothing added since.');
  await act.openWriter(hands, her);
  expect(await act.readPrivateDraft(hands)).toBe('Half a thought');
  await act.leaveWriter(hands, her);
});

test('with nothing new, and again on the same day, the lock asks nothing', async () => {
  const { hands } = story;
  expect(await act.pressLock(hands)).toBeNull();
  await act.unlock(hands, vault.passphrase);
  await write('Two');
  expect(await act.pressLock(hands)).toBeNull();
  await act.unlock(hands, vault.passphrase);
});

test('a backup that is cancelled while it is made is none', async () => {
  const { hands, page } = story;
  await act.openVaultPage(hands);
  // A vault of two notes is backed up before any hand could move: its worker is held up for a second.
  const heldUp = Promise.all(page.workers().map((worker) => worker.evaluate(() => {
    for (const end = Date.now() + 1500; Date.now() < end;);
  })));
  await hands.press({ role: 'button', name: 'Make a backup' });
  await hands.press({ role: 'button', name: 'Cancel' });
  await heldUp;
  await act.untilSaid(hands, 'Stopped. No backup was made, and nothing else was changed.');
  await hands.waitFor({ role: 'button', name: 'Make a backup' });
});

test('into a folder it is read back from there before it counts, and the next goes there with one tap, beside the first', async () => {
  const { hands, page } = story;
  expect(await act.backUpIntoFolder(hands)).toContain('is in the folder Stick, and every entry was read back from there.');
  await act.goTo(hands, 'Today');
  await act.untilThere(hands, 'nothing added since.');
  await write('Three');
  await act.backUpIntoFolder(hands);
  const files = await page.evaluate(filesInFolder);
  expect(files).toHaveLength(2);
  for (const name of files) expect(name).toMatch(/^resguardo \d{4}-\d\d-\d\d [a-z]+-[a-z]+-[a-z]+\.backup$/u);
});

test('where that folder is gone it is said, and the made file goes another way: by a share sheet, once it was taken there', async () => {
  const { hands, page } = story;
  await write('Four');
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('Stick', { recursive: true }));
  await act.openVaultPage(hands);
  await hands.press({ role: 'button', name: 'Back up into the folder' });
  await act.untilSaid(hands, 'That folder is not there any more');
  await hands.waitFor(made);
  await page.evaluate(() => { (window as unknown as StoodIn).shareEnds = 'AbortError'; });
  await hands.press({ role: 'button', name: 'Share it' });
  await act.untilSaid(hands, 'Not shared, so nothing counts as a backup yet.');
  expect(await hands.focused()).toBe('Share it');
  await page.evaluate(() => { (window as unknown as StoodIn).shareEnds = 'DataError'; });
  await hands.press({ role: 'button', name: 'Share it' });
  await act.untilSaid(hands, 'It could not be shared');
  await page.evaluate(() => { delete (window as unknown as StoodIn).shareEnds; });
  await hands.press({ role: 'button', name: 'Share it' });
  await hands.waitFor(saved);
  expect((await act.readLedger(hands)).lines.filter((line) => line.startsWith('A backup was saved'))).toHaveLength(4);
  await act.openVaultPage(hands);
  await hands.press({ role: 'button', name: 'Forget this folder' });
  await hands.waitFor({ role: 'button', name: 'Make a backup' });
  expect(await hands.focused()).toBe('Backup');
});

test('a backup that is tried is compared with the vault, and changes nothing in it', async () => {
  const { hands } = story;
  const now = await act.makeBackup(hands);
  const equal = await act.tryBackup(hands, now);
  for (const words of ['It opens, and everything in it could be read.', 'Every note and record entry of this vault is in it.', 'Your passphrase of today.']) expect(equal).toContain(words);
  const before = await act.tryBackup(hands, first);
  expect(before).toContain('1 the same, 3 only here');
  expect(before).toContain('3 notes and record entries of this vault are not in it');
  await act.goTo(hands, 'Today');
  await act.untilThere(hands, 'Tried ');
  expect(await act.readPrivateNotes(hands, her)).toHaveLength(4);
  expect((await act.readLedger(hands)).lines.filter((line) => line.startsWith('A backup was tried'))).toHaveLength(2);
});

test('a file that is cut off, another vault’s, or none at all is told for what it is', async () => {
  const { hands } = story;
  await act.failToTry(hands, { name: 'photo.jpg', bytes: new Uint8Array(4096) }, 'That file is not a backup of this app.');
  await act.failToTry(hands, { ...first, bytes: first.bytes.slice(0, -1) }, 'That backup is damaged or cut off.');
  const tablet = await openWithApp({ reducedMotion: 'reduce' });
  try {
    await act.createVault(tablet.hands);
    await act.failToTry(hands, await act.makeBackup(tablet.hands), 'That is a backup of another vault.');
  } finally {
    await tablet.end();
  }
});

test('one of earlier keys asks for what opened it in its time', async () => {
  const { hands } = story;
  const { passphrase } = vault;
  const words = await act.renewWords(hands, { passphrase, keys: true });
  vault = { passphrase, words };
  await act.giveToTry(hands, first);
  const field = { role: 'textbox', name: 'The passphrase of that time' } as const;
  await hands.fill(field, 'none of these five words');
  await hands.press({ role: 'button', name: 'Open it' });
  await act.untilSaid(hands, 'That passphrase does not open this backup.');
  await hands.fill(field, passphrase);
  await hands.press({ role: 'button', name: 'Open it' });
  await hands.waitFor({ role: 'button', name: 'Try another' });
  expect(await hands.read({ role: 'region', name: 'Try a backup' })).toContain('The 24 words that were in force when it was made, not those of today.');
});

test('from the tenth entry without a backup each lock offers one; it locks by Escape, by itself, and at once when hidden', async () => {
  const { hands, page } = story;
  for (let entry = 0; entry < 10; entry += 1) await act.addSession(hands, her, { started: '10:00', stopped: '10:50', how: 'Individual' });
  expect(await act.pressLock(hands)).not.toBeNull();
  await hands.key('Escape');
  await act.untilLocked(hands);
  await act.unlock(hands, vault.passphrase);
  expect(await act.pressLock(hands)).not.toBeNull();
  await hands.moveTime(21_000);
  await act.untilLocked(hands);
  await hands.moveTime(0);
  await act.unlock(hands, vault.passphrase);
  expect(await act.pressLock(hands)).not.toBeNull();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  await act.untilLocked(hands);
  expect(story.complaints.filter((each) => !each.includes('connect-src'))).toEqual([]);
});
