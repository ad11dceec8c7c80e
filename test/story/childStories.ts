import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, test } from 'vitest';
import type { Band } from '../../src/core/Band.ts';
import { walkthroughPackFor } from '../../src/packs/walkthroughs/walkthroughPackFor.ts';
import { nameOf, storiesNow } from '../matrix/childStories.ts';
import { endsAsTold } from '../matrix/endsAsTold.ts';
import type { StoryTeller } from '../matrix/Teller.ts';
import { openRoom, type ModelRoom } from '../ui/room/openRoom.ts';
import { RemotePorter, tellInRoom } from './tellInRoom.ts';

/**
 * The stories of children of one band, each told in the real room in a browser, over the porter and the vault's own handlers with
 * the disk in memory. A file a band, so that they are told side by side.
 */
export function tellStoriesOf(band: Band): void {
  const remote = new RemotePorter();
  let room: ModelRoom;
  let teller: StoryTeller;

  beforeAll(async () => {
    room = await openRoom();
    await remote.standBehind(room.page);
    await room.page.reload();
    teller = await openTeller();
  }, 60_000);

  afterAll(async () => {
    await teller.close();
    await room.end();
  });

  test.each(storiesNow.filter((story) => story.band === band).map((story) => [nameOf(story), story] as const))('%s', async (_, story) => {
    const { porter, end } = await teller.begin(story);
    const pack = await walkthroughPackFor(story.language);
    endsAsTold(story, pack, await tellInRoom(room.page, remote, { story, pack, porter }));
    // What she tapped is nowhere in the page: it begins again with nothing of hers.
    if (story.wayOut === 'reload' || story.wayOut === 'kill') await room.page.reload();
    await end();
  });
}

/** The vault's side is written for a worker's world, and these stories for a page's: the compiler reads each in its own. */
async function openTeller(): Promise<StoryTeller> {
  const file = fileURLToPath(new URL('../matrix/storyTeller.ts', import.meta.url));
  const { openStoryTeller } = await import(/* @vite-ignore */ file) as { openStoryTeller(): Promise<StoryTeller> };
  return openStoryTeller();
}
