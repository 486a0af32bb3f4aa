import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { gitRoot } from './ignored-by-git.ts';
import { defaultBranch, readOrigin } from './init-origin.ts';
import { findPrograms } from './init-programs.ts';
import { isInside, nameOf } from './names.ts';
import { readText } from './read-text.ts';
import { systemCode } from './reason.ts';

/** What stands in a folder that a program is to be started in. Names are relative to the folder or to the root. */
export interface Found {
  /** The root of the repository, else the folder itself. Absolute. */
  readonly root: string;
  /** The best guess at what the organization is called. */
  readonly name: string;
  /** The files that declare a program, in the folder and below. */
  readonly programs: readonly string[];
  readonly config: string | undefined;
  /** Whose machine the remote lies on. */
  readonly host: string | undefined;
  /** The branch that others are merged into. */
  readonly branch: string;
  /** Whether there are workflows of GitHub, and the one that mentions papertiger. */
  readonly hasWorkflows: boolean;
  readonly workflow: string | undefined;
  /** The pipeline of GitLab, and what runs hooks here already; whether papertiger is among what they run. */
  readonly pipeline: Runner | undefined;
  readonly hooks: Runner | undefined;
  /** Where the package keeps the schema of programs or will, relative to the folder. */
  readonly schema: { readonly path: string; readonly isInstalled: boolean };
}

/** What runs commands. */
interface Runner {
  readonly name: string;
  readonly isHooked: boolean;
}

const hookFiles = ['.pre-commit-config.yaml', '.husky', 'lefthook.yml', '.lefthook.yml'];
const schemaFile = join('node_modules', 'papertiger', 'schemas', 'program.schema.json');

/** Looks and changes nothing. Throws UsageError (3) when the folder is a file. */
export async function lookAround(folder: string, cwd: string): Promise<Found> {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory())
    throw new UsageError(`cannot write into ${nameOf(folder, cwd)}: it is not a folder`, 3);
  const repository = gitRoot(folder);
  const root = repository ?? folder;
  const origin = repository === undefined ? undefined : await readOrigin(repository);
  const workflows = join(root, '.github', 'workflows');
  return {
    root,
    name: origin?.owner ?? (basename(folder) || 'example'),
    programs: stats ? await findPrograms(folder) : [],
    config: namesIn(folder).find((file) => /^papertiger\.ya?ml$/.test(file)),
    host: origin?.host,
    branch: repository === undefined ? 'main' : await defaultBranch(repository),
    hasWorkflows: namesIn(workflows).length > 0,
    workflow: workflowIn(workflows),
    pipeline: runnerIn(root, ['.gitlab-ci.yml']),
    hooks: runnerIn(root, hookFiles),
    schema: schemaFor(folder, repository ?? (isInside(folder, cwd) ? cwd : folder)),
  };
}

function runnerIn(root: string, files: readonly string[]): Runner | undefined {
  const name = files.find((file) => existsSync(join(root, file)));
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

/** Where npm has put it, else where it would: beside the nearest package.json, or in the topmost folder. */
function schemaFor(folder: string, top: string): Found['schema'] {
  const folders = [folder];
  for (let at = folder; at !== top && at !== dirname(at); at = dirname(at)) folders.push(dirname(at));
  const installed = folders.find((at) => existsSync(join(at, schemaFile)));
  const home = installed ?? folders.find((at) => existsSync(join(at, 'package.json'))) ?? top;
  const way = relative(folder, join(home, schemaFile)).split(sep).join('/');
  return { path: way.startsWith('../') ? way : `./${way}`, isInstalled: installed !== undefined };
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
