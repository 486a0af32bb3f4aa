// Builds dist/: the library and its types, and the command, each one file that needs nothing installed.
import { execFileSync } from 'node:child_process';
import { chmod, cp, readdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const shared = {
  bundle: true,
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  // The packages' ESM builds bundle without a shim for require().
  mainFields: ['module', 'main'],
  conditions: ['browser', 'module', 'import'],
  platform: 'neutral',
  external: ['node:*'],
};

await rm('dist', { recursive: true, force: true });
await build({ ...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.js' });
await build({ ...shared, entryPoints: ['src/bin/papertiger.ts'], outfile: 'dist/cli.mjs' });
await chmod('dist/cli.mjs', 0o755);
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.types.json'], { stdio: 'inherit' });
await cp('src/generated/validators.d.mts', 'dist/generated/validators.d.mts');
console.log(`built dist/: ${(await readdir('dist')).join(', ')}`);
