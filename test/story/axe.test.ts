import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { faultsOf } from './faultsOf.ts';
import { openStory, type Story } from './openStory.ts';

let story: Story;

beforeAll(async () => {
  story = await openStory(inject('address'));
});

afterAll(() => story.end());

test('making a vault', async () => {
  await story.hands.waitFor({ role: 'listitem', within: { role: 'list', name: 'Your five words' } });
  expect(await faultsOf(story.page)).toEqual([]);
});
