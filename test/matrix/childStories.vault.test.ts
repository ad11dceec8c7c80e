import { afterAll, beforeAll, expect, it } from 'vitest';
import { walkthroughPackFor } from '../../src/packs/walkthroughs/walkthroughPackFor.ts';
import { valueOf } from '../vault/valueOf.ts';
import { nameOf, storiesNow, type ChildStory } from './childStories.ts';
import { beginStory, beginTelling, endStory, type Telling } from './childStoryTold.ts';
import { nothingYet, tapOf } from './tapOf.ts';

// Every pair of band, language, answer, strike and way out over the vault's own handlers and the porter, with the disk in memory;
// all of them where everything is tried. The same stories in the room, in a browser: test/story/childStories.test.ts.

const perVault = 40;
const ends: (() => Promise<void>)[] = [];
let telling: Telling;

beforeAll(async () => {
  telling = await beginTelling((work) => ends.push(work));
});

afterAll(async () => {
  for (const end of ends) await end();
});

async function tell(story: ChildStory): Promise<void> {
  const begun = await beginStory(telling, story);
  const pack = await walkthroughPackFor(story.language);
  const porter = valueOf(await telling.clinic.handOver(telling.vault, begun.asked));
  const so = nothingYet();
  let step = valueOf(await porter.step());
  for (let tap = tapOf(story, pack, step, so); tap !== 'leave'; tap = tapOf(story, pack, step, so)) step = valueOf(await porter.act(tap));
  expect(step.show.type === 'ended').toBe(story.wayOut !== 'reload' && story.wayOut !== 'kill' && story.wayOut !== 'unfinished');
  await endStory(telling, story, begun);
}

it.each(storiesNow.map((story) => [nameOf(story), story] as const))('%s', async (_, story) => {
  if (telling.stories >= perVault) {
    for (const end of ends.splice(0)) await end();
    telling = await beginTelling((work) => ends.push(work));
  }
  await tell(story);
});
