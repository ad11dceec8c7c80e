import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import * as act from './driver.ts';
import { readKeyFiles, writeKeyFiles, type KeyFiles } from './keyFiles.ts';
import type { Story } from './openStory.ts';
import { openWithApp } from './vaultOnTablet.ts';

const her = 'Quiet Heron';
const finish = { role: 'button', name: 'Finish the note' } as const;
const writer = { role: 'textbox', name: 'Private note' } as const;

let story: Story;
let secrets: act.VaultSecrets;

afterAll(() => story.end());

describe('making a vault', () => {
  beforeAll(async () => {
    story = await openWithApp({ reducedMotion: 'reduce' });
  });

  test('a passphrase too short, not the same twice, or easy to guess is told apart', async () => {
    const { hands } = story;
    const make = () => hands.press({ role: 'button', name: 'Make my vault' });
    await act.typeOwnPassphrase(hands, 'too short');
    await make();
    await act.untilSaid(hands, '6 more characters are needed.');
    await act.typeOwnPassphrase(hands, 'a heron on the left bank sings', 'a heron on the left bank sinks');
    await make();
    await act.untilSaid(hands, 'The two are not the same.');
    await act.typeOwnPassphrase(hands, 'passwordpassword');
    await make();
    await act.untilSaid(hands, 'Too easy to guess');
    expect(await hands.read({ role: 'textbox', name: 'Your own passphrase' })).toBe('passwordpassword');
    expect(await hands.sees({ role: 'list', name: 'Your 24 recovery words' })).toBe(false);
  });

  test('a set-up cut off by a reload is begun anew, and nothing of the first one opens the second', async () => {
    const { hands } = story;
    await hands.press({ role: 'button', name: 'Use five drawn words' });
    const first = await act.makeVaultUpToWords(hands);
    await hands.reload();
    await hands.waitFor({ role: 'heading', name: 'The set-up was cut off' });
    await hands.press({ role: 'button', name: 'Start over' });
    secrets = await act.makeVaultUpToWords(hands);
    await act.answerWords(hands, first.words);
    await act.untilSaid(hands, 'Not the words that were shown.');
    await act.answerWords(hands, secrets.words);
    await hands.press({ role: 'button', name: 'Open my vault' });
    await hands.waitFor({ role: 'navigation', name: 'Places' });
    await act.lock(hands);
    expect(await act.failToUnlock(hands, first.passphrase)).toContain('That passphrase does not open this vault.');
    expect(await act.unlock(hands, secrets.passphrase)).toContain('Someone tried a wrong passphrase once.');
  });
});

describe('in the middle of writing', () => {
  beforeAll(async () => {
    await act.addChild(story.hands, { codeName: her, ages: '10 to 13', language: 'English' });
  });

  test('the tablet’s Back button leaves a note whose draft is there', async () => {
    const { hands } = story;
    await act.startPrivateNote(hands, her, 'Half a sent');
    await hands.goBack();
    await act.onPageOf(hands, her);
    await hands.waitFor({ role: 'button', name: /^Unfinished note/ });
    await act.openWriter(hands, her);
    expect(await act.readPrivateDraft(hands)).toBe('Half a sent');
  });

  test('Back with nowhere left to go covers the page, and loses nothing', async () => {
    const { hands } = story;
    const covered = { role: 'heading', name: 'Covered' } as const;
    await act.leaveWriter(hands, her);
    for (let times = 0; times < 8 && !(await hands.sees(covered)); times += 1) await hands.goBack();
    await hands.waitFor(covered);
    await hands.press({ role: 'button', name: 'Go on' });
    await act.openWriter(hands, her);
    expect(await act.readPrivateDraft(hands)).toBe('Half a sent');
  });

  test('a reload leaves the draft where the app said it was', async () => {
    const { hands } = story;
    await hands.press(writer);
    await hands.key('Control+End');
    await hands.type('ence');
    await act.untilDraftSaved(hands);
    await hands.reload();
    await act.unlock(hands, secrets.passphrase);
    await act.openWriter(hands, her);
    expect(await act.readPrivateDraft(hands)).toBe('Half a sentence');
  });

  test('a second window opens nothing, and takes over with nothing lost', async () => {
    const { hands } = story;
    await hands.press(writer);
    await hands.key('Control+End');
    await hands.type(' and more');
    const second = await story.openWindow();
    await second.hands.waitFor({ role: 'heading', name: 'Your vault is open in another window' });
    expect(await second.hands.sees({ role: 'textbox' })).toBe(false);
    await second.hands.press({ role: 'button', name: 'Open it here' });
    await act.unlock(second.hands, secrets.passphrase);
    await act.openWriter(second.hands, her);
    expect(await act.readPrivateDraft(second.hands)).toBe('Half a sentence and more');
    await hands.waitFor({ role: 'heading', name: 'Your vault is open in another window' });
    await second.page.close();
    await hands.reload();
    await act.unlock(hands, secrets.passphrase);
  });

  test('on a full tablet notes are read, words stay on the screen, and are saved when there is room', async () => {
    await act.writePrivateNote(story.hands, her, { text: 'Written before the tablet was full' });
    await story.closeAndReopen();
    const { hands } = story;
    const debug = await story.browser.newCDPSession(story.page);
    const origin = new URL(inject('address')).origin;
    await debug.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await act.unlock(hands, secrets.passphrase);
    expect(await act.readPrivateNotes(hands, her)).toEqual([expect.stringContaining('Written before the tablet was full')]);
    await act.openWriter(hands, her);
    await hands.fill(writer, 'Words that found no room');
    await act.untilSaid(hands, 'Not saved: this tablet is full. What you typed is still on the screen.');
    await hands.press(finish);
    await expect.poll(() => hands.canPress(finish)).toBe(true);
    expect(await act.readPrivateDraft(hands)).toBe('Words that found no room');
    await debug.send('Storage.overrideQuotaForOrigin', { origin });
    await act.finishPrivateNote(hands, her);
    expect(await act.readPrivateNotes(hands, her)).toEqual([expect.stringContaining('Words that found no room'), expect.stringContaining('Written before')]);
  });
});

