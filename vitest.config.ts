import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Needs Chromium: `npm run test:browser`.
    exclude: ['tests/browser/**'],
    reporters: ['default', ['json', { outputFile: 'node_modules/.papertiger/tests.json' }]],
    testTimeout: 30_000,
  },
});
