import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as act from './driver.ts';
import { enter, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';

const minute = 60_000;
const children = ['Quiet Heron', 'Amber Kite', 'Tall Fern'];

let story: StoryWithVault;
let vault: act.VaultSecrets;
let her: string;

beforeAll(async () => {
  story = await openWithVault();
  vault = await enter(story);
});

beforeEach(async () => {
  her = children.pop() ?? '';
  await act.addChild(story.hands, { codeName: her, ages: '10 to 13', language: 'English' });
});

afterAll(() => story.end());

test('a note typed without a pause survives a killed browser but for its last moments', async () => {
  await act.startPrivateNote(story.hands, her, '');
  const typed: { readonly word: string; readonly at: number }[] = [];
  for (let count = 0; count < 60; count += 1) {
    const word = `word${count}`;
    await story.hands.type(`${word} `);
    typed.push({ word, at: Date.now() });
    await act.pause(100);
  }
  const killed = Date.now();
  await story.killAndReopen();
  await act.unlock(story.hands, vault.passphrase);
  await act.openWriter(story.hands, her);
  const kept = (await act.readPrivateDraft(story.hands)).split(' ');
  const before = typed.filter(({ at }) => killed - at > 3000).map(({ word }) => word);
  expect(before.length).toBeGreaterThan(10);
  expect(kept.slice(0, before.length)).toEqual(before);
  await act.leaveWriter(story.hands, her);
});

test('locking in the middle of a word loses nothing', async () => {
  await act.startPrivateNote(story.hands, her, 'She said that the dog at ho');
  await act.lock(story.hands);
  await act.unlock(story.hands, vault.passphrase);
  await act.openWriter(story.hands, her);
  expect(await act.readPrivateDraft(story.hands)).toBe('She said that the dog at ho');
  await story.hands.fill({ role: 'textbox', name: 'Private note' }, 'She said that the dog at home is hers.');
  await act.finishPrivateNote(story.hands, her);
  expect(await act.readPrivateNotes(story.hands, her)).toEqual([expect.stringContaining('She said that the dog at home is hers.')]);
  await act.openWriter(story.hands, her);
  expect(await act.readPrivateDraft(story.hands)).toBe('');
  await act.leaveWriter(story.hands, her);
});

test('after five minutes without a touch the vault locks itself and loses nothing', async () => {
  await act.startPrivateNote(story.hands, her, 'Half a sentence');
  await story.hands.moveTime(4 * minute);
  await act.pause(1500);
  expect(await act.readPrivateDraft(story.hands)).toBe('Half a sentence');
  await story.hands.moveTime(10 * minute);
  await story.hands.waitFor({ role: 'heading', name: 'Open your vault' });
  await act.unlock(story.hands, vault.passphrase);
  await act.openWriter(story.hands, her);
  expect(await act.readPrivateDraft(story.hands)).toBe('Half a sentence');
});
