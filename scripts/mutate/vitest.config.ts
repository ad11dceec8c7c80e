import { defineConfig } from 'vitest/config';
import { KillersFirst } from './KillersFirst.ts';

// The unit tests of some of the vault's folders, for a mutation run: MUTATE_TESTS names them.
const folders = (process.env['MUTATE_TESTS'] ?? '').split(' ');

export default defineConfig({
  test: {
    include: folders.map((folder) => `test/vault/${folder}/**/*.test.ts`),
    setupFiles: ['scripts/mutate/endOnFailure.ts'],
    sequence: { sequencer: KillersFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
