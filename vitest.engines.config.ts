import { defineConfig } from 'vitest/config';
import { drivenEngines } from './test/story/openOn.ts';

/** The stories that stand on `Hands` alone, on the engines beside Chromium: `npm run engines`. One at a time: each waits for its browser. */
const mainStories = ['hands', 'firstDay', 'childsRoom', 'answers', 'lettingGo', 'moving', 'privateNote', 'wholeDay'].map((name) => `test/story/${name}.test.ts`);

export default defineConfig({
  test: {
    projects: drivenEngines.map((engine) => ({
      test: {
        name: engine,
        include: mainStories,
        globalSetup: 'test/story/serveBuilt.ts',
        provide: { engine },
        maxWorkers: 1,
        testTimeout: 400_000,
        hookTimeout: 200_000,
      },
    })),
  },
});
