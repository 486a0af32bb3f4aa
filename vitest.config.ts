import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Need Chromium, `npm run test:browser`, and tools that only they use, `npm run test:tools`.
    exclude: ['tests/browser/**', 'tests/hooks/**', 'tests/tools/**'],
    reporters: ['default', ['json', { outputFile: 'node_modules/.papertiger/tests.json' }]],
    // A hang fails; a busy machine, on which the longest test takes half a minute, does not.
    testTimeout: 120_000,
    // Both cores, and modules read once for all files of a worker: no test changes what another imports.
    maxWorkers: '100%',
    isolate: false,
  },
});
