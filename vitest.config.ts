import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { everything } from './test/everything.ts';

const stories = 'test/story/**/*.test.ts';
// What is waited for comes in a moment; on a machine that is busy with others, in several.
const patient = { poll: { timeout: 10_000 } };
// In a real browser, and waiting for it half of the time: three at once keep two cores busy.
const inBrowser = { provide: { engine: 'chromium' as const }, globalSetup: 'test/story/serveBuilt.ts', maxWorkers: 3, testTimeout: 180_000, hookTimeout: 60_000, expect: patient, sequence: { groupOrder: 1 } };

export default defineConfig({
  plugins: [react()],
  // What a build writes in.
  define: { VERSION: '"0.0.0"', RELEASE_KEY: 'null' },
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
          expect: patient,
          // Left to itself the runner leaves one core idle.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'story',
          include: [stories],
          // The verbs themselves, held to the same meaning in every engine: tried with them.
          exclude: everything ? [] : ['test/story/hands.test.ts'],
          ...inBrowser,
        },
      },
      {
        extends: true,
        test: {
          name: 'siege',
          include: ['test/siege/**/*.test.ts'],
          ...inBrowser,
        },
      },
    ],
  },
});
