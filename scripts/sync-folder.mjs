// Makes a folder hold exactly the given files: what is new or changed is written, what is not among them goes.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** @param files texts by their path below the folder, with forward slashes */
export async function syncFolder(folder, files) {
  await mkdir(folder, { recursive: true });
  await prune(folder, '', new Set(files.keys()));
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    if ((await readIfThere(file)) !== text) await writeFile(file, text);
  }
}

async function prune(folder, below, kept) {
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const holdsKept = [...kept].some((file) => file.startsWith(`${path}/`));
    if (entry.isDirectory() && holdsKept) await prune(folder, path, kept);
    else if (entry.isDirectory() || !kept.has(path))
      await rm(join(folder, path), { recursive: true, force: true });
  }
}

async function readIfThere(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  }
}
