import { afterAll, beforeAll, expect, test } from 'vitest';
import * as act from './driver.ts';
import type { Hands } from './Hands.ts';
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

  await reach(hands, 'Add a child', 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Add a child' });
  await reach(hands, 'Find a language');
  await hands.type('English');
  await reach(hands, /English/, 'Space');
  await reach(hands, /^6 to 9/, 'Space');
  await reach(hands, 'Code name');
  await hands.key('Control+a');
  await hands.type('Quiet Heron');
  await reach(hands, 'Add the child', 'Enter');

  await hands.waitFor({ role: 'heading', name: 'Quiet Heron' });
  expect(await hands.focused()).toBe('Quiet Heron');
  await reach(hands, 'Write a private note', 'Enter');
  await hands.waitFor({ role: 'textbox', name: 'Private note' });
  await reach(hands, 'Private note');
  await hands.type('Written with keys alone.');
  await reach(hands, 'Finish the note', 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Quiet Heron' });
  expect(await act.readPrivateNotes(hands, 'Quiet Heron')).toEqual([expect.stringContaining('Written with keys alone.')]);

  await reach(hands, /^Lock/, 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Back up before it locks?' });
  await reach(hands, 'Lock now', 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Open your vault' });
});

/** Moves the focus on until it is on what bears the name, and works it with a key where one is given. */
async function reach(hands: Hands, name: string | RegExp, key?: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    const here = (await hands.focused()).trim();
    if (typeof name === 'string' ? here === name : name.test(here)) return key === undefined ? undefined : hands.key(key);
    passed.push(here);
    await hands.key('Tab');
  }
  throw new Error(`keys never came to ${String(name)}, only to: ${[...new Set(passed)].join(' | ')}`);
}
