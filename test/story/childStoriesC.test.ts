import { tellStoriesOf } from './childStories.ts';

tellStoriesOf('C');
