import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { searchMemory } from './searchMemory.ts';
import { openOn, showNotes, writeTablet, type OpenTablet, type WrittenTablet } from './shownNotes.ts';
import { keyCanaries } from './vaultKeys.ts';

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

test.runIf(process.platform === 'linux')('while the vault is open, the search finds every key it holds', () => {
  const open = searchMemory(written.tablet.profile, keyCanaries(written.keys.held));
  expect(Object.keys(open.found).sort()).toEqual(Object.keys(written.keys.held).sort());
});
