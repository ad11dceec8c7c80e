import { defineConfig } from 'vitest/config';

// The vault's unit tests, or those of one folder, for a mutation run. Without the random walks and the spoilt inputs: they
// take longer than all others together, and what they alone would notice is no test of a rule.
const [folder = ''] = process.env['MUTATE_TESTS'] ? [process.env['MUTATE_TESTS']] : [];

export default defineConfig({
  test: {
    include: [`test/vault/${folder === '' ? '' : `${folder}/`}**/*.test.ts`],
    exclude: ['test/vault/walks.test.ts', 'test/vault/readers.test.ts'],
    setupFiles: ['scripts/mutate/endOnFailure.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