describe('asking', () => {
  test('a summary with nothing in it says what is missing and cannot be shown', async () => {
    const { hands } = story;
    await act.startSummary(hands, her);
    expect(await act.readMissing(hands)).toEqual([
      'One recipient', 'One purpose', `Why, as ${her} hears it`, 'A sentence to share', 'Who else must sign, and why',
    ]);
    expect(await hands.sees({ role: 'button', name: /^Ready to show/ })).toBe(false);
  });

  test('a malformed age1 key is told, and what was typed stays', async () => {
    const { hands } = story;
    await act.enterRecipient(hands, { kind: 'Lawyer', name: 'Ms. Rivera', ageKey: 'age1qqqqqqqq' });
    await act.untilSaid(hands, 'That is not a recipient key.');
    expect(await hands.read({ role: 'textbox', name: 'Their age1 key, if they have one' })).toBe('age1qqqqqqqq');
    await act.addRecipient(hands, { kind: 'Lawyer', name: 'Ms. Rivera', ageKey: '' });
    await hands.press({ role: 'button', name: `Back to ${her}` });
  });
});

describe('a key file', () => {
  let whole: KeyFiles;

  beforeAll(async () => {
    await act.lock(story.hands);
    whole = await readKeyFiles(story.page);
    expect(Object.keys(whole)).toHaveLength(2);
  });

  test.each([0, 1])('half written in one of its two copies (%i) opens by the other', async (copy) => {
    const halved = Object.entries(whole).map(([path, bytes], at) => [path, at === copy ? bytes.slice(0, bytes.length / 2) : bytes] as const);
    await writeKeyFiles(story.page, Object.fromEntries(halved));
    await story.hands.reload();
    await act.unlock(story.hands, secrets.passphrase);
    expect(await act.readPrivateNotes(story.hands, her)).toHaveLength(2);
    await act.lock(story.hands);
  });

  test('damaged in both copies says so and changes nothing', async () => {
    const damaged = Object.entries(whole).map(([path, bytes]) => [path, bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte))] as const);
    await writeKeyFiles(story.page, Object.fromEntries(damaged));
    await story.hands.reload();
    expect(await act.failToUnlock(story.hands, secrets.passphrase)).toContain('The key file of this vault is damaged. Nothing was changed.');
    expect(await readKeyFiles(story.page)).toEqual(Object.fromEntries(damaged));
  });

  test('gone is never a new tablet', async () => {
    await writeKeyFiles(story.page, Object.fromEntries(Object.keys(whole).map((path) => [path, []])));
    await story.hands.reload();
    await story.hands.waitFor({ role: 'heading', name: 'Part of your vault is missing' });
    expect(await story.hands.read({ role: 'main' })).toContain('The key file is gone from this browser.');
    await writeKeyFiles(story.page, whole);
    await story.hands.reload();
    await act.unlock(story.hands, secrets.passphrase);
    expect(await act.readPrivateNotes(story.hands, her)).toHaveLength(2);
  });
});
