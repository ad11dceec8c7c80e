import { expect } from 'vitest';
import type { Step } from '../../src/core/Step.ts';
import type { WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import { reachesItsEnd, type ChildStory } from './childStories.ts';

/** The last page she saw is the one of this story: kind words for how it ended, or a page on which nothing was asked any more. */
export function endsAsTold(story: ChildStory, pack: WalkthroughPack, { show, words }: Step): void {
  expect(show.type === 'ended').toBe(reachesItsEnd(story));
  if (show.type !== 'ended') return;
  if (story.wayOut === 'missed') return expect(show.text).toBe(words.endMissed);
  if (story.wayOut === 'coerced') return expect(show.text).toBe(words.endCoerced);
  const kept = story.wayOut === 'stop' ? 'stop' : story.answer;
  expect(show.picture).toBe(pack.bands[story.band].request.answers.find(({ code }) => code === kept)?.picture);
}
