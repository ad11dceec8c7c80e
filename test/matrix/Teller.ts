import type { PorterContract } from '../../src/bridge/PorterContract.ts';
import type { ChildStory } from './childStories.ts';

/** Tells stories of a child and a request over a vault, one at a time. Behind a type, so that a page's test need not know a worker's world. */
export type StoryTeller = {
  /** The child's room of this story. `end`: the adult is back; what came of it is looked at, and is as it must be or throws. */
  begin(story: ChildStory): Promise<{ readonly porter: PorterContract; end(): Promise<void> }>;
  close(): Promise<void>;
};
