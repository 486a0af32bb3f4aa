import { statSync } from 'node:fs';
import { UsageError } from '../core/errors.ts';
import type { Source } from '../core/types.ts';
import { nameOf } from './names.ts';
import { readText } from './read-text.ts';
import { reasonOf } from './reason.ts';
import { walk } from './walk.ts';

/**
 * The rules of a pack: every YAML file below `folder`, named relative to it, as the ids of its rules are.
 * Throws UsageError (2) when there is no such folder, nothing in it, or something that cannot be read.
 */
export function readRuleSources(folder: string, cwd: string): Source[] {
  const name = nameOf(folder, cwd) || '.';
  if (!isFolder(folder, name)) throw new UsageError(`rule pack ${name} is not a folder`);
  const wanted = (file: string) => /\.ya?ml$/i.test(file);
  const { files, notes } = walk(folder, { cwd, wanted, ignored: new Set() });
  if (notes.length > 0) throw new UsageError(`rule pack ${name}: ${notes.join('\n')}`);
  if (files.length === 0) throw new UsageError(`rule pack ${name} holds no rules: no .yaml file in it`);
  return files.map((path) => ({
    file: nameOf(path, folder),
    text: readText(path, nameOf(path, cwd), 2),
    kind: 'yaml',
  }));
}

function isFolder(path: string, name: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new UsageError(`cannot read the rule pack ${name}: ${reasonOf(error)}`);
  }
}
