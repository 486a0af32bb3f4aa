// Reads a folder of rules into the texts that the core loads; `only` names sub-folders, null means the rules themselves.
import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';

const dataFolders = ['catalog', 'incidents', 'mappings', 'claims'];

export async function packSources(folder, only) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`).replaceAll('\\', '/'))
    .filter((file) => (only ? only.includes(file.split('/')[0]) : !isData(file)))
    .sort();
  return Promise.all(
    files.map(async (file) => ({ file, kind: 'yaml', text: await readFile(`${folder}/${file}`, 'utf8') })),
  );
}

// `rules/claims/` holds lexicons, `rules/claim/` rules.
function isData(file) {
  return dataFolders.includes(file.split('/')[0]);
}
