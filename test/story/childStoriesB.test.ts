import { tellStoriesOf } from './childStories.ts';

tellStoriesOf('B');
