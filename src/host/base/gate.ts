import { type Dirent, existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { configIn } from '../../core/gate/config-read.ts';
import { packsOf } from '../../core/gate/packs.ts';
import type { BaseCommit, BasePoint } from './point.ts';
import { fromRoot, readBaseFolder, readRegular, rootOf, textsOf, yamlBelow } from './texts.ts';
import { baselineName } from '../baseline.ts';
import { isInside, nameOf } from '../names.ts';

/** A file that decides what the gate is, with its name relative to the working folder. */
export interface GateFile {
  readonly file: string;
  readonly text: string;
}

/** What says how strictly a program is judged; in the working folder or above it. */
const configNames = ['papertiger.yml', 'papertiger.yaml'];
const judges = [...configNames, baselineName, 'package.json'];

/** What says whether it is judged at all; in the root of the repository. */
const runners = [
  '.pre-commit-config.yaml',
  '.pre-commit-config.yml',
  'lefthook.yml',
  'lefthook.yaml',
  '.lefthook.yml',
  '.lintstagedrc',
  '.lintstagedrc.json',
  '.lintstagedrc.yml',
  '.gitlab-ci.yml',
  '.circleci/config.yml',
  '.buildkite/pipeline.yml',
  'azure-pipelines.yml',
  'bitbucket-pipelines.yml',
  'Makefile',
  'makefile',
  'GNUmakefile',
  'justfile',
  'Justfile',
  '.justfile',
  'Taskfile.yml',
  'Taskfile.yaml',
];
/** The same by folder: what lies directly in it under such a name. */
const runnersIn: readonly (readonly [string, RegExp])[] = [
  ['.github/workflows', /\.ya?ml$/],
  ['.husky', /^[a-z][a-z-]*$/],
];

/**
 * The texts of the files that decide what the gate is, and of the rules of folders that its configuration extends, as they
 * stood at the base, by name. Throws UsageError (3).
 */
export async function readGateFiles(base: BasePoint, cwd: string): Promise<ReadonlyMap<string, string>> {
  if (base.is === 'commit') return readCommitted(base, cwd);
  const { folder, standsFor } = base;
  return withPacksOfDisk(
    gateFilesOf(folder, cwd),
    (path) => nameOf(isInside(path, folder) ? join(cwd, standsFor, nameOf(path, folder)) : path, cwd),
    rootOf(folder),
    cwd,
  );
}

/** The same files as they are now. Throws UsageError (3). */
export function readGateFilesHere(cwd: string): ReadonlyMap<string, string> {
  return withPacksOfDisk(gateFilesOf(cwd, cwd), (path) => nameOf(path, cwd), rootOf(cwd), cwd);
}

async function readCommitted(base: BaseCommit, cwd: string): Promise<ReadonlyMap<string, string>> {
  refuseElsewhere(base, cwd);
  const places = placesFor(fromRoot(base, cwd));
  const folders = runnersIn.map(([folder]) => folder);
  const texts = await textsOf(
    base,
    cwd,
    [...places, ...folders],
    (path) => places.includes(path) || runnersIn.some(([folder, name]) => isIn(path, folder, name)),
  );
  const all = new Map(texts);
  for (const { folder } of packsOf(configIn(texts))) {
    if (isOutside(fromRoot(base, resolve(cwd, folder)))) continue;
    for (const [name, text] of await readBaseFolder(base, folder, cwd)) all.set(name, text);
  }
  return all;
}

const isOutside = (name: string) => /^\.\.(?:\/|$)/.test(name);

/** Git knows the files of one repository, and the gate's are those around the working folder. */
function refuseElsewhere(base: BaseCommit, cwd: string): void {
  if (!isOutside(fromRoot(base, cwd))) return;
  const name = nameOf(base.root, realpathSync(cwd));
  const what = isOutside(name) ? 'a repository of its own' : 'a submodule, a repository of its own';
  throw new UsageError(`--against ${base.ref}: ${name} is ${what}; run papertiger inside it`, 3);
}

/** Files by their names, with the packs that the configuration among them extends. */
function withPacksOfDisk(
  files: ReadonlyMap<string, string>,
  named: (path: string) => string,
  root: string,
  cwd: string,
): ReadonlyMap<string, string> {
  const all = new Map([...files].map(([path, text]) => [named(path), text]));
  const config = configIn(all);
  const at = [...files.keys()].findLast((path) => named(path) === config?.file);
  if (config === undefined || at === undefined) return all;
  for (const { entry } of packsOf(config)) {
    const folder = resolve(dirname(at), entry);
    if (!existsSync(folder) || !isInside(realpathSync(folder), realpathSync(root))) continue;
    for (const [path, text] of yamlBelow(folder, cwd)) all.set(named(path), text);
  }
  return all;
}

/** The nearest configuration at or above the working folder as it stood at the base. Throws UsageError (3). */
export async function readBaseConfig(base: BasePoint, cwd: string): Promise<GateFile | undefined> {
  const texts = await readGateFiles(base, cwd);
  const start = base.is === 'folder' ? join(cwd, base.standsFor) : cwd;
  for (let folder = start; ; folder = dirname(folder)) {
    for (const name of configNames) {
      const file = nameOf(join(folder, name), cwd);
      const text = texts.get(file);
      if (text !== undefined) return { file, text };
    }
    if (dirname(folder) === folder) return undefined;
  }
}

/** Where such files may stand, from the root; `here` is the working folder's name from there. */
function placesFor(here: string): readonly string[] {
  const steps = here.split('/').filter(Boolean);
  const folders = steps.map((_, index) => `${steps.slice(0, index + 1).join('/')}/`);
  return [...runners, ...['', ...folders].flatMap((folder) => judges.map((name) => folder + name))];
}

function isIn(path: string, folder: string, name: RegExp): boolean {
  const rest = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '/';
  return !rest.includes('/') && name.test(rest);
}

/** On the disk, by absolute path. */
function gateFilesOf(folder: string, cwd: string): ReadonlyMap<string, string> {
  const root = rootOf(folder);
  const listed = runnersIn.flatMap(([place, name]) =>
    filesIn(join(root, place)).flatMap((file) => (name.test(file) ? [`${place}/${file}`] : [])),
  );
  const paths = [...placesFor(nameOf(folder, root)), ...listed].map((place) => join(root, place));
  return new Map(
    paths.flatMap((path) => {
      const text = readRegular(path, root, nameOf(path, cwd));
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}

function filesIn(folder: string): readonly string[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // Most repositories have no such folder; one that is closed to us is closed to what runs the gate.
    return [];
  }
  return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
}
