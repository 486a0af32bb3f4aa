// Builds dist/: the library in one file, its types, the command and the GitHub Action, which need nothing installed.
import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { actionDiet } from './action-diet.mjs';
import { stableChunks } from './stable-chunks.mjs';

const shared = {
  bundle: true,
  format: 'esm',
  target: 'node20',
  // A source with a single character beyond Latin-1 takes V8 twice the memory and longer to read.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  // The packages' ESM builds bundle without a shim for require().
  mainFields: ['module', 'main'],
  conditions: ['browser', 'module', 'import'],
  platform: 'neutral',
  external: ['node:*'],
  // Comments name the files: as they are reached, never by where a linked folder of packages really lies.
  preserveSymlinks: true,
};

await rm('dist', { recursive: true, force: true });
await build({ ...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.js' });
const command = await build({
  ...shared,
  entryPoints: { cli: 'src/bin/papertiger.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  // What a command line does not need is not read: --version and --help never meet the engine.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  write: false,
});
await mkdir('dist/chunks');
for (const { path, text } of stableChunks(command)) await writeFile(path, text);
await chmod('dist/cli.mjs', 0o755);
await build({
  ...shared,
  entryPoints: ['src/bin/action/action.ts'],
  outfile: 'dist/action.mjs',
  // The toolkit's own names for Node's modules.
  external: [...shared.external, 'crypto', 'fs', 'os', 'path'],
  plugins: [actionDiet()],
});
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.types.json'], { stdio: 'inherit' });
await cp('src/generated/validators.d.mts', 'dist/generated/validators.d.mts');
console.log(`built dist/: ${(await readdir('dist')).join(', ')}`);
