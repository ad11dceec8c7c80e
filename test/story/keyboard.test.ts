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
