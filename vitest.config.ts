import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const stories = 'test/story/**/*.test.ts';

export default defineConfig({
  plugins: [react()],
  test: {
    reporters: ['default', ['json', { outputFile: '.cache/tests.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [stories, 'test/siege/**'],
          // Some make whole vaults; a machine that is busy with others takes several times as long.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'story',
          include: [stories],
          globalSetup: 'test/story/serveBuilt.ts',
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'siege',
          include: ['test/siege/**/*.test.ts'],
          globalSetup: 'test/story/serveBuilt.ts',
          maxWorkers: 1,
          testTimeout: 180_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
