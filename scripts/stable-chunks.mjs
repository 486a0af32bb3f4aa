// Gives the parts that esbuild splits a bundle into names that stay. Its own names end in a hash, so that a change of one
// line would rename nearly every file of dist/chunks/.
import { basename } from 'node:path';

/**
 * @param result of a build with `write: false`, `metafile: true` and `chunkNames: 'chunks/[name]-[hash]'`
 * @returns `{path, text}` of every file; a part that an import() asks for is named for it, shared ones are numbered
 */
export function stableChunks({ outputFiles, metafile }) {
  const renamed = new Map();
  const shared = [];
  for (const [path, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
    if (!path.includes('/chunks/')) continue;
    if (entryPoint) renamed.set(basename(path), `${basename(entryPoint, '.ts')}.mjs`);
    else shared.push({ path, first: Object.keys(inputs).sort()[0] ?? '' });
  }
  shared.sort((a, b) => (a.first < b.first ? -1 : 1));
  for (const [index, { path }] of shared.entries()) renamed.set(basename(path), `shared-${index + 1}.mjs`);
  if (new Set(renamed.values()).size < renamed.size) throw new Error('two chunks would have the same name');
  const rename = (text) => [...renamed].reduce((done, [from, to]) => done.replaceAll(from, to), text);
  return outputFiles.map(({ path, text }) => ({ path: rename(path), text: rename(text) }));
}
