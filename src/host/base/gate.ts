import { type Dirent, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BasePoint } from './point.ts';
import { fromRoot, readRegular, rootOf, textsOf } from './texts.ts';
import { baselineName } from '../baseline.ts';
import { isInside, nameOf } from '../names.ts';

/** A file that decides what the gate is, with its name relative to the working folder. */
export interface GateFile {
  readonly file: string;
  readonly text: string;
}

/** What says how strictly a program is judged; in the working folder or above it. */
const configNames = ['papertiger.yml', 'papertiger.yaml'];
const judges = [...configNames, baselineName];

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
  'package.json',
  '.gitlab-ci.yml',
  '.circleci/config.yml',
  '.buildkite/pipeline.yml',
  'azure-pipelines.yml',
  'bitbucket-pipelines.yml',
];
/** The same by folder: what lies directly in it under such a name. */
const runnersIn: readonly (readonly [string, RegExp])[] = [
  ['.github/workflows', /\.ya?ml$/],
  ['.husky', /^[a-z][a-z-]*$/],
];

/** The texts of the files that decide what the gate is, as they stood at the base, by name. Throws UsageError (3). */
export async function readGateFiles(base: BasePoint, cwd: string): Promise<ReadonlyMap<string, string>> {
  if (base.is === 'commit') {
    const places = placesFor(fromRoot(base, cwd));
    const folders = runnersIn.map(([folder]) => folder);
    return textsOf(
      base,
      cwd,
      [...places, ...folders],
      (path) => places.includes(path) || runnersIn.some(([folder, name]) => isIn(path, folder, name)),
    );
  }
  const { folder, standsFor } = base;
  const texts = [...gateFilesOf(folder, cwd)].map(([path, text]) => {
    const at = isInside(path, folder) ? join(cwd, standsFor, nameOf(path, folder)) : path;
    return [nameOf(at, cwd), text] as const;
  });
  return new Map(texts);
}

/** The same files as they are now. Throws UsageError (3). */
export function readGateFilesHere(cwd: string): ReadonlyMap<string, string> {
  return new Map([...gateFilesOf(cwd, cwd)].map(([path, text]) => [nameOf(path, cwd), text]));
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
