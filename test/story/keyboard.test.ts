import { afterAll, beforeAll, expect, test } from 'vitest';
import * as act from './driver.ts';
import { enter, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';

let story: StoryWithVault;
let vault: act.VaultSecrets;

beforeAll(async () => {
  story = await openWithVault();
  vault = await enter(story);
  await act.lock(story.hands);
});

afterAll(() => story.end());

test('with keys alone she unlocks, adds a child, writes a note, reads it and locks', async () => {
  const { hands } = story;
  await hands.type(vault.passphrase);
  await hands.key('Enter');
  await hands.waitFor({ role: 'heading', name: 'Begin with one child' });
  expect(await hands.focused()).toBe('Begin with one child');

  await act.reachByKeys(hands, 'Add a child', 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Add a child' });
  await act.reachByKeys(hands, 'Find a language');
  await hands.type('English');
  await act.reachByKeys(hands, /English/, 'Space');
  await act.reachByKeys(hands, /^6 to 9/, 'Space');
  await act.reachByKeys(hands, 'Code name');
  await hands.key('Control+a');
  await hands.type('Quiet Heron');
  await act.reachByKeys(hands, 'Add the child', 'Enter');

  await hands.waitFor({ role: 'heading', name: 'Quiet Heron' });
  expect(await hands.focused()).toBe('Quiet Heron');
  await act.reachByKeys(hands, 'Write a private note', 'Enter');
  await hands.waitFor({ role: 'textbox', name: 'Private note' });
  await act.reachByKeys(hands, 'Private note');
  await hands.type('Written with keys alone.');
  await act.reachByKeys(hands, 'Finish the note', 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Quiet Heron' });
  expect(await act.readPrivateNotes(hands, 'Quiet Heron')).toEqual([expect.stringContaining('Written with keys alone.')]);

  await act.reachByKeys(hands, /^Lock/, 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Back up before it locks?' });
  await act.reachByKeys(hands, 'Lock now', 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Open your vault' });
});

test('single keys lead about, and do nothing where a letter is meant or while they are off', async () => {
  const { hands, page } = story;
  await act.unlock(hands, vault.passphrase);
  await hands.key('?');
  await hands.waitFor({ role: 'heading', name: 'By keyboard' });
  expect(await hands.focused()).toBe('By keyboard');
  await hands.key('2');
  await hands.waitFor({ role: 'textbox', name: 'Find by code name' });
  await hands.key('/');
  await hands.type('quiet 1n?');
  expect(await hands.read({ role: 'textbox', name: 'Find by code name' })).toBe('quiet 1n?');
  await hands.key('Control+a');
  await hands.type('quiet');
  await hands.key('Enter');
  await hands.waitFor({ role: 'heading', name: 'Quiet Heron' });
  await hands.key('s');
  await hands.waitFor({ role: 'heading', name: 'Quiet Heron · Session 1' });
  await hands.goBack();
  await hands.waitFor({ role: 'heading', name: 'Quiet Heron' });

  await hands.key('?');
  await hands.press({ role: 'switch', name: 'Keys that act alone' });
  await hands.goBack();
  await hands.waitFor({ role: 'heading', name: 'Quiet Heron' });
  await hands.key('s');
  await hands.key('1');
  expect(await hands.sees({ role: 'heading', name: 'Quiet Heron' })).toBe(true);
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  await act.reachByKeys(hands, 'Write a private note', 'Enter');
  await hands.waitFor({ role: 'textbox', name: 'Private note' });
  await act.reachByKeys(hands, 'Private note');
  await hands.type('Begun. ');
  await hands.key('Control+s');
  expect(await isKeptFromBrowser(page, { repeat: true })).toBe(true);
  await act.untilSaid(hands, 'Notes and entries are kept as you type. A form is kept by its own button.');
  await hands.key('Control+Shift+L');
  await hands.waitFor({ role: 'heading', name: 'Open your vault' });
  await act.unlock(hands, vault.passphrase);
  await hands.goBack();
  await hands.waitFor({ role: 'heading', name: 'Covered' });
  expect(await isKeptFromBrowser(page, {})).toBe(true);
  await hands.press({ role: 'button', name: 'Go on' });
  await act.openWriter(hands, 'Quiet Heron');
  expect(await act.readPrivateDraft(hands)).toBe('Begun. ');
  expect(saved).toEqual([]);
});

/** Whether Ctrl+S, pressed so, is not left to the browser, which would write the page into a file. */
function isKeptFromBrowser(page: StoryWithVault['page'], how: { readonly repeat?: boolean }): Promise<boolean> {
  return page.evaluate((pressed) => !document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 's', code: 'KeyS', ctrlKey: true, bubbles: true, cancelable: true, ...pressed })), how);
}

test('with keys alone a day: the card, note and record side by side, a progress note, words looked for, a summary begun, and a report', async () => {
  const { hands } = story;
  const by = (name: string | RegExp, key?: string) => act.reachByKeys(hands, name, key);
  await hands.key('Control+Shift+L');
  await hands.waitFor({ role: 'heading', name: 'Open your vault' });
  await hands.type(vault.passphrase);
  await hands.key('Enter');
  await hands.waitFor({ role: 'button', name: 'Begin with Quiet Heron' });
  await by('Begin with Quiet Heron', 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Read it with Quiet Heron' });
  await by('We read it together', 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Quiet Heron · Session 1' });
  await hands.waitFor({ role: 'textbox', name: 'Private note' });
  await by('Private note');
  await hands.key('Control+End');
  await hands.type('A quiet hour by the river.');
  await by('Finish the note', 'Enter');
  await hands.waitFor({ role: 'button', name: 'Started now' });
  await by('Started now', 'Enter');
  await by(/^Individual/u, 'Space');
  await by('Stopped');
  await hands.type('1159PM');
  await by('Finish the session', 'Enter');
  await hands.waitFor({ role: 'button', name: 'Children' });

  await by('Children', 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Children' });
  await by(/^Quiet Heron/u, 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Quiet Heron' });
  await by('Add to the record', 'Enter');
  await by(/^Progress note/u, 'Enter');
  await hands.waitFor({ role: 'radio', name: 'Free' });
  await by(/^Free/u);
  await hands.key('Tab');
  await hands.type('Sleeps through most nights.');
  await by('Finish the entry', 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Quiet Heron' });
  expect((await act.readRecord(hands, 'Quiet Heron')).join(' ')).toMatch(/Progress note.*Session 1/su);
  expect((await act.readPrivateNotes(hands, 'Quiet Heron'))[0]).toContain('Begun. A quiet hour by the river.');

  await by('Compose', 'Enter');
  await hands.waitFor({ role: 'heading', name: 'New summary' });
  await by('One purpose');
  await hands.type('The hearing on 4 December');
  await by('Why, as Quiet Heron hears it');
  await hands.type('A judge wants to know how you are.');
  await act.untilDraftSaved(hands);
  await by('Children', 'Enter');
  await by('Find in private notes', 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Find in private notes' });
  await hands.type('river');
  await hands.waitFor({ role: 'button', name: /^Quiet Heron/u });
  await by(/^Quiet Heron/u, 'Enter');
  await hands.waitFor({ role: 'article' });
  await by('Back to Quiet Heron', 'Enter');
  await hands.waitFor({ role: 'navigation', name: 'Places' });
  await by('Must report', 'Enter');
  await hands.waitFor({ role: 'heading', name: /report/iu });
  await by('Ledger', 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Who saw what' });
  expect((await act.readLedger(hands)).lines.join(' ')).toContain('a progress note was written');
});
