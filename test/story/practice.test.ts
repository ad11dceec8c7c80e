import { afterAll, beforeAll, expect, test } from 'vitest';
import * as act from './driver.ts';
import type { Story } from './openStory.ts';
import { openWithApp } from './vaultOnTablet.ts';
import { faultsInViews } from './views.ts';

// A new colleague tries the app on children who do not exist: everything she meets says so, until two taps take it away.
let story: Story;

beforeAll(async () => {
  story = await openWithApp({ reducedMotion: 'reduce' });
});

afterAll(() => story.end());

/** What marks the screen: once, and in sight. */
async function marks(): Promise<readonly string[]> {
  const bands = story.page.locator('.practice-band').filter({ visible: true });
  return bands.allInnerTexts();
}

const band = [expect.stringMatching(/^\s*practice\s+Nobody in here exists\s*$/iu)];

test('one tap makes it, and every place in the house is marked', async () => {
  const { hands, page } = story;
  await hands.waitFor({ role: 'heading', name: 'Make your vault' });
  expect(await marks()).toEqual([]);
  await act.makePractice(hands);
  expect(await marks()).toEqual(band);
  await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('Practice vault. Nobody in here exists.');
  for (const place of ['Children', 'Must report', 'Ledger', 'Today'] as const) {
    await act.goTo(hands, place);
    expect(await marks()).toEqual(band);
  }
  expect(await faultsInViews(page, 'practice, today', ['phone', 'wide', 'dark'], 48)).toEqual([]);
});

test('before the first words of a day it warns, once', async () => {
  const { hands } = story;
  await act.openChild(hands, 'Blue Heron');
  await hands.press({ role: 'button', name: 'Write a private note' });
  await act.readWarning(hands);
  expect(await marks()).toEqual(band);
  await act.leaveWriter(hands, 'Blue Heron');
  await act.openSummary(hands, 'Blue Heron', 'Ms. Rivera');
  expect(await hands.sees({ role: 'dialog', name: 'Write nothing real in here' })).toBe(false);
  expect(await marks()).toEqual(band);
});

test('the child’s room is marked, and the tablet at rest', async () => {
  const { hands, page } = story;
  await act.handOverNotice(hands, 'Blue Heron', { walkedBy: 'Ms. Alba' });
  expect(await marks()).toEqual([expect.stringMatching(/practice\s+Nobody’s real answer/iu)]);
  expect(await faultsInViews(page, 'practice, the room', ['phone', 'wide'], 72)).toEqual([]);
  await hands.reload();
  await hands.waitFor({ role: 'button', name: 'I am the adult: unlock' });
  expect(await marks()).toHaveLength(1);
});

test('its door says what opens it, and on paper it is marked too', async () => {
  const { hands, page } = story;
  await act.goToDoor(hands);
  expect(await marks()).toEqual(band);
  expect(await faultsInViews(page, 'practice, its door', ['phone', 'wide', 'dark'], 48)).toEqual([]);
  await act.openPractice(hands);
  await page.emulateMedia({ media: 'print' });
  expect(await marks()).toEqual(band);
  await page.emulateMedia({ media: 'screen' });
});

test('two taps at its door remove it, and it can be made again', async () => {
  const { hands } = story;
  await act.lock(hands);
  await act.goToDoor(hands);
  await act.removePractice(hands);
  await hands.waitFor({ role: 'button', name: 'Try a practice vault' });
  expect(await marks()).toEqual([]);
});
