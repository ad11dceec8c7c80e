import { expect, test } from 'vitest';
import { mayOfferBackup } from '../../src/core/mayOfferBackup.ts';

const one = { unsaved: 1, sinceOffer: 1, offeredToday: false, backedUpToday: false };

test.each([
  ['nothing was ever written', { ...one, unsaved: 0, sinceOffer: 0 }, false],
  ['nothing is new since the last backup, though much is since it was offered', { ...one, unsaved: 0, sinceOffer: 40 }, false],
  ['the first entry of a day', one, true],
  ['another the same day, after it was offered', { ...one, unsaved: 2, offeredToday: true }, false],
  ['another the same day, after a backup', { ...one, backedUpToday: true }, false],
  ['a day on which nothing was written since the last offer', { ...one, unsaved: 3, sinceOffer: 0 }, false],
  ['nine entries, offered today', { ...one, unsaved: 9, sinceOffer: 9, offeredToday: true }, false],
  ['the tenth entry, offered today', { ...one, unsaved: 10, offeredToday: true, backedUpToday: true }, true],
  ['ten entries and nothing written since the last offer', { ...one, unsaved: 10, sinceOffer: 0, offeredToday: true }, true],
])('%s', (_, before, offered) => {
  expect(mayOfferBackup(before)).toBe(offered);
});
