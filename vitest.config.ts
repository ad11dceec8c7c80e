import react from '@vitejs/plugin-react';
import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { everything } from './test/everything.ts';

const stories = 'test/story/**/*.test.ts';
const units = ['test/**/*.test.{ts,tsx}'];
// What these put in another's place, or on the one disk of a process, would meet whoever comes after.
const alone = globSync(units).filter((file) => /vi\.(?:mock|stubGlobal)\(|fake-indexeddb\/auto/u.test(readFileSync(file, 'utf8')));
// Stories are told in pages: what else a browser is would be work for nothing. `verify` has the browser that people have.
const light = { RESGUARDO_LIGHT: everything ? '' : '1' };
// What is waited for comes in a moment; on a machine that is busy with others, in several.
const patient = { poll: { timeout: 30_000 } };
// In a real browser, and waiting for it half of the time: three at once keep two cores busy.
const inBrowser = { provide: { engine: 'chromium' as const }, globalSetup: 'test/story/serveBuilt.ts', maxWorkers: 3, testTimeout: 240_000, hookTimeout: 180_000, expect: patient, sequence: { groupOrder: 1 } };

const notUnits = [stories, 'test/siege/**'];
// Some make whole vaults; a machine that is busy with others takes several times as long. Left to itself the runner leaves one core idle.
// Threads of one process would share their locks, as tablets do not.
const inProcess = { pool: 'forks' as const, testTimeout: 60_000, expect: patient, maxWorkers: 2, env: light, sequence: { groupOrder: 0 } };

export default defineConfig({
  plugins: [react()],
  // What a build writes in.
  define: { VERSION: '"0.0.0"', RELEASE_KEY: 'null' },
  test: {
    reporters: ['default', ['json', { outputFile: '.cache/tests.json' }]],
    projects: [
      { extends: true, test: { ...inProcess, name: 'unit', include: units, exclude: [...notUnits, ...alone], isolate: false } },
      { extends: true, test: { ...inProcess, name: 'alone', include: alone, exclude: notUnits } },
      {
        extends: true,
        test: {
          name: 'story',
          include: [stories],
          // The verbs themselves, held to the same meaning in every engine: tried with them.
          exclude: everything ? [] : ['test/story/hands.test.ts'],
          ...inBrowser,
          env: light,
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
