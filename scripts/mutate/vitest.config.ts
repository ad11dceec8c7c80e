import { defineConfig } from 'vitest/config';
import { KillersFirst } from './KillersFirst.ts';

// The unit tests of some of the vault's folders, for a mutation run: MUTATE_TESTS names them, and MUTATE_QUICK leaves out slow ones.
const folders = (process.env['MUTATE_TESTS'] ?? '').split(' ');

/** They take seconds each, and come to nearly everything: only what the others let live is worth it. */
const slow = ['keys/fitsKeyFile', 'keys/recoveryWords', 'backup/restoreVault', 'books/sealAnew', 'books/volumes', 'books/damage', 'books/possibleEnd', 'books/mendGaps', 'errand/settleErrand'];

export default defineConfig({
  test: {
    include: folders.map((folder) => `test/vault/${folder}/**/*.test.ts`),
    exclude: process.env['MUTATE_QUICK'] ? slow.map((name) => `test/vault/${name}.test.ts`) : [],
    setupFiles: ['scripts/mutate/endOnFailure.ts'],
    sequence: { sequencer: KillersFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
