import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import * as act from '../../story/driver.ts';
import { searchMemory } from './searchMemory.ts';
import { her, openOn, showNotes, writeTablet, type OpenTablet, type WrittenTablet } from './shownNotes.ts';
import { lookedFor, promised } from './lookedFor.ts';

let written: WrittenTablet;
let opened: OpenTablet;

beforeAll(async () => {
  written = await writeTablet(inject('address'));
  opened = await openOn(written.tablet, inject('address'));
  await showNotes(opened, written);
}, 120_000);

afterAll(async () => {
  await opened.browser.close();
  await written.tablet.throwAway();
});

const onLinux = test.runIf(process.platform === 'linux');

/** What of it is found, by name. */
function found(): readonly string[] {
  return Object.keys(searchMemory(written.tablet.profile, promised(lookedFor(written))).found).sort();
}

onLinux('while the vault is open, the search finds every key it holds and every note that was shown', () => {
  const shown = written.notes.map(({ title }) => `shown: ${title}`);
  expect(found()).toEqual(expect.arrayContaining([...Object.keys(written.keys.held), ...shown]));
});

onLinux('a second after a lock it finds no key, and no word of a note that was shown', async () => {
  await act.lock(opened.hands);
  await sleep(1000);
  expect(found()).toEqual([]);
});

onLinux('a second into the child’s room neither', async () => {
  await showNotes(opened, written);
  await act.handOverNotice(opened.hands, her, { walkedBy: 'Ms. Alba' });
  await sleep(1000);
  expect(found()).toEqual([]);
});
