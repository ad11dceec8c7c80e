import { afterAll, beforeAll, expect, test } from 'vitest';
import * as act from './driver.ts';
import type { Name, Role } from './Hands.ts';
import type { Story } from './openStory.ts';
import { holdOpen, keysAreGone, vaultId } from './vaultBytes.ts';
import { openWithApp } from './vaultOnTablet.ts';
import { everyView, faultsInViews, type View } from './views.ts';

// Every screen that a tablet with several vaults adds, looked at as the others are in the story `axe`.
const day = 24 * 3_600_000;

let story: Story;

beforeAll(async () => {
  story = await openWithApp({ reducedMotion: 'reduce' });
  await act.createVault(story.hands, { picture: 'Lamp' });
  await act.lock(story.hands);
}, 60_000);

afterAll(() => story.end());

/** What is wrong on the screen on which this is in sight. */
async function faults(role: Role, name: Name, views: readonly View[] = everyView): Promise<readonly string[]> {
  await story.hands.waitFor({ role, name });
  return faultsInViews(story.page, String(name), views, 48);
}

const press = (name: Name): Promise<void> => story.hands.press({ role: 'button', name });

test('a new vault beside the first, and one whose set-up was cut off', async () => {
  await act.startBeside(story.hands);
  expect(await faults('heading', 'Make your vault', ['phone', 'wide'])).toEqual([]);
  await act.makeVaultUpToWords(story.hands, { picture: 'Bell' });
  await story.hands.reload();
  expect(await faults('list', 'Vaults on this tablet', [...everyView, 'large'])).toEqual([]);
  await act.pickVault(story.hands, 'Bell');
  expect(await faults('heading', 'The set-up was cut off')).toEqual([]);
  await press('Throw it away');
  await story.hands.waitFor({ role: 'heading', name: 'Open your vault' });
});

test('the notice before a vault is removed, and what it says at the door and on the shelf', async () => {
  await act.createVaultBeside(story.hands, { picture: 'Bell' });
  await act.lock(story.hands);
  await act.pickVault(story.hands, 'Bell');
  expect(await faults('button', 'Other vaults', ['phone', 'wide'])).toEqual([]);
  await press('Use the recovery words instead');
  await press('Nobody can open it any more');
  expect(await faults('button', 'Start the thirty days')).toEqual([]);
  await press('Start the thirty days');
  expect(await faults('button', 'What that means', [...everyView, 'large'])).toEqual([]);
  await press('What that means');
  expect(await faults('heading', 'Remove “Bell” from this tablet', ['wide'])).toEqual([]);
  await story.hands.goBack();
  await act.goToShelf(story.hands);
  expect(await faults('button', /^Bell.*Removal from/su)).toEqual([]);
});

test('a vault that can be removed, and one whose removal was cut off', async () => {
  await story.hands.moveTime(31 * day);
  await story.hands.reload();
  await act.pickVault(story.hands, 'Bell');
  await press('What that means');
  expect(await faults('button', 'Remove it for good')).toEqual([]);
  await holdOpen(story.page, await vaultId(story.page, 'Bell'));
  await story.hands.goBack();
  await act.removeVault(story.hands, 'Bell');
  await keysAreGone(story.page);
  await story.hands.reload();
  expect(await faults('button', /^Bell.*Removing cut off/su, ['phone', 'wide'])).toEqual([]);
  await act.pickVault(story.hands, 'Bell');
  expect(await faults('button', 'Finish removing it')).toEqual([]);
  await press('Finish removing it');
  await story.hands.waitFor({ role: 'heading', name: 'Open your vault' });
});
