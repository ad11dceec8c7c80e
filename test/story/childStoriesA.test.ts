import { tellStoriesOf } from './childStories.ts';

tellStoriesOf('A');
