// Runs a TypeScript source of ours under the Node that is here: bundles it to a temporary module and imports that.
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The packages' browser builds are ESM, which bundles without a shim for require(). */
const shared = {
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['browser', 'module', 'import'],
  logLevel: 'error',
};

export async function importSource(entry) {
  const folder = await mkdtemp(join('node_modules', '.papertiger-'));
  const outfile = join(folder, 'module.mjs');
  try {
    await build({ entryPoints: [entry], bundle: true, ...shared, outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
