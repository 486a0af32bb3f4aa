import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { askGit } from './git.ts';
import { gitRoot } from './ignored-by-git.ts';
import { programFile } from './pick-files.ts';
import { readText } from './read-text.ts';
import { systemCode } from './reason.ts';

/** What stands in a folder that a program is to be started in. Names are relative to the folder or to the root. */
export interface Found {
  /** The root of the repository, else the folder itself. Absolute. */
  readonly root: string;
  /** The best guess at what the organization is called. */
  readonly name: string;
  readonly programs: readonly string[];
  readonly config: string | undefined;
  /** A workflow that mentions papertiger. */
  readonly workflow: string | undefined;
  /** What runs hooks here already, and whether papertiger is among them. */
  readonly hooks: { readonly name: string; readonly isHooked: boolean } | undefined;
  /** Where the installed package keeps the schema of programs, relative to the folder; undefined when it is not installed. */
  readonly schema: string | undefined;
}

const hookFiles = ['.pre-commit-config.yaml', '.husky', 'lefthook.yml', '.lefthook.yml'];
const schemaFile = join('node_modules', 'papertiger', 'schemas', 'program.schema.json');

/** Looks and changes nothing. `name` is how the reader calls the folder. Throws UsageError (3) when it is a file. */
export async function lookAround(folder: string, name: string): Promise<Found> {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) throw new UsageError(`cannot write into ${name}: it is not a folder`, 3);
  const root = gitRoot(folder) ?? folder;
  const names = namesIn(folder);
  return {
    root,
    name: (await organizationOf(stats ? folder : root)) ?? (basename(folder) || 'example'),
    programs: names.filter((file) => programFile.test(file)),
    config: names.find((file) => /^papertiger\.ya?ml$/.test(file)),
    workflow: workflowIn(join(root, '.github', 'workflows')),
    hooks: hooksIn(root),
    schema: schemaFor(folder, root),
  };
}

/** The owner in the address of the remote, for example `acme` in `git@host:acme/repo.git`. */
export function ownerOf(remote: string): string | undefined {
  const [, path] =
    /^(?:(?:https?|ssh|git):\/\/[^/]+\/|[\w.@-]{2,}:(?!\/))([^?#]+)$/.exec(remote.trim()) ?? [];
  const steps = (path ?? '').split('/').filter((step) => step !== '');
  const owner = steps.length >= 2 ? steps[0] : undefined;
  return owner !== undefined && /^[\w.~-]{1,100}$/.test(owner) ? owner : undefined;
}

async function organizationOf(folder: string): Promise<string | undefined> {
  if (!existsSync(folder) || gitRoot(folder) === undefined) return undefined;
  const { code, out } = await askGit(['config', '--get', 'remote.origin.url'], folder);
  return code === 0 ? ownerOf(out.toString('utf8')) : undefined;
}

function hooksIn(root: string): Found['hooks'] {
  const name = hookFiles.find((file) => existsSync(join(root, file)));
  return name === undefined
    ? undefined
    : { name, isHooked: mentions(join(root, name, name === '.husky' ? 'pre-commit' : '')) };
}

function workflowIn(folder: string): string | undefined {
  const name = namesIn(folder).find(
    (file) => /^papertiger\.ya?ml$/.test(file) || (/\.ya?ml$/.test(file) && mentions(join(folder, file))),
  );
  return name && `.github/workflows/${name}`;
}

function mentions(path: string): boolean {
  try {
    return readText(path, path).includes('papertiger');
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

function schemaFor(folder: string, root: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, schemaFile))) return relative(folder, join(at, schemaFile)).split(sep).join('/');
    if (at === root || at === dirname(at)) return undefined;
  }
}

/** Empty where there is no such folder, or none that can be read: what is written will say so. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (systemCode(error) !== '') return [];
    throw error;
  }
}
