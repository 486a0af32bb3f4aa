import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/hooks/**/*.test.ts', 'tests/tools/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'node_modules/.papertiger/tools-tests.json' }]],
    testTimeout: 60_000,
  },
});
