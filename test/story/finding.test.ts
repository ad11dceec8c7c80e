import { afterAll, beforeAll, expect, test } from 'vitest';
import * as act from './driver.ts';
import type { Thing } from './Hands.ts';
import { enter, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';
import { everyView, faultsInViews } from './views.ts';

// Finding a child among others, and words in private notes or in the record: never in both.

let story: StoryWithVault;
const field: Thing = { role: 'textbox', name: 'Words to find' };
const main: Thing = { role: 'main' };

beforeAll(async () => {
  story = await openWithVault({ reducedMotion: 'reduce' });
  await enter(story);
  const { hands } = story;
  await act.addChild(hands, { codeName: 'Quiet Heron', ages: '6 to 9', language: 'English' });
  await act.writePrivateNote(hands, 'Quiet Heron', { title: 'The río', text: 'She drew the river and <b>a house</b> with no door.' });
  await act.addChild(hands, { codeName: 'Night Owl', ages: '14 to 17', language: 'Spanish' });
  await act.writePrivateNote(hands, 'Night Owl', { text: 'Soñó con el niño del río.' });
  await act.addProgressNote(hands, 'Night Owl', { text: 'Sleeps better since the river walk.' });
});

afterAll(() => story.end());

async function toSearch(name: 'Find in private notes' | 'Find in the record'): Promise<void> {
  await act.goTo(story.hands, 'Children');
  await story.hands.press({ role: 'button', name });
  await story.hands.waitFor({ role: 'heading', name });
}

const warned: Thing = { role: 'button', name: 'Understood' };

/** Marks all of that part of the page and copies it, as someone with a mouse and a menu would. */
async function copyAllOf(part: string): Promise<void> {
  await story.page.evaluate((of) => {
    const found = document.querySelector(of);
    if (found) getSelection()?.selectAllChildren(found);
  }, part);
  await story.hands.key('Control+c');
}

test('a child is found by a piece of her code name, by age, and by the key /', async () => {
  const { hands } = story;
  await act.goTo(hands, 'Children');
  await hands.waitFor({ role: 'button', name: /^Quiet Heron/ });
  await hands.key('/');
  await hands.type('OWL');
  await hands.waitUntilGone({ role: 'button', name: /^Quiet Heron/ });
  await hands.key('Enter');
  await act.onPageOf(hands, 'Night Owl');
  await act.goTo(hands, 'Children');
  await hands.choose({ role: 'combobox', name: 'Age' }, 'Ages 6–9');
  await hands.waitUntilGone({ role: 'button', name: /^Night Owl/ });
  expect(await faultsInViews(story.page, 'children, found', everyView, 48)).toEqual([]);
});

test('words are found in private notes with what stands around them, and Back comes back to them', async () => {
  const { hands, page } = story;
  await toSearch('Find in private notes');
  expect(await hands.read(main)).toContain('What you type here is kept nowhere.');
  await hands.type('rio');
  await hands.waitFor({ role: 'button', name: /^Night Owl/ });
  expect(await hands.readAll({ role: 'button', name: /río/ })).toEqual([expect.stringContaining('Night Owl'), expect.stringContaining('Quiet Heron')]);
  expect(await page.locator('mark').allTextContents()).toEqual(['río', 'río']);
  expect(await faultsInViews(page, 'found in notes', everyView, 48)).toEqual([]);
  await hands.press({ role: 'button', name: /^Quiet Heron/ });
  await hands.waitFor({ role: 'article' });
  await page.goBack();
  await hands.waitFor({ role: 'button', name: /^Quiet Heron/ });
  expect(await hands.read(field)).toBe('rio');
  expect(await hands.focused()).toContain('Quiet Heron');
  await hands.fill(field, 'house');
  await hands.waitUntilGone({ role: 'button', name: /^Night Owl/ });
  expect(await hands.read({ role: 'button', name: /^Quiet Heron/ })).toContain('<b>a house</b>');
  await hands.fill(field, 'nothing like it');
  await hands.waitFor({ role: 'heading', name: 'Nothing has “nothing like it” in it.' });
});

test('what is copied of private words is warned about, in a list as on a page, and of nothing else', async () => {
  const { hands } = story;
  const isWarned = () => hands.sees(warned);
  await hands.fill(field, 'rio');
  await hands.waitFor({ role: 'button', name: /^Night Owl/ });
  await copyAllOf('.found');
  await hands.waitFor(warned);
  await hands.press(warned);
  await act.openChild(hands, 'Quiet Heron');
  await copyAllOf('.open.half');
  expect(await isWarned()).toBe(false);
  await copyAllOf('.private.half .list');
  await hands.waitFor(warned);
  await hands.press(warned);
  await copyAllOf('main');
  await hands.waitFor(warned);
});

test('the record is another search, and nothing that was typed stays', async () => {
  const { hands, page } = story;
  await toSearch('Find in the record');
  expect(await hands.read(field)).toBe('');
  await hands.type('river');
  await hands.waitFor({ role: 'button', name: /^Night Owl.*Progress note/s });
  expect(await hands.sees({ role: 'button', name: /^Quiet Heron/ })).toBe(false);
  expect(await faultsInViews(page, 'found in the record', everyView, 48)).toEqual([]);
  await copyAllOf('.found');
  expect(await hands.sees(warned)).toBe(false);
  await hands.fill(field, 'house');
  await hands.waitFor({ role: 'heading', name: 'Nothing has “house” in it.' });
  await toSearch('Find in private notes');
  expect(await hands.read(field)).toBe('');
  expect(story.complaints).toEqual([]);
});
