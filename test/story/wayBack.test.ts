import { afterAll, beforeAll, expect, test } from 'vitest';
import * as act from './driver.ts';
import { loseDatabase } from './loseDatabase.ts';
import type { Story } from './openStory.ts';
import { enter, openWithApp, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';
import { loseRow, rowIds, spoilShelf } from './vaultRows.ts';

const her = 'Quiet Heron';
const rivera = 'Ms. Rivera';
const note = 'She drew a house with two doors.';
const draft = 'Not finished yet: ';

let story: StoryWithVault;
let vault: act.VaultSecrets;
let backup: act.BackupSaved;
/** Tablets that never saw the app before. */
const fresh: Story[] = [];

beforeAll(async () => {
  story = await openWithVault({ reducedMotion: 'reduce' });
  vault = await enter(story);
  await act.setFacility(story.hands, { clinician: 'Ms. Alba', runBy: 'Casa Verde' });
  await act.addChild(story.hands, { codeName: her, ages: '14 to 17', language: 'English' });
}, 120_000);

afterAll(async () => {
  for (const each of [story, ...fresh]) await each.end();
});

async function freshTablet(): Promise<Story> {
  const tablet = await openWithApp({ reducedMotion: 'reduce' });
  fresh.push(tablet);
  return tablet;
}

test('before there is a backup, the first screen says so, with the way to make one', async () => {
  await act.goTo(story.hands, 'Today');
  await act.untilThere(story.hands, 'No backup exists yet.');
  await act.openVaultPage(story.hands);
  expect(await story.hands.focused()).toBe('This vault');
});

test('a vault with notes, a record, a draft and a yes that waits is backed up in one file', async () => {
  const { hands } = story;
  await act.writePrivateNote(hands, her, { title: 'The house', text: note });
  await act.addSession(hands, her, { started: '10:00', stopped: '10:50', how: 'Individual' });
  await act.addProgressNote(hands, her, { text: 'Sleeps better.' });
  await act.composeSummary(hands, her, {
    to: { kind: 'Lawyer', name: rivera }, purpose: 'The hearing', why: 'A judge wants to know how you are.',
    sentences: [{ section: 'Plan', text: 'We go on each week.' }],
    signer: { who: 'No one else', basis: 'Counsel: she may decide alone.' },
  });
  await act.ask(hands, her, { said: { walkedBy: 'Ms. Alba', whoAsked: rivera }, walk: { answer: 'Yes, send this summary' }, passphrase: vault.passphrase });
  await act.startPrivateNote(hands, her, draft);
  await act.untilDraftSaved(hands);
  await act.leaveWriter(hands, her);
  backup = await act.makeBackup(hands);
  expect(backup.name).toMatch(/^resguardo \d{4}-\d\d-\d\d .*\.backup$/u);
  expect(backup.words).toMatch(/^\S+ \S+ \S+$/u);
  expect(backup.said).toContain(backup.name);
  await act.goTo(hands, 'Today');
  await act.untilThere(hands, 'Last backup');
}, 300_000);

test('a file that is no backup is told at once, and a wrong passphrase says which one opens it', async () => {
  const { hands } = await freshTablet();
  await act.chooseBackup(hands, { name: 'photo.jpg', bytes: new Uint8Array(4096) });
  await act.untilSaid(hands, 'That file is not a backup of this app.');
  const said = await act.failToRestore(hands, backup, { passphrase: 'none of these five words' });
  expect(said).toContain('A backup opens with the passphrase that was in use when it was made');
  expect(await hands.focused()).toBe('The backup’s passphrase');
});

test('on an empty tablet everything is back by the passphrase', async () => {
  const { hands } = fresh[0] ?? await freshTablet();
  await hands.reload();
  await act.restoreFromBackup(hands, backup, { passphrase: vault.passphrase });
  await everythingIsThere(fresh[0] ?? story);
  await act.lock(hands);
  await act.unlock(hands, vault.passphrase);
  await act.writePrivateNote(hands, her, { title: 'After', text: 'Written on the other tablet.' });
});

test('and by the 24 words', async () => {
  const tablet = await freshTablet();
  await act.restoreFromBackup(tablet.hands, backup, { words: vault.words });
  await everythingIsThere(tablet);
}, 120_000);

async function everythingIsThere({ hands }: Story): Promise<void> {
  expect(await act.readPrivateNotes(hands, her)).toEqual([expect.stringContaining(note)]);
  await act.openWriter(hands, her);
  expect(await act.readPrivateDraft(hands)).toBe(draft);
  await act.leaveWriter(hands, her);
  const record = (await act.readRecord(hands, her)).join('\n');
  for (const words of ['Session 1', 'Progress note']) expect(record).toContain(words);
  const consent = await act.readConsent(hands, her, rivera);
  expect(consent).toMatch(/This yes was put back from a backup on .* may have taken the yes back since, or it may have been sent\./u);
  expect(consent).toContain('Nothing leaves on it until you have asked.');
  await hands.press({ role: 'button', name: `${her} still says yes` });
  await act.untilThere(hands, 'Nothing can leave before.');
  const { lines, whole } = await act.readLedger(hands);
  expect(whole).toContain('nothing missing');
  expect(lines.join('\n')).toContain(`${her} said yes: a summary to ${rivera}`);
  expect(lines.join('\n')).toContain('from a backup');
}

test('a check finds everything whole', async () => {
  const report = await act.checkVault(story.hands);
  expect(report).toContain('Everything could be opened.');
  expect(report).toContain('Read: one child, 4 entries, one draft');
});

test('the old passphrase is refused and the new one opens; the backup from before opens with the old one', async () => {
  const { hands } = story;
  expect(await act.failToChangePassphrase(hands, { from: 'none of these five words' })).toContain('That passphrase does not open this vault.');
  expect(await hands.focused()).toBe('Your passphrase now');
  const { passphrase: old } = vault;
  const next = await act.changePassphrase(hands, { from: old });
  vault = { ...vault, passphrase: next };
  await act.lock(hands);
  expect(await act.failToUnlock(hands, old)).toContain('That passphrase does not open this vault.');
  await act.unlock(hands, next);
  const tablet = await freshTablet();
  expect(await act.failToRestore(tablet.hands, backup, { passphrase: next })).toContain('A backup opens with the passphrase that was in use when it was made');
  await tablet.hands.reload();
  await act.restoreFromBackup(tablet.hands, backup, { passphrase: old });
  expect(await act.readPrivateNotes(tablet.hands, her)).toEqual([expect.stringContaining(note)]);
}, 300_000);

test('new words are asked back before they count, and then the old paper opens nothing here', async () => {
  const { hands } = story;
  await act.drawNewWords(hands, { passphrase: vault.passphrase, keys: false });
  await act.answerWords(hands, vault.words);
  await act.untilSaid(hands, 'Not the words that were shown.');
  const words = await act.renewWords(hands, { passphrase: vault.passphrase, keys: true });
  await act.lock(hands);
  await act.unlockWithWords(hands, words);
  expect(await act.readPrivateNotes(hands, her)).toEqual([expect.stringContaining(note)]);
  expect((await act.readLedger(hands)).lines.join('\n')).toContain('New recovery words');
}, 300_000);

test('a row that is gone behind the app is named by child and day, and the rest is readable', async () => {
  const { hands, page } = story;
  await act.lock(hands);
  const known = await rowIds(page);
  await act.unlock(hands, vault.passphrase);
  await act.writePrivateNote(hands, her, { title: 'Lost soon', text: 'A leaf that will be deleted. '.repeat(200) });
  await act.lock(hands);
  await loseRow(page, known);
  await act.unlock(hands, vault.passphrase);
  const report = await act.checkVault(hands);
  expect(report).toContain('Something is damaged; the rest is readable. Nothing was changed.');
  expect(report).toContain(her);
  expect(report).toMatch(/A private note of \w+ \d+, \d{4}/u);
  expect(await act.readPrivateNotes(hands, her)).toEqual([expect.stringContaining(note)]);
}, 120_000);

test('where the list of all books does not open, all is shown as it was before, and a check leads to putting it back', async () => {
  const { hands, page } = story;
  const text = 'Written last of all, before the list was damaged.';
  await act.writePrivateNote(hands, her, { title: 'Last', text });
  await act.lock(hands);
  await spoilShelf(page, 'page/0');
  await act.unlock(hands, vault.passphrase);
  await act.untilThere(hands, 'Check the vault');
  const report = await act.checkVault(hands);
  expect(report).toContain('The list of all books is damaged, and can be put back from what it was before');
  const mended = await act.mendShelf(hands);
  // The note that was lost before stays lost.
  expect(mended).toContain('Something is still damaged; the rest is readable. Checked');
  expect(mended).not.toContain('can be put back');
  const notes = await act.readPrivateNotes(hands, her);
  expect(notes.join('\n')).toContain(text);
  await act.writePrivateNote(hands, her, { title: 'After', text: 'It goes on.' });
  await act.lock(hands);
  await act.unlock(hands, vault.passphrase);
  expect(await act.readPrivateNotes(hands, her)).toHaveLength(notes.length + 1);
}, 180_000);

test('where the sealed notes were lost, the door says so and leads to the backup', async () => {
  const { hands, page } = story;
  const { bytes, name } = await act.makeBackup(hands);
  await act.lock(hands);
  await loseDatabase(page);
  await hands.reload();
  await hands.waitFor({ role: 'heading', name: 'Part of your vault is missing' });
  await act.restoreFromBackup(hands, { bytes, name }, { passphrase: vault.passphrase });
  expect((await act.readPrivateNotes(hands, her)).join('\n')).toContain(note);
}, 120_000);
