import { afterAll, beforeAll, expect, test } from 'vitest';
import * as act from './driver.ts';
import { enter, openWithApp, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';
import { everyView, faultsInViews } from './views.ts';
import { spoilShelf } from './vaultRows.ts';

// A tablet whose vault is damaged, then one that went on too far, then one whose vault lived elsewhere meanwhile: each time a backup takes
// its place, and each time it is said first what differs.
let story: StoryWithVault;
let passphrase = '';
let first: act.BackupSaved;

beforeAll(async () => {
  story = await openWithVault({ reducedMotion: 'reduce' });
  const { hands } = story;
  ({ passphrase } = await enter(story));
  await act.addChild(hands, { codeName: 'Quiet Heron', ages: '10 to 13', language: 'English' });
  await act.writePrivateNote(hands, 'Quiet Heron', { title: 'Monday', text: 'She drew a house with two doors.' });
  first = await act.makeBackup(hands);
});

afterAll(() => story.end());

const notes = async () => (await act.readPrivateNotes(story.hands, 'Quiet Heron')).join('\n');

test('over a damaged vault: nothing of it can be read, and the backup comes in its place', async () => {
  const { hands, page } = story;
  await act.lock(hands);
  await spoilShelf(page, 'root');
  await spoilShelf(page, 'root/previous');
  await hands.reload();
  await act.askToPutBack(hands);
  const said = await act.compareBackup(hands, first, passphrase);
  expect(said).toContain('On this tablet');
  expect(said).toContain('This tablet remembers');
  expect(said).toContain(first.words);
  const inside = await act.putInPlace(hands, first.words);
  expect(inside).toContain('A backup took the place of what was here');
  expect(await notes()).toContain('two doors');
  expect(await act.readAside(hands)).toContain('What it holds was not read.');
  expect(await act.checkVault(hands)).toContain('Everything could be opened.');
});

test('over one that went on: only with the words typed, and what was there can be deleted with words of its own', async () => {
  const { hands } = story;
  await act.writePrivateNote(hands, 'Quiet Heron', { title: 'Tuesday', text: 'She sang.' });
  await act.askToPutBackInside(hands);
  const said = await act.compareBackup(hands, first, passphrase);
  expect(said).toMatch(/1\s*only here/u);
  expect(said).toContain('This tablet wrote one entry that is only here');
  expect(await faultsInViews(story.page, 'Side by side', [...everyView, 'large'], 48)).toEqual([]);
  await hands.press({ role: 'button', name: 'Put it in its place' });
  await act.untilSaid(hands, 'Those are not the words');
  await act.leaveAsItIs(hands);
  expect(await notes()).toContain('She sang.');
  await act.askToPutBackInside(hands);
  await act.compareBackup(hands, first, passphrase);
  await act.putInPlace(hands, first.words.toUpperCase());
  expect(await notes()).not.toContain('She sang.');
  await act.lock(hands);
  await act.unlock(hands, passphrase);
  expect(await act.readAside(hands)).toContain('2 older copies are kept aside');
  const remove = { role: 'button', name: /^Delete this copy, aside since /u } as const;
  await hands.press(remove);
  expect(await faultsInViews(story.page, 'An older copy', ['wide', 'phone', 'dark', 'large'], 48)).toEqual([]);
  await hands.press({ role: 'button', name: 'Delete it' });
  await act.untilSaid(hands, 'Those are not the words');
  expect(await hands.focused()).toBe('The three words');
  await hands.press({ role: 'button', name: 'Keep it' });
  expect(await hands.focused()).toMatch(/^Delete this copy/u);
  await act.deleteAside(hands);
  await act.untilSaid(hands, 'The copy is deleted.');
  expect(await hands.focused()).toBe('Put a backup in its place');
  expect(await act.readAside(hands)).toContain('An older copy is kept aside');
});

test('a vault that was on another tablet and comes back: what each wrote is told apart', async () => {
  const { hands } = story;
  const moved = await act.makeBackup(hands);
  await act.writePrivateNote(hands, 'Quiet Heron', { title: 'Here', text: 'Written on the first tablet.' });
  const other = await openWithApp();
  let back: act.BackupSaved;
  try {
    await act.restoreFromBackup(other.hands, moved, { passphrase });
    for (const day of ['One', 'Two']) await act.writePrivateNote(other.hands, 'Quiet Heron', { title: day, text: `${day} on the second tablet.` });
    back = await act.makeBackup(other.hands);
  } finally {
    await other.end();
  }
  await act.lock(hands);
  await act.askToPutBack(hands);
  const said = await act.compareBackup(hands, back, passphrase);
  expect(said).toContain('This tablet wrote one entry that is only here');
  expect(said).toContain('The tablet that made the backup wrote 2 entries that are only in the backup');
  await act.putInPlace(hands, back.words);
  expect(await notes()).toContain('Two on the second tablet.');
  expect(await notes()).not.toContain('Written on the first tablet.');
});
