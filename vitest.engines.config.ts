import { defineConfig } from 'vitest/config';
import { engines } from './test/story/openOn.ts';
import { mainStories } from './test/story/mainStories.ts';

/** The main stories on every engine: `npm run engines`. One at a time, for they share two cores with the browsers they wait for. */
export default defineConfig({
  test: {
    projects: engines.map((engine) => ({
      test: {
        name: engine,
        include: [...mainStories],
        globalSetup: 'test/story/serveBuilt.ts',
        provide: { engine },
        maxWorkers: 1,
        testTimeout: 400_000,
        hookTimeout: 200_000,
      },
    })),
  },
});
