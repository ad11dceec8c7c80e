import { afterAll, beforeAll, it } from 'vitest';
import { walkthroughPackFor } from '../../src/packs/walkthroughs/walkthroughPackFor.ts';
import { valueOf } from '../vault/valueOf.ts';
import { nameOf, storiesNow } from './childStories.ts';
import { endsAsTold } from './endsAsTold.ts';
import { openStoryTeller } from './storyTeller.ts';
import { nothingYet, tapOf } from './tapOf.ts';
import type { StoryTeller } from './Teller.ts';

// Every pair of band, language, answer, strike and way out over the vault's own handlers and the porter, with the disk in memory;
// all of them where everything is tried. The same stories in the room, in a browser: test/story/childStories.ts.

let teller: StoryTeller;

beforeAll(async () => {
  teller = await openStoryTeller();
});

afterAll(() => teller.close());

it.each(storiesNow.map((story) => [nameOf(story), story] as const))('%s', async (_, story) => {
  const { porter, end } = await teller.begin(story);
  const pack = await walkthroughPackFor(story.language);
  const so = nothingYet();
  let step = valueOf(await porter.step());
  for (let tap = tapOf(story, pack, step, so); tap !== 'leave'; tap = tapOf(story, pack, step, so)) step = valueOf(await porter.act(tap));
  endsAsTold(story, pack, step);
  await end();
});
