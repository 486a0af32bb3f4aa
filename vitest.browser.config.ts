import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'node_modules/.papertiger/browser-tests.json' }]],
    testTimeout: 60_000,
  },
});
