import { randomInt } from 'node:crypto';
import { afterAll, expect, inject, test } from 'vitest';
import { openStory, type Story } from './openStory.ts';
import { readProfile } from './readProfile.ts';
import { readStorage } from './readStorage.ts';
import { searchFor } from './searchFor.ts';

let story: Story;

afterAll(() => story.end());

test('what a page puts where it must not is found by the same searches', async () => {
  story = await openStory(inject('address'));
  await story.hands.waitFor({ role: 'heading', name: 'Make your vault' });
  const canary = draw();
  await story.page.evaluate((text) => localStorage.setItem('planted', text), canary);
  const search = searchFor({ canary });
  const stored = await readStorage(story.page);
  expect(stored.filter(({ bytes }) => search(bytes).length > 0).map(({ where }) => where)).toEqual(['localStorage.planted']);
  await story.close();
  const files: string[] = [];
  for await (const { where, bytes } of readProfile(story.tablet.profile)) if (search(bytes).length > 0) files.push(where);
  expect(files).toEqual([expect.stringContaining('Local Storage')]);
});

/** Letters nobody wrote before. */
function draw(): string {
  return Array.from({ length: 24 }, () => String.fromCharCode(97 + randomInt(26))).join('');
}
