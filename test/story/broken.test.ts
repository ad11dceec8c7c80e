import { afterAll, beforeAll, expect, test } from 'vitest';
import * as act from './driver.ts';
import { enter, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';
import { faultsInViews } from './views.ts';

// A page that throws while it is drawn: nowhere a white page, nothing that was typed is lost, and nothing stays open behind it.

let story: StoryWithVault;

beforeAll(async () => {
  story = await openWithVault({ reducedMotion: 'reduce' });
});

afterAll(() => story.end());

/** Whatever is drawn in words next throws: every page asks the browser which languages it speaks. */
async function breakWhatIsDrawn(): Promise<void> {
  await story.page.evaluate(() => {
    Object.defineProperty(navigator, 'languages', { get: () => { throw new Error('cannot be drawn'); } });
  });
  await story.hands.press({ role: 'button', name: 'Español' });
}

test('in the house it locks, with the last words saved, and its door says why', async () => {
  const { hands } = story;
  await enter(story);
  await act.addChild(hands, { codeName: 'Quiet Heron', ages: '6 to 9', language: 'English' });
  await act.startPrivateNote(hands, 'Quiet Heron', '');
  await hands.fill({ role: 'textbox', name: 'Private note' }, 'The last words before it broke');
  await breakWhatIsDrawn();
  await hands.waitFor({ role: 'button', name: 'English' });
  await hands.press({ role: 'button', name: 'English' });
  expect(await hands.read({ role: 'main' })).toContain('A page could not be shown, so the vault locked itself.');
  await enter(story);
  await act.openWriter(hands, 'Quiet Heron');
  expect(await hands.read({ role: 'textbox', name: 'Private note' })).toBe('The last words before it broke');
  await act.lock(hands);
});

test('at the door it says so in both languages, and the app can be loaded again', async () => {
  const { hands, page } = story;
  await hands.waitFor({ role: 'button', name: 'Español' });
  await breakWhatIsDrawn();
  await hands.waitFor({ role: 'heading', name: /This page could not be shown.*No se pudo mostrar esta página/u });
  expect(await hands.read({ role: 'main' })).toContain('Nothing that was saved is lost');
  expect(await faultsInViews(page, 'broken', ['phone', 'large', 'dark'], 48)).toEqual([]);
  await hands.press({ role: 'button', name: /^Load the app again/u });
  await hands.press({ role: 'button', name: 'English' });
  await enter(story);
});
