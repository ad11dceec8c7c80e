import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../../src/packs/walkthroughs/en.ts';
import { saidRoleIn } from '../../../src/packs/walkthroughs/saidRoleIn.ts';
import { needsWalking, packLanguages, walkthroughPackFor } from '../../../src/packs/walkthroughs/walkthroughPackFor.ts';
import { walkthroughPacks } from '../../../src/packs/walkthroughs/walkthroughPacks.ts';

const folders = readdirSync('src/packs/walkthroughs', { withFileTypes: true }).filter((each) => each.isDirectory()).map(({ name }) => name);

test('every language that has a folder of words is in the list, under its own tag', async () => {
  expect([...packLanguages].sort()).toEqual([...folders].sort());
  for (const [tag, load] of Object.entries(walkthroughPacks)) expect((await load()).language).toBe(tag);
});

test('a child gets the pack of her language, else of the language her tag begins with, else English', async () => {
  expect((await walkthroughPackFor('en')).language).toBe('en');
  expect((await walkthroughPackFor('en-GB')).language).toBe('en');
  expect((await walkthroughPackFor('en-Latn-GB')).language).toBe('en');
  for (const none of ['mam', 'fa-AF', 'e', '', '-en', 'english']) expect((await walkthroughPackFor(none)).language, none).toBe('en');
});

test('a pack is walked along unless it is reviewed and of exactly her language', () => {
  const reviewed = { ...en, provenance: { ...en.provenance, reviewed: { who: 'Someone qualified', on: '2026-12-01' } } };
  expect(needsWalking(en, 'en')).toBe(true);
  expect(needsWalking(reviewed, 'en')).toBe(false);
  expect(needsWalking(reviewed, 'en-GB')).toBe(true);
  expect(needsWalking(reviewed, 'mam')).toBe(true);
});

test('a suggested role is said in the language of the pack, and her own words stand', async () => {
  const other = { ...en, saidRoles: { ...en.saidRoles, lawyer: 'tu abogada' } };
  expect(await saidRoleIn(other, { role: 'lawyer', saidRole: 'your lawyer' })).toBe('tu abogada');
  expect(await saidRoleIn(other, { role: 'lawyer', saidRole: 'tu abogada' })).toBe('tu abogada');
  expect(await saidRoleIn(other, { role: 'lawyer', saidRole: 'the lawyer of your cousin' })).toBe('the lawyer of your cousin');
  expect(await saidRoleIn(other, { role: 'school', saidRole: 'your lawyer' })).toBe('your lawyer');
  expect(await saidRoleIn(en, { role: 'lawyer', saidRole: 'quien lleva tu caso ante el juez' })).toBe('your lawyer');
  expect(await saidRoleIn(other, { role: 'caregiver', saidRole: 'the grown-up you will live with' })).toBe('a grown-up you may live with');
});
